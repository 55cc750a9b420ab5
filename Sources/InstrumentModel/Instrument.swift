import Diagnostics

/// A psychometric instrument, read and resolved: what is asked of whom, how it may be answered, and
/// how answers become scores.
///
/// A pure value that knows nothing of YAML. Each part that a message may have to point at carries its
/// place in the source.
public struct Instrument: Sendable, Equatable {
    public var id: Located<String>
    public var title: String
    public var version: String
    /// Language tag of the wording (BCP 47), such as `en`.
    public var language: String
    /// What the instrument measures, in prose.
    public var definition: String?
    /// Whom it is for, in prose.
    public var population: String?
    public var license: String?
    public var authors: [Author]
    public var references: [Reference]
    /// What one row of data describes: `teacher`, `dyad`, `patient`…
    public var unit: Located<String>?
    /// The columns that identify a row of data, in order.
    public var keys: [Key]
    /// Columns of data that are carried along: school, grade…
    public var groups: [Located<String>]
    public var forms: [Form]
    public var responseScales: [ResponseScale]
    /// In the order of the data; also of the asking, unless blocks say otherwise.
    public var items: [Item]
    public var scales: [Scale]
    public var design: StudyDesign
    /// In the order in which they are listed; empty where the items' order is the order of asking.
    public var blocks: [Block] = []
    /// How the blocks follow each other.
    public var blockOrder: Located<AskingOrder>?
    /// Scores made of other scores.
    public var composites: [Composite]
    public var norms: [Norm]
    public var cutoffs: [Cutoffs]
    /// How the instrument wants to be judged.
    public var lint: LintSettings
    /// Changes whenever anything in the instrument does; in hexadecimal digits. Nil for an instrument that
    /// comes from no file.
    public var contentHash: String?
    /// Its texts in other languages.
    public var translations: [Translation] = []

    public init(
        id: Located<String>, title: String, version: String, language: String,
        definition: String? = nil, population: String? = nil, license: String? = nil,
        authors: [Author] = [], references: [Reference] = [],
        unit: Located<String>? = nil, keys: [Key] = [], groups: [Located<String>] = [],
        forms: [Form], responseScales: [ResponseScale], items: [Item], scales: [Scale],
        composites: [Composite] = [], norms: [Norm] = [], cutoffs: [Cutoffs] = [],
        design: StudyDesign = StudyDesign(), lint: LintSettings = LintSettings()
    ) {
        self.id = id
        self.title = title
        self.version = version
        self.language = language
        self.definition = definition
        self.population = population
        self.license = license
        self.authors = authors
        self.references = references
        self.unit = unit
        self.keys = keys
        self.groups = groups
        self.forms = forms
        self.responseScales = responseScales
        self.items = items
        self.scales = scales
        self.design = design
        self.composites = composites
        self.norms = norms
        self.cutoffs = cutoffs
        self.lint = lint
    }
}

extension Instrument {
    public func form(_ id: String) -> Form? { forms.first { $0.id.value == id } }
    public func item(_ id: String) -> Item? { items.first { $0.id.value == id } }
    public func scale(_ id: String) -> Scale? { scales.first { $0.id.value == id } }
    public func composite(_ id: String) -> Composite? { composites.first { $0.id.value == id } }
    public func norm(_ id: String) -> Norm? { norms.first { $0.id.value == id } }

    public func responseScale(_ id: String) -> ResponseScale? {
        responseScales.first { $0.id.value == id }
    }

    /// The items that a form asks, in the order of the data: those with wording for it.
    public func items(in form: Form) -> [Item] {
        items.filter { $0.wording[form.id.value] != nil }
    }

    /// Whether a row of data describes a pair of people, each of whom may answer about the other.
    public var isDyadic: Bool { unit?.value == "dyad" }
}
