import Emission
import InstrumentModel

/// Spells a form's attention checks out for the runtime.
struct AttentionWriter {
    private let checks: [ScoringPlan.AttentionPlan]

    init(_ plan: ScoringPlan) {
        checks = plan.attentionChecks
    }

    /// What follows the other arguments of the definition; nothing where the form has no checks.
    var arguments: [CompositeWriter.Argument] {
        checks.isEmpty ? [] : [("attentionChecks", { writer in write(&writer) })]
    }

    private func write(_ writer: inout IndentingWriter) {
        for check in checks {
            let codes = check.passing.map { "\($0)" }.joined(separator: ", ")
            writer.line(
                "Psychometrics.AttentionCheck(column: \(check.column), passing: [\(codes)]),")
        }
    }
}
