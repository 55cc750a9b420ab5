import PilotAnalysis
import PilotStatistics
import Psychometrics

extension AnalysisSection {
    /// What is due to rows belonging together.
    static func nesting(_ nesting: NestingAnalysis?) -> AnalysisSection {
        var section = AnalysisSection(title: "Clusters")
        guard let nesting else { return section }
        let source =
            nesting.isDeclared
            ? ", as the instrument declares; --cluster names another column, and --cluster none turns this off" : ""
        section.sentences.append("\(nesting.clusters) clusters by \(nesting.column)\(source).")
        if nesting.unclusteredRows > 0 {
            section.sentences.append(
                "\(nesting.unclusteredRows) rows name no cluster; they are left out here and of the bootstrap.")
        }
        var table = AnalysisTable(
            "clusters", "Between clusters and within them",
            [
                "scale", "n", "clusters", "mean size", "ICC(1), ANOVA", "ICC(2), ANOVA", "alpha within",
                "alpha of cluster means", "alpha between, latent", "two-level alpha", "design effect",
                "effective n",
            ])
        var agreement = AnalysisTable(
            "agreement", "Agreement within clusters, r_wg(J)", labels: 2,
            ["scale", "null distribution", "mean", "median", "share at .70", "without a value"])
        for scale in nesting.scales {
            table.add([
                .text(scale.id), .count(scale.sizes.rows), .count(scale.sizes.clusters),
                .figure(.value(scale.sizes.mean)), .coefficient(scale.intraclass),
                .coefficient(scale.meanReliability), .coefficient(scale.withinAlpha),
                .coefficient(scale.clusterMeanAlpha), .coefficient(scale.latentBetweenAlpha),
                .coefficient(scale.twoLevelAlpha), .figure(scale.designEffect),
                .figure(scale.effectiveRows),
            ])
            for one in scale.agreement {
                agreement.add([
                    .text(scale.id), .text(one.null.rawValue.replacing("_", with: " ")),
                    .coefficient(one.mean), .coefficient(one.median),
                    .coefficient(one.shareAgreeing), .count(one.undefinedClusters),
                ])
            }
        }
        section.tables = [table, intraclass(nesting), agreement]
        section.sentences += NestingSentence.cautions(nesting)
        return section
    }

    private static func intraclass(_ nesting: NestingAnalysis) -> AnalysisTable {
        var table = AnalysisTable(
            "intraclass", "Intraclass correlations, with intervals at 95 %", labels: 2,
            ["scale", "coefficient", "estimate", "lower", "upper"])
        for scale in nesting.scales {
            let (single, mean) = (scale.intraclassInterval, scale.meanReliabilityInterval)
            table.add([
                .text(scale.id), .text("ICC(1), ANOVA"), .coefficient(scale.intraclass),
                .coefficient(single.lower), .coefficient(single.upper),
            ])
            table.add([
                .text(scale.id), .text("ICC(2), ANOVA"), .coefficient(scale.meanReliability),
                .coefficient(mean.lower), .coefficient(mean.upper),
            ])
            table.add([
                .text(scale.id), .text("ICC(2), mean of clusters"),
                .coefficient(scale.meanOfReliabilities), .absent, .absent,
            ])
        }
        return table
    }
}
