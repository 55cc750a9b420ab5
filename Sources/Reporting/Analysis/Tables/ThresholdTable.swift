import PilotAnalysis
import Psychometrics

extension AnalysisTable {
    /// What the instrument demands of the data, and what they show.
    static func thresholds(_ document: AnalysisDocument) -> AnalysisTable {
        var table = AnalysisTable(
            "thresholds", "Declared thresholds", labels: 2,
            ["scale", "measure", "required", "actual", "item", "between", "verdict"])
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
                    .text(outcome.isMet ? "met" : "missed"),
                ])
            }
        }
        for outcome in document.agreement {
            table.add([
                .text(outcome.scale), .text(outcome.measure.rawValue),
                .coefficient(.value(outcome.required)), outcome.actual.map { .coefficient($0) } ?? .absent,
                .absent, .text(outcome.forms.joined(separator: " and ")),
                .text(outcome.verdict.rawValue.replacing("_", with: " ")),
            ])
        }
        return table
    }
}
