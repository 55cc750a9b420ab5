import ArgumentParser
import PilotStatistics
import Reporting

/// Who belongs together in a pilot, such as the students of one teacher.
struct ClusterOptions: ParsableArguments {
    @Option(help: "How many belong together, on average; goes with --icc.")
    var clusterSize: Double?

    @Option(help: "The intraclass correlation: the share of the variance between clusters.")
    var icc: Double?

    /// Nil where none is given, and all are independent.
    func clustering() throws(CommandFailure) -> Clustering? {
        if let icc { try PlanNumber.share("intraclass correlation", icc, example: "0.1") }
        if let clusterSize, !(clusterSize >= 1 && clusterSize <= 1_000_000) {
            throw PlanNumber.refusal("cluster size", clusterSize, "Give a number from 1 to 1000000.")
        }
        switch (clusterSize, icc) {
        case (nil, nil): return nil
        case (let size?, let icc?): return Clustering(size: size, intraclassCorrelation: icc)
        default:
            throw CommandFailure(
                .refused,
                "error: \(icc == nil ? "--cluster-size" : "--icc") is given alone\n  fix: Add \(icc == nil ? "--icc" : "--cluster-size"): the design effect needs both."
            )
        }
    }
}

/// Clusters, and the share that is lost.
struct SamplingOptions: ParsableArguments {
    @OptionGroup var clusters: ClusterOptions

    @Option(help: "The share of those asked who will leave out an answer and not be analysed.")
    var missing = 0.0

    func sampling() throws(CommandFailure) -> PlanSampling {
        try PlanNumber.share("share of missing", missing, example: "0.1")
        return PlanSampling(clustering: try clusters.clustering(), lost: missing)
    }
}
