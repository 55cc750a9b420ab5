/// Where in an instrument a text stands that people read, and that a translation gives in another
/// language.
public enum TextPlace: Sendable, Hashable {
    case title
    case definition
    case formTitle(form: String)
    /// How a placeholder reads in a form until a name is known.
    case name(form: String, placeholder: String)
    case instructions(form: String)
    /// Of an option or of a missing code.
    case label(responseScale: String, code: Int)
    case blockTitle(block: String)
    case blockInstructions(block: String, form: String)
    case scaleTitle(scale: String)
    case scaleDefinition(scale: String)
    case compositeTitle(composite: String)
    case compositeDefinition(composite: String)
    /// The name of a band; the bands are counted from 1, the lowest.
    case band(cutoffs: String, position: Int)
    /// What a value of the subgroup's column stands for.
    case level(subgroup: String, value: String)
    case shortFormTitle(shortForm: String)
    case wording(item: String, form: String)

    /// The parts of an instrument to which texts belong.
    public enum Part: String, Sendable, CaseIterable {
        case instrument
        case forms
        case responses
        case blocks
        case scales
        case composites
        case cutoffs
        case subgroups
        case shortForms = "short_forms"
        case items

        /// "response scales"
        public var name: String {
            switch self {
            case .responses: "response scales"
            case .cutoffs: "cut-offs"
            case .shortForms: "short forms"
            default: rawValue
            }
        }
    }

    public var part: Part {
        switch self {
        case .title, .definition: .instrument
        case .formTitle, .name, .instructions: .forms
        case .label: .responses
        case .blockTitle, .blockInstructions: .blocks
        case .scaleTitle, .scaleDefinition: .scales
        case .compositeTitle, .compositeDefinition: .composites
        case .band: .cutoffs
        case .level: .subgroups
        case .shortFormTitle: .shortForms
        case .wording: .items
        }
    }

    /// What the text belongs to, by the name under which it can be allowed; nil where only the whole
    /// instrument can be.
    public var owner: String? {
        switch self {
        case .title, .definition, .blockTitle, .compositeTitle, .compositeDefinition, .band, .level,
            .shortFormTitle:
            nil
        case .formTitle(let form), .name(let form, _), .instructions(let form),
            .blockInstructions(_, let form):
            form
        case .label(let responseScale, _): responseScale
        case .scaleTitle(let scale), .scaleDefinition(let scale): scale
        case .wording(let item, _): item
        }
    }

    /// Whether braces in the text are placeholders.
    public var takesPlaceholders: Bool {
        switch self {
        case .instructions, .blockInstructions, .wording: true
        default: false
        }
    }
}

extension TextPlace: CustomStringConvertible {
    /// "the wording of 'calm' in the form 'teacher'"
    public var description: String {
        switch self {
        case .title: "the title"
        case .definition: "the definition"
        case .formTitle(let form): "the title of the form '\(form)'"
        case .name(let form, let placeholder): "the name for {\(placeholder)} in the form '\(form)'"
        case .instructions(let form): "the instructions of the form '\(form)'"
        case .label(let scale, let code): "the label of \(code) in '\(scale)'"
        case .blockTitle(let block): "the title of the block '\(block)'"
        case .blockInstructions(let block, let form):
            "the instructions of the block '\(block)' in the form '\(form)'"
        case .scaleTitle(let scale): "the title of the scale '\(scale)'"
        case .scaleDefinition(let scale): "the definition of the scale '\(scale)'"
        case .compositeTitle(let composite): "the title of the composite '\(composite)'"
        case .compositeDefinition(let composite): "the definition of the composite '\(composite)'"
        case .band(let cutoffs, let position): "the name of band \(position) in '\(cutoffs)'"
        case .level(let subgroup, let value): "the label of '\(value)' in the subgroup '\(subgroup)'"
        case .shortFormTitle(let short): "the title of the short form '\(short)'"
        case .wording(let item, let form): "the wording of '\(item)' in the form '\(form)'"
        }
    }
}
