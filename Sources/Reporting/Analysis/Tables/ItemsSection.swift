import PilotAnalysis
import Psychometrics

extension AnalysisSection {
    /// How each item was answered.
    static func items(_ items: [ItemAnalysis]) -> AnalysisSection {
        var table = AnalysisTable(
            "items", "Items, as answered",
            [
                "item", "n", "mean", "SD", "skewness", "kurtosis", "at floor", "at ceiling", "missing",
                "blank",
            ])
        var answers = AnalysisTable(
            "answers", "Answers by code", labels: 2, ["item", "code", "label", "kind", "n"])
        for item in items {
            let shape = item.distribution
            table.add([
                .text(item.id), .count(shape.answered), .figure(shape.mean),
                .figure(shape.standardDeviation), .figure(shape.skewness), .figure(shape.kurtosis),
                .coefficient(shape.floor), .coefficient(shape.ceiling), .coefficient(shape.missing),
                .count(item.blank),
            ])
            for (kind, frequencies) in [("answer", item.options), ("missing", item.missing)] {
                for frequency in frequencies ?? [] {
                    answers.add([
                        .text(item.id), .count(frequency.code),
                        frequency.label.map { .text($0) } ?? .absent, .text(kind),
                        .count(frequency.count),
                    ])
                }
            }
        }
        return AnalysisSection(title: "Items", tables: [table, answers])
    }
}
