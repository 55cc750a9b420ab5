import PilotAnalysis
import PilotStatistics
import Psychometrics

/// The items that both of a pair are asked, one by one and as profiles.
enum DyadItemTables {
    static func blocks(_ dyads: DyadAnalysis) -> [PageSection.Block] { items(dyads) + profiles(dyads) }

    private static func items(_ dyads: DyadAnalysis) -> [PageSection.Block] {
        guard !dyads.items.isEmpty else { return [] }
        let table = DataTable(
            caption: "Items that both are asked",
            columns: ["Items", "Kind", "Pairs", "r", "Identical", "ICC(A,1)", "Reciprocity", "Mean difference"],
            rows: dyads.items.map { item in
                [
                    .prose(item.first == item.second ? "\(item.first)" : "\(item.first) and \(item.second)"),
                    .prose(Prose(stringLiteral: words(item.kind))), .count(item.pairs),
                    .estimate(item.correlation), .estimate(item.identical),
                    item.agreement.map { .estimate($0) } ?? .number("–"),
                    item.reciprocity.map { .estimate($0) } ?? .number("–"), .decimals(item.difference.mean),
                ]
            })
        return [.table(table)]
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
            columns: ["Items", "Number", "Pairs", "As they are", "Beyond the average profile"],
            rows: dyads.profiles.map { profile in
                [
                    .prose(Prose(stringLiteral: words(profile.kind))), .count(profile.items),
                    .count(profile.pairs), .estimate(profile.overall), .estimate(profile.distinctive),
                ]
            })
        return [.table(table)]
    }
}
