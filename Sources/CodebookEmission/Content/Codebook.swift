import InstrumentModel

/// All that a codebook says about an instrument, in no particular format. Its JSON form is described in
/// docs/codebook-json.md.
struct Codebook: Encodable {
    var schema = 1
    var id: String
    var title: String
    var version: String
    /// Of the wording.
    var language: String
    var contentHash: String?
    var definition: String?
    var population: String?
    var license: String?
    var authors: [AuthorEntry]
    var references: [ReferenceEntry]
    var unit: String?
    var keys: [KeyEntry]
    var groups: [String]
    var forms: [FormEntry]
    var responseScales: [ResponseScaleEntry]
    var items: [ItemEntry]
    var scales: [ScaleEntry]
    var design: DesignEntry?
    /// Nil where items are asked in their order.
    var blocks: [BlockEntry]?
    var blockOrder: String?
    var composites: [CompositeEntry]?
    var norms: [NormEntry]?
    var cutoffs: [CutoffEntry]?

    init(_ instrument: Instrument) {
        id = instrument.id.value
        title = instrument.title
        version = instrument.version
        language = instrument.language
        contentHash = instrument.contentHash
        definition = instrument.definition
        population = instrument.population
        license = instrument.license
        authors = instrument.authors.map(AuthorEntry.init)
        references = instrument.references.map(ReferenceEntry.init)
        unit = instrument.unit?.value
        keys = instrument.keys.map { KeyEntry(role: $0.role.value, column: $0.column.value) }
        groups = instrument.groups.map(\.value)
        forms = instrument.forms.map { FormEntry($0, of: instrument) }
        responseScales = instrument.responseScales.map(ResponseScaleEntry.init)
        let memberships = ItemMemberships(instrument)
        items = instrument.items.enumerated().map {
            ItemEntry($1, number: $0 + 1, memberships: memberships, of: instrument)
        }
        let parts = FormPlan.all(of: instrument)
        scales = instrument.scales.map { scale in
            let two = scale.agreement.flatMap(instrument.forms(of:))
            return ScaleEntry(
                scale, in: parts, agreeing: two.map { [$0.first.id.value, $0.second.id.value] } ?? [])
        }
        design = DesignEntry(of: instrument)
        if !instrument.blocks.isEmpty {
            blocks = instrument.blocks.map { BlockEntry($0, of: instrument) }
            blockOrder = (instrument.blockOrder?.value ?? .listed).rawValue
        }
        composites =
            instrument.composites.isEmpty
            ? nil : instrument.composites.map { CompositeEntry($0, in: parts) }
        norms = instrument.norms.isEmpty ? nil : instrument.norms.map(NormEntry.init)
        cutoffs = instrument.cutoffs.isEmpty ? nil : instrument.cutoffs.map(CutoffEntry.init)
    }

    var areBlocksShuffled: Bool { blockOrder == AskingOrder.random.rawValue }
}

struct AuthorEntry: Encodable {
    var name: String
    var affiliation: String?
    var orcid: String?

    init(_ author: Author) {
        (name, affiliation, orcid) = (author.name, author.affiliation, author.orcid)
    }
}

struct ReferenceEntry: Encodable {
    var citation: String
    var doi: String?

    init(_ reference: Reference) {
        (citation, doi) = (reference.citation, reference.doi)
    }

    /// The DOI's address, with everything encoded that could end an attribute.
    var address: String? {
        doi.map { doi in
            "https://doi.org/"
                + doi.utf8.map { byte in
                    let isPlain =
                        Character(Unicode.Scalar(byte)).isASCII
                        && (Character(Unicode.Scalar(byte)).isLetter
                            || Character(Unicode.Scalar(byte)).isNumber || "-._~/()".utf8.contains(byte))
                    let digits = String(byte, radix: 16, uppercase: true)
                    return isPlain
                        ? String(Unicode.Scalar(byte)) : "%" + (digits.count < 2 ? "0" : "") + digits
                }.joined()
        }
    }
}

struct KeyEntry: Encodable {
    var role: String
    var column: String
}
