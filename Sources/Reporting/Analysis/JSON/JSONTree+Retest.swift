import PilotAnalysis
import PilotStatistics
import Psychometrics

extension JSONTree {
    init(_ retest: RetestAnalysis) {
        self = .object([
            "column": .text(retest.column), "units": .whole(retest.units),
            "waves": .array(retest.waves) { .object(["id": .text($0.id), "n": JSONTree($0.rows)]) },
            "comparisons": .array(retest.comparisons) { JSONTree($0) },
        ])
    }

    private init(_ comparison: WaveComparison) {
        self = .object([
            "id": .text(comparison.score), "from": .text(comparison.from), "to": .text(comparison.to),
            "n": JSONTree(comparison.units), "r": .estimate(comparison.correlation),
            "icc": .estimate(comparison.agreement),
            "icc_interval": JSONTree(comparison.agreementInterval),
            "change": JSONTree(comparison.change),
            "change_reliability": .estimate(comparison.changeReliability),
            "reliable_change": .estimate(comparison.reliableChange),
            "risen": .estimate(comparison.risen), "fallen": .estimate(comparison.fallen),
            "demands": .array(comparison.demands) { demand in
                .object([
                    "change": .text(demand.change), "measure": .text(demand.measure.rawValue),
                    "required": .number(demand.required),
                    "actual": .estimate(demand.actual ?? .undefined(.outsideRange("there is no row of one of the waves"))),
                    "met": .flag(demand.verdict == .met),
                ])
            },
        ])
    }

    init(_ outcome: ChangeOutcome) {
        self = .known([
            "change": .text(outcome.change), "scale": .text(outcome.score), "from": .text(outcome.from),
            "to": .text(outcome.to), "measure": .text(outcome.measure.rawValue),
            "required": .number(outcome.required), "actual": outcome.actual.map(JSONTree.estimate),
            "verdict": .text(outcome.verdict.rawValue),
        ])
    }

    init(_ interval: AgreementInterval) {
        self = .object([
            "basis": .text(interval.basis.rawValue), "lower": .estimate(interval.lower),
            "upper": .estimate(interval.upper),
        ])
    }
}
