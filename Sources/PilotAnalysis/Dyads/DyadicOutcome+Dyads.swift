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
                let (actual, hindrance) = figure(demand.measure, of: score, subject, dyads)
                return DyadicOutcome(
                    score: score.id.value, forms: forms, measure: demand.measure,
                    required: demand.minimum.value, actual: actual, hindrance: hindrance)
            }
        }
    }

    private static func figure(
        _ measure: Measure, of score: DyadicScore, _ subject: AnalysisSubject, _ dyads: DyadAnalysis?
    ) -> (Estimate?, Hindrance?) {
        if measure == .intraclass, subject.waves == nil { return (nil, .noWaves) }
        let forms = Set(score.forms.map(\.value))
        guard let dyads, Set([dyads.firstForm, dyads.secondForm]) == forms else { return (nil, .oneForm) }
        guard let found = dyads.differences.first(where: { $0.id == score.id.value }) else {
            return (.undefined(.outsideRange("a form lacks the items of the score")), nil)
        }
        switch measure {
        case .difference: return (found.reliability, nil)
        case .intraclass: return found.leastStability.map { ($0, nil) } ?? (nil, .oneWave)
        }
    }
}
