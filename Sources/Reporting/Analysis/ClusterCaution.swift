import PilotAnalysis

/// What to think of figures that take rows for independent where rows belong to clusters. Whether they do is told
/// by `AnalysisDocument.rowsShareClusters`.
public enum ClusterCaution {
    /// Short, beside a figure.
    public static let short = "takes rows for independent"

    /// About alpha's intervals in closed form, and its standard error.
    public static let intervals =
        "Feldt's, Bonett's and Duhachek and Iacobucci's intervals and the standard error of alpha take rows for independent. Rows of one cluster are not, so that these are likely too narrow: the bootstrap of whole clusters, which stands first, is the one to report."

    /// Whether there are intervals in closed form to be careful with.
    public static func concernsIntervals(_ document: AnalysisDocument) -> Bool {
        document.rowsShareClusters
            && document.scales.contains { $0.reliability.intervals.contains { $0.lower.value != nil } }
    }

    /// Whether there is a test of one factor to be careful with.
    public static func concernsFit(_ document: AnalysisDocument) -> Bool {
        document.rowsShareClusters && document.scales.contains { $0.factors.oneFactorFit.pValue.value != nil }
    }

    /// Whether there are tests of differential functioning to be careful with.
    public static func concernsFunctioning(_ document: AnalysisDocument) -> Bool {
        document.rowsShareClusters
            && document.subgroups.contains { group in
                group.scales.contains { scale in scale.comparisons.contains { !$0.items.isEmpty } }
            }
    }

    /// About the test of one factor and the interval of its RMSEA.
    public static let fit =
        "The p of χ² and the interval of the RMSEA take rows for independent. Rows of one cluster are not: χ² is likely too large, p too small and the interval too narrow, and the indices that are made of χ² are off with it."

    /// About differential functioning.
    public static let functioning =
        "The tests of differential functioning take rows for independent. Rows of one cluster are not, so that p is likely too small, most of all where whole clusters belong to one group: rely on the size of a difference more than on its p."
}
