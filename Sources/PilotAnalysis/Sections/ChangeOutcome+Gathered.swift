import InstrumentModel
import Psychometrics

extension ChangeOutcome {
    /// One for each demand on a change of the form's scores, in the instrument's order.
    ///
    /// - Parameter retest: nil where the data hold one wave only
    static func all(_ subject: AnalysisSubject, _ retest: RetestAnalysis?) -> [ChangeOutcome] {
        let found = Dictionary(grouping: retest?.comparisons.flatMap(\.demands) ?? [], by: \.change)
        return subject.instrument.changePlans(for: subject.form).flatMap { plan in
            found[plan.id] ?? all(on: plan, subject) { _ in nil }
        }
    }

    /// One for each demand on a change.
    ///
    /// - Parameter figure: nil for what is not checked
    static func all(
        on plan: ChangePlan, _ subject: AnalysisSubject, figure: (Measure) -> Estimate?
    ) -> [ChangeOutcome] {
        let declared = subject.instrument.design.changes.first { $0.id.value == plan.id }?.reliability
        return (declared?.demands ?? []).map { demand in
            ChangeOutcome(
                change: plan.id, score: subject.plan.scoreIDs[plan.score], from: plan.from, to: plan.to,
                measure: demand.measure, required: demand.minimum.value, actual: figure(demand.measure))
        }
    }
}
