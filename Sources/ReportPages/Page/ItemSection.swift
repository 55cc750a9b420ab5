import PilotAnalysis
import PilotStatistics
import Psychometrics
import Reporting

/// How every item was answered.
enum ItemSection {
    static func section(_ document: AnalysisDocument) -> PageSection? {
        guard !document.items.isEmpty else { return nil }
        return PageSection(
            name: "items", title: "Items",
            blocks: [.text("As the items were answered, before any keying.")] + withheld(document.items)
                + distributions(document.items).flatMap(\.portions).map { .figure($0.figure) } + [.table(table(document.items))])
    }

    private static func withheld(_ items: [ItemAnalysis]) -> [PageSection.Block] {
        withheld("Answers by code and the shares at the bounds", items, \.withheld)
            + withheld("Missing codes", items, \.withheldMissing)
    }

    private static func withheld(
        _ what: Prose, _ items: [ItemAnalysis], _ reason: (ItemAnalysis) -> UndefinedReason?
    ) -> [PageSection.Block] {
        let reasons = items.compactMap { item in reason(item).map { (item.id, $0.description) } }
        return Dictionary(grouping: reasons, by: \.1).sorted { $0.key < $1.key }.map { reason, entries in
            .text(what + " are \(own: reason): \(Prose.listed(entries.map { "\(.code($0.0))" })).")
        }
    }

    /// One figure for the items of each response scale, in the order of their first items.
    private static func distributions(_ items: [ItemAnalysis]) -> [AnswerDistributions] {
        var figures: [AnswerDistributions] = []
        for item in items {
            guard let frequencies = item.options else { continue }
            let options = frequencies.map { AnswerDistributions.Option(code: $0.code, label: $0.label) }
            let entry = AnswerDistributions.Item(
                label: item.id, counts: frequencies.map(\.count), missing: item.unanswered)
            if let index = figures.firstIndex(where: { $0.options == options }) {
                figures[index].items.append(entry)
            } else {
                figures.append(AnswerDistributions(options: options, items: [entry]))
            }
        }
        for index in figures.indices { figures[index].isOneOfSeveral = figures.count > 1 }
        return figures
    }

    private static func table(_ items: [ItemAnalysis]) -> DataTable {
        DataTable(
            caption: "The items’ distributions",
            columns: [
                "Item", "Wording", "Answers", "Mean", "SD", "Skewness (G1)", "Excess kurtosis (G2)", "At the lowest",
                "At the highest", "Missing",
            ],
            rows: items.map { item in
                let figures = item.distribution
                return [
                    .label(item.id), item.text.map { .wording($0) } ?? .prose("–"), .count(figures.answered),
                    .decimals(figures.mean), .decimals(figures.standardDeviation),
                    .decimals(figures.skewness), .decimals(figures.kurtosis),
                    .percent(figures.floor), .percent(figures.ceiling), .percent(figures.missing),
                ]
            })
    }
}
