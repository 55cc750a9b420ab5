/// One problem: what, where, why, and what to do about it.
///
/// A diagnostic is data. How it looks on a terminal, in JSON or in a build log is the business of the
/// renderers in this module.
public struct Diagnostic: Hashable, Sendable {
    /// A second place that explains the first, such as "first defined here".
    public struct Related: Hashable, Sendable {
        public var range: SourceRange
        public var message: String

        public init(_ message: String, at range: SourceRange) {
            self.range = range
            self.message = message
        }
    }

    public var code: DiagnosticCode
    public var severity: Severity
    /// What is wrong, in one sentence without a full stop.
    public var message: String
    /// The offending text.
    public var range: SourceRange
    /// Why it matters, in a sentence or two.
    public var reason: String?
    /// What to do about it.
    public var advice: String?
    public var related: [Related]
    /// A repair that needs no thought.
    public var fix: FixIt?

    public init(
        _ code: DiagnosticCode, _ severity: Severity, _ message: String,
        at range: SourceRange, reason: String? = nil, advice: String? = nil,
        related: [Related] = [], fix: FixIt? = nil
    ) {
        self.code = code
        self.severity = severity
        self.message = message
        self.range = range
        self.reason = reason
        self.advice = advice
        self.related = related
        self.fix = fix
    }
}

extension Diagnostic {
    /// An error.
    public init(
        _ code: DiagnosticCode, _ message: String, at range: SourceRange, reason: String? = nil,
        advice: String? = nil, related: [Related] = [], fix: FixIt? = nil
    ) {
        self.init(
            code, .error, message, at: range, reason: reason, advice: advice, related: related,
            fix: fix)
    }
}

extension Sequence<Diagnostic> {
    /// In the order of the files and of the places in them; ties keep a fixed order, so that two runs
    /// print the same.
    public func sorted() -> [Diagnostic] {
        sorted { left, right in
            (left.range.file, left.range.start, left.code.id, left.message)
                < (right.range.file, right.range.start, right.code.id, right.message)
        }
    }

    public var containsErrors: Bool { contains { $0.severity == .error } }
}
