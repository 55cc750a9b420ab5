import PilotAnalysis
import PilotStatistics
import Psychometrics
import Reporting

/// How every item was answered.
enum ItemSection {
    static func section(_ document: AnalysisDocument) -> PageSection? {
        guard !document.items.isEmpty else { return nil }
        let withheld = document.items.compactMap { item in
            item.withheld.map { "\(.code(item.id)): \(own: Words.reason($0))." as Prose }
        }
        return PageSection(
            name: "items", title: "Items",
            blocks: [.text("As the items were answered, before any keying.")] + PageSection.Block.list(withheld)
                + distributions(document.items).map { .figure($0.figure) } + [.table(table(document.items))])
    }

    /// One figure for the items of each response scale, in the order of their first items.
    private static func distributions(_ items: [ItemAnalysis]) -> [AnswerDistributions] {
        var figures: [AnswerDistributions] = []
        for item in items {
            guard let frequencies = item.options else { continue }
            let options = frequencies.map { AnswerDistributions.Option(code: $0.code, label: $0.label) }
            let entry = AnswerDistributions.Item(
                label: item.id, counts: frequencies.map(\.count), missing: unanswered(item))
            if let index = figures.firstIndex(where: { $0.options == options }) {
                figures[index].items.append(entry)
            } else {
                figures.append(AnswerDistributions(name: "the form", options: options, items: [entry]))
            }
        }
        return named(figures)
    }

    /// Figures of several response scales are told apart by their codes.
    private static func named(_ figures: [AnswerDistributions]) -> [AnswerDistributions] {
        guard figures.count > 1 else { return figures }
        return figures.map { figure in
            var figure = figure
            figure.name = "the form, coded \(figure.options.first?.code ?? 0) to \(figure.options.last?.code ?? 0)"
            return figure
        }
    }

    private static func unanswered(_ item: ItemAnalysis) -> Int {
        (item.missing ?? []).reduce(item.blank) { $0 + $1.count }
    }

    private static func table(_ items: [ItemAnalysis]) -> DataTable {
        DataTable(
            caption: "The items’ distributions",
            columns: [
                "Item", "Wording", "Answers", "Mean", "SD", "Skewness", "Kurtosis", "At the lowest",
                "At the highest", "Missing",
            ],
            rows: items.map { item in
                let figures = item.distribution
                return [
                    .label(item.id), item.text.map { .wording($0) } ?? .prose("–"), .count(figures.answered),
                    .decimals(figures.mean), .decimals(figures.standardDeviation),
                    .decimals(figures.skewness), .decimals(figures.kurtosis),
                    .number(Words.percent(figures.floor)), .number(Words.percent(figures.ceiling)),
                    .number(Words.percent(figures.missing)),
                ]
            })
    }
}
