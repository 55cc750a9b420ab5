import PilotAnalysis
import PilotStatistics
import Psychometrics
import Reporting

/// What is due to rows that belong together.
enum NestingSection {
    static func section(_ document: AnalysisDocument) -> PageSection? {
        guard let nesting = document.nesting else { return nil }
        let unclustered =
            nesting.unclusteredRows == 0
            ? "" : " \(Words.count(nesting.unclusteredRows, "row")) name no cluster and are left out of this section."
        return PageSection(
            name: "nesting", title: "Nested data",
            blocks: [
                .text(
                    "Rows belong together by \(.code(nesting.column))\(own: nesting.isDeclared ? ", as the instrument declares" : ""): \(own: Words.count(nesting.clusters, "cluster")).\(own: unclustered)"
                )
            ] + figures(nesting) + NestingSentence.cautions(nesting).map { .text("\($0)") })
    }

    /// One cluster says nothing of what lies between clusters; that is told once, and not in every cell.
    private static func figures(_ nesting: NestingAnalysis) -> [PageSection.Block] {
        guard nesting.clusters > 1 else {
            return [
                .text("Nothing can be told of clusters: \(own: UndefinedReason.tooFewClusters(clusters: nesting.clusters, required: 2).description).")
            ]
        }
        return [.table(variance(nesting)), .table(reliability(nesting)), .table(agreement(nesting))]
    }

    private static func variance(_ nesting: NestingAnalysis) -> DataTable {
        DataTable(
            caption: "What lies between clusters, and what it costs; intervals at 95%",
            columns: [
                "Scale", "Clusters", "Rows", "Rows a cluster", "ICC(1), ANOVA", "ICC(2), ANOVA", "ICC(2), mean of clusters",
                "Design effect", "Effective rows",
            ],
            rows: nesting.scales.map { scale in
                [
                    .label(scale.id), .count(scale.sizes.clusters), .count(scale.sizes.rows),
                    .number(DisplayedNumber.decimals(scale.sizes.mean, 1)),
                    bounded(scale.intraclass, scale.intraclassInterval),
                    bounded(scale.meanReliability, scale.meanReliabilityInterval),
                    .estimate(scale.meanOfReliabilities), .decimals(scale.designEffect),
                    .decimals(scale.effectiveRows, places: 0),
                ]
            })
    }

    private static func bounded(_ estimate: Estimate, _ bounds: IntraclassBounds) -> DataTable.Cell {
        estimate.value == nil
            ? .estimate(estimate) : .number(Words.coefficient(estimate, bounds.lower, bounds.upper))
    }

    private static func reliability(_ nesting: NestingAnalysis) -> DataTable {
        DataTable(
            caption: "Alpha within clusters and between them",
            columns: [
                "Scale", "Within clusters", "Of observed cluster means", "Of latent cluster means",
                "Of single rows, both levels",
            ],
            rows: nesting.scales.map { scale in
                [
                    .label(scale.id), .estimate(scale.withinAlpha), .estimate(scale.clusterMeanAlpha),
                    .estimate(scale.latentBetweenAlpha), .estimate(scale.twoLevelAlpha),
                ]
            })
    }

    private static func agreement(_ nesting: NestingAnalysis) -> DataTable {
        DataTable(
            caption: "Agreement within clusters, r_wg(J), over all of them",
            columns: ["Scale", "Set against", "Mean", "Median", "Clusters at .70 or more", "Without a figure"],
            rows: nesting.scales.flatMap { scale in
                scale.agreement.map { agreement in
                    [
                        .label(scale.id), .prose(Prose(stringLiteral: words(agreement.null))),
                        .estimate(agreement.mean), .estimate(agreement.median),
                        .percent(agreement.shareAgreeing), .count(agreement.undefinedClusters),
                    ]
                }
            })
    }

    private static func words(_ null: NullDistribution) -> String {
        switch null {
        case .uniform: "uniform answers"
        case .slightSkew: "slightly lenient answers"
        case .moderateSkew: "moderately lenient answers"
        case .heavySkew: "heavily lenient answers"
        }
    }
}
