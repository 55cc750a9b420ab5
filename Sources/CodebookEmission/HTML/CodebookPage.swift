/// The codebook with what only its page needs: the template sees stored properties alone. Texts are
/// escaped by the template.
struct CodebookPage {
    /// A row of the keying overview.
    struct OverviewRow {
        var item: String
        var topic: String
        var forms: String
        /// One for each scale: +, − or nothing.
        var cells: [Cell]
    }

    struct Cell {
        var sign: String
        var words: String
    }

    struct ItemView {
        var item: ItemEntry
        var meaning: String?
        var notes: [AskingNote]
        var options: String
    }

    struct MemberView {
        var item: String
        var sign: String
        var keying: String
    }

    struct PartView {
        var part: ScaleEntry.FormPart
        var range: String
        var hasMembers: Bool
        var members: [MemberView]
        var standards: [StandardEntry]
    }

    struct FacetView {
        var scale: String
        var sign: String
        var keying: String
    }

    struct ScaleView {
        var scale: ScaleEntry
        var parts: [PartView]
        var hasFacets: Bool
        var facets: [FacetView]
    }

    struct ReferenceView {
        var citation: String
        var doi: String?
        var address: String?
    }

    struct BlockView {
        var number: Int
        var block: BlockEntry
        var order: String
    }

    var book: Codebook
    var style = CodebookStyle.text
    var hasForms: Bool
    var hasKeys: Bool
    var hasAuthors: Bool
    var hasReferences: Bool
    var hasTopics: Bool
    var hasBlocks: Bool
    var areBlocksShuffled: Bool
    var blocks: [BlockView]
    /// The scales whose scores come from answers.
    var overviewScales: [String]
    var overview: [OverviewRow]
    var items: [ItemView]
    var scales: [ScaleView]
    var hasComposites: Bool
    var composites: [CompositeView]
    var hasNorms: Bool
    var norms: [NormView]
    var hasPercentiles: Bool
    var percentileConvention = NormEntry.convention
    var hasCutoffs: Bool
    var cutoffs: [CutoffView]
    var references: [ReferenceView]
    var hasDesign: Bool
    var designParts: [DesignPart]

    init(_ book: Codebook) {
        self.book = book
        hasForms = book.forms.count > 1
        hasKeys = !book.keys.isEmpty || !book.groups.isEmpty
        hasAuthors = !book.authors.isEmpty
        hasReferences = !book.references.isEmpty
        hasTopics = book.items.contains { $0.topic != nil }
        let scored = book.scales.filter { $0.aggregates != "facets" }
        overviewScales = scored.map(\.id)
        overview = book.items.map { item in
            OverviewRow(
                item: item.id, topic: item.topic ?? "",
                forms: item.wording.map(\.form).joined(separator: ", "),
                cells: scored.map { Self.cell(item, $0.id, formCount: item.wording.count) })
        }
        items = book.items.map { item in
            ItemView(
                item: item, meaning: item.parallelMeaning, notes: item.askingNotes,
                options: Self.options(book.responseScales.first { $0.id == item.responses }))
        }
        scales = book.scales.map { scale in
            ScaleView(
                scale: scale, parts: scale.forms.map(Self.part), hasFacets: scale.facets != nil,
                facets: (scale.facets ?? []).map {
                    FacetView(scale: $0.scale, sign: $0.sign, keying: $0.keying)
                })
        }
        hasBlocks = book.blocks != nil
        areBlocksShuffled = book.areBlocksShuffled
        blocks = (book.blocks ?? []).enumerated().map {
            BlockView(number: $0 + 1, block: $1, order: $1.orderInWords)
        }
        composites = (book.composites ?? []).map(CompositeView.init)
        hasComposites = !composites.isEmpty
        norms = (book.norms ?? []).map(NormView.init)
        hasNorms = !norms.isEmpty
        hasPercentiles = norms.contains { $0.norm.percentiles != nil }
        cutoffs = (book.cutoffs ?? []).map(CutoffView.init)
        hasCutoffs = !cutoffs.isEmpty
        references = book.references.map {
            ReferenceView(citation: $0.citation, doi: $0.doi, address: $0.address)
        }
        designParts = book.design?.parts ?? []
        hasDesign = !designParts.isEmpty
    }

    private static func part(_ part: ScaleEntry.FormPart) -> PartView {
        PartView(
            part: part, range: part.range, hasMembers: !part.items.isEmpty,
            members: part.items.map {
                MemberView(item: $0.item, sign: $0.sign, keying: $0.keying)
            },
            standards: part.standards ?? [])
    }

    private static func cell(_ item: ItemEntry, _ scale: String, formCount: Int) -> Cell {
        let parts = item.keying.filter { $0.scale == scale }
        guard !parts.isEmpty else { return Cell(sign: "", words: "not on this scale") }
        func note(_ part: ItemEntry.KeyingEntry) -> String {
            part.forms.count == formCount ? "" : " (\(part.forms.joined(separator: ", ")))"
        }
        return Cell(
            sign: parts.map { $0.sign + note($0) }.joined(separator: " "),
            words: parts.map { $0.keying + note($0) }.joined(separator: ", "))
    }

    /// "1 Not at all · 2 Slightly · … · −99 Prefer not to say (missing)".
    private static func options(_ scale: ResponseScaleEntry?) -> String {
        guard let scale else { return "" }
        guard scale.options.contains(where: { $0.label != nil }) || scale.options.count < 8 else {
            return scale.range + missing(scale)
        }
        let labelled = scale.options.filter { $0.label != nil }
        if labelled.count < scale.options.count, scale.options.count > 7 {
            return scale.range + ": " + labelled.map(text).joined(separator: " · ") + missing(scale)
        }
        return scale.options.map(text).joined(separator: " · ") + missing(scale)
    }

    private static func missing(_ scale: ResponseScaleEntry) -> String {
        scale.missing.map { " · \(text($0)) (missing)" }.joined()
    }

    private static func text(_ option: ResponseScaleEntry.CodeEntry) -> String {
        "\(option.code)" + (option.label.map { " \($0)" } ?? "")
    }
}
