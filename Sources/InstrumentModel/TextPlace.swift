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
    case scaleTitle(scale: String)
    case scaleDefinition(scale: String)
    case wording(item: String, form: String)

    /// The parts of an instrument to which texts belong.
    public enum Part: String, Sendable, CaseIterable {
        case instrument
        case forms
        case responses
        case scales
        case items

        /// "response scales"
        public var name: String { self == .responses ? "response scales" : rawValue }
    }

    public var part: Part {
        switch self {
        case .title, .definition: .instrument
        case .formTitle, .name, .instructions: .forms
        case .label: .responses
        case .scaleTitle, .scaleDefinition: .scales
        case .wording: .items
        }
    }

    /// What the text belongs to, by the name under which it can be allowed; nil for the whole instrument.
    public var owner: String? {
        switch self {
        case .title, .definition: nil
        case .formTitle(let form), .name(let form, _), .instructions(let form): form
        case .label(let responseScale, _): responseScale
        case .scaleTitle(let scale), .scaleDefinition(let scale): scale
        case .wording(let item, _): item
        }
    }

    /// Whether braces in the text are placeholders.
    public var takesPlaceholders: Bool {
        switch self {
        case .instructions, .wording: true
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
        case .scaleTitle(let scale): "the title of the scale '\(scale)'"
        case .scaleDefinition(let scale): "the definition of the scale '\(scale)'"
        case .wording(let item, let form): "the wording of '\(item)' in the form '\(form)'"
        }
    }
}
