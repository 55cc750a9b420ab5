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
    /// Where the text begins, when it stands in the source as it is, on one line and without escapes;
    /// nil when places within it cannot be told.
    public var verbatimStart: SourcePosition?

    public init(segments: [Segment], range: SourceRange, verbatimStart: SourcePosition? = nil) {
        self.segments = segments
        self.range = range
        self.verbatimStart = verbatimStart
    }

    public static func == (left: Wording, right: Wording) -> Bool {
        left.segments == right.segments
    }

    public var placeholders: [String] {
        segments.compactMap { if case .placeholder(let name) = $0 { name } else { nil } }
    }

    /// The place in the source of a stretch of the template, counted in Unicode scalars; the whole
    /// wording's where that cannot be told.
    public func range(of stretch: Range<Int>) -> SourceRange {
        guard let start = verbatimStart else { return range }
        func position(_ offset: Int) -> SourcePosition {
            SourcePosition(line: start.line, column: start.column + offset)
        }
        return SourceRange(
            file: range.file, start: position(stretch.lowerBound), end: position(stretch.upperBound))
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

    private static func isBrace(_ byte: UInt8) -> Bool { byte == 0x7B || byte == 0x7D }

    /// The text as it was written, placeholders in braces and literal braces doubled.
    public var template: String {
        segments.map { segment in
            switch segment {
            case .text(let text) where !text.utf8.contains(where: Self.isBrace): text
            case .text(let text):
                String(
                    String.UnicodeScalarView(
                        text.unicodeScalars.flatMap { $0 == "{" || $0 == "}" ? [$0, $0] : [$0] }))
            case .placeholder(let placeholder): "{\(placeholder)}"
            }
        }.joined()
    }
}
