import Diagnostics

/// What is wrong with a condition, and where in its text.
struct ConditionProblem: Error {
    var code: DiagnosticCode
    var message: String
    /// In Unicode scalars of the condition's text.
    var place: Range<Int>
    var reason: String?
    /// Worked out when it is shown: a hostile file could misspell a million names.
    var advice: @Sendable () -> String

    /// A problem with how the condition is written.
    static func syntax(_ message: String, at place: Range<Int>, advice: String) -> ConditionProblem {
        ConditionProblem(
            code: .conditionSyntax, message: message, place: place,
            reason: "A condition that is read otherwise than it is meant asks the wrong people.",
            advice: { advice })
    }

    /// A name that nothing has.
    static func unknown(
        _ message: String, at place: Range<Int>,
        advice: @autoclosure @escaping @Sendable () -> String
    ) -> ConditionProblem {
        ConditionProblem(
            code: .unknownName, message: message, place: place, reason: nil, advice: advice)
    }
}

extension DiagnosticCode {
    public static let conditionSyntax = DiagnosticCode("SW0220", "condition-syntax")
}
