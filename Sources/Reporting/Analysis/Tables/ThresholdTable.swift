import PilotAnalysis
import Psychometrics

extension AnalysisTable {
    /// What the instrument demands of the data, and what they show.
    static func thresholds(_ document: AnalysisDocument) -> AnalysisTable {
        var table = AnalysisTable(
            "thresholds", "Declared thresholds", labels: 2,
            ["scale", "measure", "required", "actual", "item", "between", "by", "verdict"])
        for scale in document.scales {
            for outcome in scale.thresholds {
                let isCount = outcome.measure == .rows
                table.add([
                    .text(scale.id), .text(outcome.measure.rawValue),
                    isCount ? .count(Int(outcome.required)) : .coefficient(.value(outcome.required)),
                    isCount
                        ? outcome.actual.value.map { .count(Int($0)) } ?? .absent
                        : .coefficient(outcome.actual),
                    outcome.item.map { .text($0) } ?? .absent, .absent,
                    outcome.lowerBound.map { .text($0.name) } ?? .absent,
                    .text(outcome.isMet ? "met" : "missed"),
                ])
            }
        }
        func add(
            _ subject: String, _ measure: String, _ required: Double, _ actual: Estimate?, _ two: [String],
            _ verdict: DemandVerdict
        ) {
            table.add([
                .text(subject), .text(measure), .coefficient(.value(required)),
                actual.map { .coefficient($0) } ?? .absent, .absent, .text(two.joined(separator: " and ")), .absent,
                .text(verdict.rawValue.replacing("_", with: " ")),
            ])
        }
        for one in document.agreement {
            add(one.scale, one.measure.rawValue, one.required, one.actual, one.forms, one.verdict)
        }
        for one in document.changes {
            add(one.change, one.measure.rawValue, one.required, one.actual, [one.from, one.to], one.verdict)
        }
        for one in document.differences {
            add(one.score, one.measure.rawValue, one.required, one.actual, one.forms, one.verdict)
        }
        return table
    }
}
