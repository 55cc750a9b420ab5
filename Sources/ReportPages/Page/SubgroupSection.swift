import PilotAnalysis
import PilotStatistics
import Psychometrics
import Reporting

/// Whether the instrument works alike for the groups that a study has to answer for.
enum SubgroupSection {
    static func section(_ document: AnalysisDocument) -> PageSection? {
        guard !document.subgroups.isEmpty else { return nil }
        return PageSection(
            name: "equity", title: "Equity",
            blocks: document.subgroups.map { group in
                let isWave = group.column == document.occasions?.waveColumn
                return .part(
                    isWave
                        ? "Waves by \(.code(group.column))" : "Groups by \(.code(group.column))",
                    blocks(group, document))
            })
    }

    private static func blocks(
        _ group: SubgroupAnalysis, _ document: AnalysisDocument
    ) -> [PageSection.Block] {
        var sentences: [Prose] = []
        if let reference = group.reference, group.scales.contains(where: { !$0.comparisons.isEmpty }) { sentences.append("Groups are compared with \(reference).") }
        if !group.withheld.isEmpty {
            let names = Prose.listed(group.withheld.map { "\($0)" })
            sentences.append("The figures of \(names) are withheld\(own: reason(group)).")
        } else if group.protectsOthers {
            sentences.append("Some figures are withheld\(own: reason(group)).")
        }
        if group.ungroupedRows != .count(0) {
            sentences.append("Rows that name no group: \(own: group.ungroupedRows.text).")
        }
        if let origin = SubgroupIntervalSentence.of(group) {
            sentences.append("\(own: origin.prefix(1).uppercased() + origin.dropFirst())")
        }
        if let few = FewClusters.caution(group) { sentences.append("\(own: few)") }
        if document.rowsShareClusters, group.scales.contains(where: { $0.comparisons.contains { !$0.items.isEmpty } }) {
            sentences.append("\(own: ClusterCaution.functioning)")
        }
        let absence = GapSentence.commonReason(group.scales.flatMap { $0.comparisons.compactMap(\.gap) })
        if let absence { sentences.append("The gap between groups within clusters cannot be had: \(own: absence).") }
        return sentences.map { .text($0) }
            + group.scales.flatMap { scale in
                SubgroupFigureBlocks.blocks(scale, group, document)
                    + scale.comparisons.flatMap { comparison($0, of: scale) }
                    + (absence == nil ? gaps(of: scale) : [])
            }
    }

    /// Of each group, or, where one reason keeps all of them from being had, that reason once.
    private static func gaps(of scale: ScaleSubgroups) -> [PageSection.Block] {
        let compared = scale.comparisons.compactMap { one in one.gap.map { (gap: $0, groups: names(one, of: scale)) } }
        if compared.count > 1, let absence = GapSentence.commonReason(compared.map(\.gap)) {
            return [
                .text(
                    "The gap in \(.code(scale.id)) between groups within clusters cannot be had: \(own: absence).")
            ]
        }
        return compared.map { .text(GapSentence.of($0.gap, $0.groups, scale: scale.id)) }
    }

    private static func reason(_ group: SubgroupAnalysis) -> String {
        group.protectsOthers
            ? ", of more groups than have too few rows to report on: the others and the total would tell them by subtraction"
            : ": too few rows to report on"
    }

    private static func comparison(
        _ comparison: GroupComparison, of scale: ScaleSubgroups
    ) -> [PageSection.Block] {
        guard !comparison.items.isEmpty else { return [] }
        let groups = names(comparison, of: scale)
        let matching = comparison.functioning.flatMap(FunctioningSentence.matching)
        return [.text(FunctioningSentence.of(comparison, groups, scale: scale.id))]
            + [matching].compactMap { $0.map(PageSection.Block.text) } + [
                .folded(
                    "\(groups.focal) and \(groups.reference), item by item",
                    functioning(comparison, groups, scale.id))
            ]
    }

    private static func names(_ comparison: GroupComparison, of scale: ScaleSubgroups) -> GroupNames {
        func label(_ id: String) -> String { scale.levels.first { $0.id == id }?.label ?? id }
        return GroupNames(focal: label(comparison.focal), reference: label(comparison.reference))
    }

    private static func functioning(
        _ comparison: GroupComparison, _ groups: GroupNames, _ scale: String
    ) -> DataTable {
        DataTable(
            caption:
                "Items of \(scale) at the same score on the other items; effect size: \(groups.focal) minus \(groups.reference), in standard deviations of the answers; p not corrected for the number of items",
            columns: ["Item", "Difference", "ΔR²", "p", "Mantel, effect size", "Mantel, p"],
            rows: comparison.items.map { [.label($0.item)] + logistic($0) + mantel($0) })
    }

    private static func logistic(_ item: DifferentialFunctioning) -> [DataTable.Cell] {
        switch item.ordinalLogistic {
        case .success(let model):
            [
                .prose(Prose(stringLiteral: model.magnitude.rawValue)),
                .number(DisplayedNumber.coefficient(model.total.nagelkerke)),
                .number(Words.bareProbability(model.total.test.p)),
            ]
        case .failure(let reason): [.prose("cannot be had (\(own: reason.description))"), .number("–"), .number("–")]
        }
    }

    private static func mantel(_ item: DifferentialFunctioning) -> [DataTable.Cell] {
        switch item.mantel {
        case .success(let test):
            [
                .number(DisplayedNumber.decimals(test.effectSize, 2)), .number(Words.bareProbability(test.test.p)),
            ]
        case .failure(let reason): [.estimate(.undefined(reason)), .number("–")]
        }
    }
}
