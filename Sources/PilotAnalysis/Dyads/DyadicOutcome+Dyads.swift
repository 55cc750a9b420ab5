import InstrumentModel
import Psychometrics

extension DyadicOutcome {
    /// One for each demand on a dyadic score of the form that is analysed, in the instrument's order.
    ///
    /// - Parameter dyads: nil where the partner's answers are not given
    static func all(_ subject: AnalysisSubject, _ dyads: DyadAnalysis?) -> [DyadicOutcome] {
        subject.instrument.design.dyadicScores.flatMap { score -> [DyadicOutcome] in
            let forms = score.forms.map(\.value)
            guard forms.contains(subject.form.id.value) else { return [] }
            return (score.reliability?.demands ?? []).map { demand in
                let (actual, hindrance) = figure(demand.measure, of: score, forms, dyads)
                return DyadicOutcome(
                    score: score.id.value, forms: forms, measure: demand.measure,
                    required: demand.minimum.value, actual: actual, hindrance: hindrance)
            }
        }
    }

    private static func figure(
        _ measure: Measure, of score: DyadicScore, _ forms: [String], _ dyads: DyadAnalysis?
    ) -> (Estimate?, Hindrance?) {
        guard case .scale(let scale) = score.content, measure == .difference else { return (nil, .notComputed) }
        guard let dyads, Set([dyads.firstForm, dyads.secondForm]) == Set(forms) else { return (nil, .oneForm) }
        let found = dyads.scores.first { $0.id == scale.value }?.differenceReliability
        return (found ?? .undefined(.outsideRange("the two scores do not come from the same items")), nil)
    }
}
