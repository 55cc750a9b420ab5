import PilotAnalysis
import PilotStatistics

/// What has to stand beside the figures of nested data.
public enum NestingSentence {
    /// By which estimators the intraclass correlations are, and where agreement is not to be taken at its mean.
    ///
    /// - Parameter nesting: the figures
    public static func cautions(_ nesting: NestingAnalysis) -> [String] {
        [
            "ICC(1) and ICC(2) are by the one-way analysis of variance, with a size of cluster that allows for unequal ones; ICC(2) as a mean of clusters is the mean of the reliabilities that clusters of their sizes have."
        ]
            + nesting.scales.flatMap { scale in
                scale.agreement.filter { $0.divergentClusters > 0 && $0.mean.value != nil }.map { agreement in
                    let count = agreement.divergentClusters
                    return
                        "\(scale.id), \(agreement.null.rawValue.replacing("_", with: " ")): \(count) cluster\(count == 1 ? " disagrees" : "s disagree") so much that r_wg(J) falls without bound or has no value. Do not read the mean; see the median and the share at .70, which too are only of clusters with a value."
                }
            }
    }
}
