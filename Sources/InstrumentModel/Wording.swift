import Diagnostics

/// A text with placeholders for people's names.
public struct Wording: Sendable, Equatable {
    public enum Segment: Sendable, Equatable {
        case text(String)
        /// `{student}`: the placeholder's name.
        case placeholder(String)
    }

    public var segments: [Segment]
    public var range: SourceRange

    public init(segments: [Segment], range: SourceRange) {
        self.segments = segments
        self.range = range
    }

    public static func == (left: Wording, right: Wording) -> Bool {
        left.segments == right.segments
    }

    public var placeholders: [String] {
        segments.compactMap { if case .placeholder(let name) = $0 { name } else { nil } }
    }

    /// The text with each placeholder replaced.
    public func filled(_ name: (_ placeholder: String) -> String) -> String {
        segments.map { segment in
            switch segment {
            case .text(let text): text
            case .placeholder(let placeholder): name(placeholder)
            }
        }.joined()
    }

    /// The text as it reads in a form while no names are known.
    public func filled(in form: Form) -> String { filled(form.fallbackName(for:)) }

    /// The text as it was written, placeholders in braces and literal braces doubled.
    public var template: String {
        segments.map { segment in
            switch segment {
            case .text(let text):
                text.replacing("{", with: "{{").replacing("}", with: "}}")
            case .placeholder(let placeholder): "{\(placeholder)}"
            }
        }.joined()
    }
}
