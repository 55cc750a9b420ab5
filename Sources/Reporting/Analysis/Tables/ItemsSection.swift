import PilotAnalysis
import Psychometrics

extension AnalysisSection {
    /// How each item was answered.
    static func items(_ items: [ItemAnalysis]) -> AnalysisSection {
        var table = AnalysisTable(
            "items", "Items, as answered",
            [
                "item", "n", "mean", "SD", "skewness", "kurtosis", "at floor", "at ceiling", "missing",
                "unanswered", "blank",
            ])
        var answers = AnalysisTable(
            "answers", "Answers by code", labels: 2, for: .files, ["item", "code", "label", "kind", "n"])
        var compact = AnalysisTable(
            "answers-in-short", "Answers by code", for: .terminal, ["item", "answers", "missing"])
        for item in items {
            compact.add([.text(item.id), .text(inShort(item.options)), .text(inShort(item.missing))])
            let shape = item.distribution
            table.add([
                .text(item.id), .count(shape.answered), .figure(shape.mean),
                .figure(shape.standardDeviation), .figure(shape.skewness), .figure(shape.kurtosis),
                .coefficient(shape.floor), .coefficient(shape.ceiling), .coefficient(shape.missing),
                .count(item.unanswered), item.blank.map { .count($0) } ?? .text("withheld"),
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
        return AnalysisSection(title: "Items", tables: [table, compact, answers])
    }

    /// "1: 12  2: 30  3: 8".
    private static func inShort(_ frequencies: [ItemAnalysis.Frequency]?) -> String {
        frequencies.map { $0.map { "\($0.code): \($0.count)" }.joined(separator: "  ") } ?? "withheld"
    }
}
