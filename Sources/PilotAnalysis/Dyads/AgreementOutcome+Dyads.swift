import InstrumentModel
import PilotStatistics
import Psychometrics

extension AgreementOutcome {
    /// One for each demand that names the form that is analysed, in the instrument's order.
    ///
    /// - Parameter dyads: nil where the partner's answers are not given
    static func all(_ subject: AnalysisSubject, _ dyads: DyadAnalysis?) -> [AgreementOutcome] {
        let instrument = subject.instrument
        return instrument.scales.flatMap { scale -> [AgreementOutcome] in
            guard let agreement = scale.agreement, let two = instrument.forms(of: agreement) else { return [] }
            let forms = [two.first.id.value, two.second.id.value]
            guard forms.contains(subject.form.id.value) else { return [] }
            let isGiven = dyads.map { Set([$0.firstForm, $0.secondForm]) == Set(forms) } ?? false
            let score = isGiven ? dyads?.scores.first { $0.id == scale.id.value } : nil
            return agreement.demands.map { demand in
                AgreementOutcome(
                    scale: scale.id.value, measure: demand.measure, forms: forms,
                    required: demand.minimum.value, actual: score?.figure(demand.measure))
            }
        }
    }
}

extension DyadScoreAnalysis {
    fileprivate func figure(_ measure: AgreementOutcome.Measure) -> Estimate? {
        switch measure {
        case .correlation: correlations.first { $0.level == .pooled }?.estimate
        case .intraclass:
            agreement ?? .undefined(.outsideRange("the two scores do not come from the same items"))
        }
    }
}
