import PilotAnalysis
import PilotStatistics
import Psychometrics

extension AnalysisSection {
    /// Groups by themselves, and compared.
    static func subgroups(_ document: AnalysisDocument) -> AnalysisSection {
        let subgroups = document.subgroups
        let caution = ClusterCaution.concernsFunctioning(document)
        return AnalysisSection(
            title: "Subgroups",
            tables: [
                .subgroupsInShort(subgroups), .subgroups(subgroups), .subgroupItems(subgroups),
                .subgroupCoefficients(subgroups),
                functioning(subgroups, for: .terminal, isClustered: false),
                functioning(subgroups, for: .files, isClustered: caution), gaps(subgroups),
            ],
            sentences: subgroups.compactMap { group in
                SubgroupIntervalSentence.of(group).map { "\(group.column): \($0)" }
            }
                + subgroups.compactMap { group in FewClusters.caution(group).map { "\(group.column): \($0)" } }
                + functioningRemarks(subgroups) + (caution ? [ClusterCaution.functioning] : [])
                + purification(subgroups) + subgroups.compactMap(withholding))
    }

    private static func withholding(_ group: SubgroupAnalysis) -> String? {
        let names = group.withheld.joined(separator: ", ")
        guard group.protectsOthers else {
            return names.isEmpty
                ? nil : "\(group.column): too few people in \(names); figures are withheld."
        }
        let figures = names.isEmpty ? "some figures" : "figures of \(names)"
        return
            "\(group.column): \(figures) are withheld, of more groups than have too few people: the others and the total would tell them by subtraction."
    }

    private static func functioningRemarks(_ subgroups: [SubgroupAnalysis]) -> [String] {
        subgroups.flatMap { group -> [String] in
            let items = group.scales.flatMap { $0.comparisons.flatMap(\.items) }
            guard !items.isEmpty else { return [] }
            let notable = items.count(where: \.isNotable)
            return [
                "\(group.column): \(notable) of \(items.count) comparisons of items show moderate or large differential functioning. Among many some are so by chance."
            ]
        }
    }

    /// All items for files, and for the terminal those that do not work alike.
    private static func functioning(
        _ subgroups: [SubgroupAnalysis], for audience: AnalysisTable.Audience, isClustered: Bool
    ) -> AnalysisTable {
        let note = isClustered ? ["note"] : []
        var table = AnalysisTable(
            "differential-functioning", "Items that do not work alike, at the same score on the others",
            labels: 4, for: audience,
            [
                "column", "group", "scale", "item", "against", "χ²", "p", "ΔR²", "magnitude",
                "log odds ratio", "Mantel χ²", "Mantel p", "standardized difference",
            ] + note)
        for group in subgroups {
            for scale in group.scales {
                for comparison in scale.comparisons {
                    for item in comparison.items where audience == .files || item.isNotable {
                        table.add(
                            [.text(group.column), .text(comparison.focal), .text(scale.id)]
                                + cells(item, against: comparison.reference)
                                + note.map { _ in .text(ClusterCaution.short) })
                    }
                }
            }
        }
        return table
    }

    private static func cells(
        _ item: DifferentialFunctioning, against reference: String
    ) -> [AnalysisTable.Cell] {
        let (model, mantel) = (item.ordinalLogistic, item.mantel)
        let magnitude = (try? model.get()).map { AnalysisTable.Cell.text($0.magnitude.rawValue) }
        return [
            .text(item.item), .text(reference), .of(model) { $0.total.test.statistic },
            .of(model, { $0.total.test.p }, AnalysisTable.Cell.coefficient),
            .of(model, { $0.total.nagelkerke }, AnalysisTable.Cell.coefficient),
            magnitude ?? .absent, .of(model) { $0.logOddsRatio },
            .of(mantel) { $0.test.statistic },
            .of(mantel, { $0.test.p }, AnalysisTable.Cell.coefficient),
            .of(mantel) { $0.effectSize },
        ]
    }

    private static func gaps(_ subgroups: [SubgroupAnalysis]) -> AnalysisTable {
        var table = AnalysisTable(
            "gaps", "Gaps in the score among rows of one cluster", labels: 3,
            [
                "column", "group", "scale", "against", "clusters", "n", "difference", "lower", "upper",
                "standardized",
            ])
        for group in subgroups {
            for scale in group.scales {
                for comparison in scale.comparisons {
                    guard let gap = comparison.gap else { continue }
                    table.add([
                        .text(group.column), .text(comparison.focal), .text(scale.id),
                        .text(comparison.reference), .count(gap.informativeClusters),
                        .count(gap.informativeRows), .figure(gap.difference), .figure(gap.lower),
                        .figure(gap.upper), .figure(gap.standardized),
                    ])
                }
            }
        }
        return table
    }
}
