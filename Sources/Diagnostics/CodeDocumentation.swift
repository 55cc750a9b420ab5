/// All there is to know about a kind of problem.
///
/// It stands beside the code that finds the problem, and is the one source of `explain`, of the
/// reference page, and of the tests, which run its examples.
public struct CodeDocumentation: Sendable {
    public var code: DiagnosticCode
    public var severity: Severity
    /// What is found, in one sentence: "An item that is asked and never scored."
    public var summary: String
    /// Why it matters, in a sentence or two.
    public var reason: String
    /// The works that the reason rests on: "Mazza, G. L., Enders, C. K., & Ruehlman, L. S. (2015). …".
    public var sources: [String]
    /// What to do instead.
    public var remedy: String
    public var failing: [CodeExample]
    /// What looks like the problem and is none.
    public var passing: [CodeExample]

    public init(
        _ code: DiagnosticCode, _ severity: Severity, _ summary: String, reason: String,
        sources: [String] = [], remedy: String, failing: [CodeExample], passing: [CodeExample]
    ) {
        self.code = code
        self.severity = severity
        self.summary = summary
        self.reason = reason
        self.sources = sources
        self.remedy = remedy
        self.failing = failing
        self.passing = passing
    }
}
