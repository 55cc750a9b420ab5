import PilotStatistics
import Psychometrics

extension AnalysisGatherer {
    /// The lower bound of alpha asks for independent rows. Where somebody has several, each wave by itself has
    /// to reach it, and the wave in which it is lowest decides; one with too few people has none.
    func heldToEachWave(_ outcome: ThresholdOutcome, of scale: ScaleGatherer) -> ThresholdOutcome {
        guard outcome.measure == .alphaLower, dependence != nil,
            let place = subject.groups.firstIndex(where: \.isWave)
        else { return outcome }
        let waves = SubgroupReliability(
            scale.groups[place], missing: subject.settings.missing,
            minimumRows: subject.groups[place].minimum
        ).subgroups.map(\.interval.lower)
        var result = outcome
        result.actual =
            waves.first { $0.value == nil }
            ?? waves.min { $0.value ?? 0 < $1.value ?? 0 }
            ?? .undefined(.rowsOfSamePersons)
        return result
    }
}

extension FactorFit {
    /// The fit without what asks for independent rows: the probability of χ², and the interval of the RMSEA.
    func withoutTests(_ reason: UndefinedReason) -> FactorFit {
        var fit = self
        let none = Estimate.undefined(reason)
        (fit.pValue, fit.approximationErrorLower, fit.approximationErrorUpper) = (none, none, none)
        return fit
    }
}
