import InstrumentModel

/// The Swift names of an instrument's types, given once so that every mention agrees.
struct InstrumentNames {
    /// The enumeration that holds everything.
    let instrument: String
    /// By response scale id.
    let responseScales: [String: String]
    /// By form id; nil for the form of an instrument that declares none, whose types stand in the
    /// instrument's own scope.
    let forms: [String: String]
    /// By the id of cut-offs: the enumeration of their bands.
    let bands: [String: String]

    init(_ instrument: Instrument) {
        // Paths to what is emitted begin with this name, and a type of the same name within would hide it.
        var outside = SwiftNamer(reserved: Self.commonTypes.union(Self.emittedTypes))
        self.instrument = outside.type(instrument.id.value, fallback: "Instrument")
        var inside = SwiftNamer(reserved: Self.emittedTypes.union([self.instrument]))
        var responseScales: [String: String] = [:]
        for scale in instrument.responseScales {
            responseScales[scale.id.value] = inside.type(scale.id.value, fallback: "Responses")
        }
        var forms: [String: String] = [:]
        for form in instrument.forms where !form.isImplicit {
            forms[form.id.value] = inside.type(form.id.value, fallback: "Form")
        }
        var bands: [String: String] = [:]
        for cutoffs in instrument.cutoffs {
            bands[cutoffs.id.value] = inside.type("\(cutoffs.id.value) band", fallback: "Band")
        }
        self.responseScales = responseScales
        self.forms = forms
        self.bands = bands
    }

    /// Types that emitted code has beside those named after the instrument's parts.
    private static let emittedTypes: Set<String> = [
        "Aggregates", "Answers", "Changes", "CodingKeys", "Dyad", "DyadScores", "Item", "Key",
        "Language", "MissingReason", "Names", "PairedItem", "Response", "Runtime", "Scores", "Unit",
        "Wave",
    ]

    /// Types of the standard library that an instrument's name would hide from the adopter's code.
    private static let commonTypes: Set<String> = [
        "Array", "Bool", "Character", "Codable", "Dictionary", "Double", "Equatable", "Error",
        "Float", "Hashable", "Int", "Never", "Optional", "Range", "Result", "Sendable", "Sequence",
        "Set", "String", "Task", "UInt", "Void",
    ]
}
