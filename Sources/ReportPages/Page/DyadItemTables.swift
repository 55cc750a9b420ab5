import PilotAnalysis
import PilotStatistics
import Psychometrics
import Reporting

/// The items that both of a pair are asked, one by one and as profiles.
enum DyadItemTables {
    static func blocks(_ dyads: DyadAnalysis) -> [PageSection.Block] { items(dyads) + profiles(dyads) }

    /// Items in which each rates the other by themselves: what they have is reciprocity and not agreement.
    private static func items(_ dyads: DyadAnalysis) -> [PageSection.Block] {
        let mirrored = dyads.items.filter { $0.kind == .mirror }
        let common = dyads.items.filter { $0.kind != .mirror }
        return (mirrored.isEmpty ? [] : [.table(reciprocal(mirrored, dyads))])
            + (common.isEmpty ? [] : [.table(agreeing(common, dyads))])
    }

    private static func reciprocal(_ items: [PairedItemAgreement], _ dyads: DyadAnalysis) -> DataTable {
        DataTable(
            caption:
                "Items that each answers about the other; difference: \(dyads.firstForm) minus \(dyads.secondForm), as answered; intervals at 95%",
            columns: ["Items", "Pairs", "r", "Reciprocity", "Identical", "Mean difference"],
            rows: items.map { item in
                [
                    name(item), .count(item.pairs),
                    bounded(item.correlation, item.correlationInterval.lower, item.correlationInterval.upper),
                    bounded(item.reciprocity, item.reciprocityInterval?.lower, item.reciprocityInterval?.upper),
                    .percent(item.identical), difference(item.difference),
                ]
            })
    }

    private static func agreeing(_ items: [PairedItemAgreement], _ dyads: DyadAnalysis) -> DataTable {
        DataTable(
            caption:
                "Items that both answer about the same; difference: \(dyads.firstForm) minus \(dyads.secondForm), as answered; intervals at 95%",
            columns: ["Items", "Kind", "Pairs", "r", "ICC(A,1)", "Identical", "Mean difference"],
            rows: items.map { item in
                [
                    name(item), .prose(Prose(stringLiteral: words(item.kind))), .count(item.pairs),
                    bounded(item.correlation, item.correlationInterval.lower, item.correlationInterval.upper),
                    bounded(item.agreement, item.agreementInterval?.lower, item.agreementInterval?.upper),
                    .percent(item.identical), difference(item.difference),
                ]
            })
    }

    private static func name(_ item: PairedItemAgreement) -> DataTable.Cell {
        item.first == item.second ? .label(item.first) : .prose("\(item.first) and \(item.second)")
    }

    /// A coefficient with its interval; a dash for what is not due to an item of this kind.
    private static func bounded(_ estimate: Estimate?, _ lower: Estimate?, _ upper: Estimate?) -> DataTable.Cell {
        guard let estimate else { return .number("–") }
        guard estimate.value != nil, let lower, let upper else { return .estimate(estimate) }
        return .number(Words.coefficient(estimate, lower, upper))
    }

    private static func difference(_ difference: MeanDifference) -> DataTable.Cell {
        guard let mean = difference.mean.value, let lower = difference.lower.value, let upper = difference.upper.value
        else { return .decimals(difference.mean) }
        let shown = [mean, lower, upper].map { DisplayedNumber.decimals($0, 2) }
        return .number("\(shown[0]) [\(shown[1]), \(shown[2])]")
    }

    private static func words(_ kind: ParallelKind) -> String {
        switch kind {
        case .sameTarget: "about the same one"
        case .shared: "about what they share"
        case .mirror: "about each other"
        }
    }

    private static func profiles(_ dyads: DyadAnalysis) -> [PageSection.Block] {
        guard !dyads.profiles.isEmpty else { return [] }
        let table = DataTable(
            caption: "How alike the two order the items: means over pairs",
            columns: ["Kind of items", "Items", "Pairs", "As they are", "Beyond the average profile"],
            rows: dyads.profiles.map { profile in
                [
                    .prose(Prose(stringLiteral: words(profile.kind))), .count(profile.items),
                    .count(profile.pairs), .estimate(profile.overall), .estimate(profile.distinctive),
                ]
            })
        return [.table(table)]
    }
}
