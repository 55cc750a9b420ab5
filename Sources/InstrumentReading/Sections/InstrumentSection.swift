import Diagnostics
import InstrumentModel
import InstrumentSyntax

extension InstrumentReader {
    /// The version of the language that this reader knows.
    public static let languageVersion = 1

    mutating func readInstrument(_ root: Node) -> Instrument? {
        let start = SourceRange.beginning(of: root.range.file)
        guard case .mapping = root.content else {
            report(
                Diagnostic(
                    .notAnInstrument, "This is \(root.kind), and not an instrument",
                    at: root.range, reason: "An instrument is a mapping of keys to values.",
                    advice: "Start with the lines 'scalewright: 1' and 'instrument: my_instrument'."
                ))
            return nil
        }
        guard !isCompanion(root),
            let fields = fields(of: root, .instrument, owner: "the instrument", named: start)
        else { return nil }
        readLanguageVersion(fields["scalewright"])
        let id = name(fields["instrument"], "the instrument's name") ?? Located("", at: start)
        let forms = readForms(fields["forms"], instrumentRange: id.range)
        let responseScales = readAllResponseScales(fields["responses"])
        var items = readItems(
            fields["items"], forms: forms, responseScales: Set(responseScales.map(\.id.value)))
        items = readConditions(fields["items"], of: items, responseScales: responseScales)
        let names = ScoringNames(
            fields, items: Set(items.map(\.id.value)), forms: Set(forms.map(\.id.value)))
        let scales = readScales(fields["scales"], among: names)
        let composites = readComposites(fields["composites"], among: names)
        let norms = readNorms(fields["norms"], among: names, forms: forms)
        let cutoffs = readCutoffs(fields["cutoffs"], among: names, forms: forms)
        let keys = readKeys(fields["keys"])
        let groups = list(fields["groups"], "the groups").compactMap { text($0, "a group") }
        let derived = derivedColumns(scales, composites, cutoffs)
        checkColumns(keys: keys, groups: groups, items: items, scales: scales, others: derived)
        let design = readDesign(
            fields,
            DesignNames(
                items: Set(items.map(\.id.value)), scales: Set(scales.map(\.id.value)),
                scores: names.scores,
                forms: forms.map(\.id.value), roles: Set(keys.map(\.role.value)),
                groups: Set(groups.map(\.value))))
        checkColumns(
            of: design, keys: keys, groups: groups, items: items, scales: scales, others: derived)
        let subjects = AllowanceSubjects(
            items: Set(items.map(\.id.value) + items.map(\.listedName.value)),
            scales: names.scores,
            forms: Set(forms.map(\.id.value)),
            responseScales: Set(responseScales.map(\.id.value)))
        var instrument = Instrument(
            id: id, title: text(fields["title"], "the title")?.value ?? "",
            version: text(fields["version"], "the version")?.value ?? "",
            language: readLanguage(fields["language"]),
            definition: text(fields["definition"], "the definition")?.value,
            population: text(fields["population"], "the population")?.value,
            license: text(fields["license"], "the licence")?.value,
            authors: readAuthors(fields["authors"]),
            references: readReferences(fields["references"]),
            unit: name(fields["unit"], "the unit"), keys: self.keys(keys, with: design.waves),
            groups: self.groups(groups, with: design.subgroups), forms: forms,
            responseScales: belonging(responseScales, to: start.file, with: items), items: items,
            scales: scales, composites: composites, norms: norms, cutoffs: cutoffs, design: design,
            lint: readLintSettings(fields["lint"], allow: fields["allow"], among: subjects))
        instrument.blocks = readBlocks(fields["blocks"], items: items, forms: forms)
        instrument.blockOrder = readBlockOrder(
            fields["block_order"], hasBlocks: !instrument.blocks.isEmpty)
        return instrument
    }

    mutating func readLanguageVersion(_ node: Node?) {
        guard let version = wholeNumber(node, "the version of the language"),
            version.value != Self.languageVersion
        else { return }
        report(
            Diagnostic(
                .languageVersion,
                "The file is written in version \(version.value) of the language, and this tool reads version \(Self.languageVersion)",
                at: version.range, reason: "Keys may mean something else in another version.",
                advice: "Write 'scalewright: \(Self.languageVersion)', or update the tool."))
    }

    mutating func readLanguage(_ node: Node?) -> String {
        guard let tag = text(node, "the language") else { return "en" }
        if !LanguageTag.isWellFormed(tag.value) {
            report(
                Diagnostic(
                    .invalidValue, "'\(tag.value)' is not a language tag", at: tag.range,
                    reason: "Browsers and screen readers pronounce the wording by it (BCP 47).",
                    advice: "Write a tag such as en, de, pt-BR or zh-Hant."))
        }
        return tag.value
    }
}
