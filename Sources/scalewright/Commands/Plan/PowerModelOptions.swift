import ArgumentParser
import PilotSimulation
import Reporting

/// The model from which pilots are drawn.
struct PowerModelOptions: ParsableArguments {
    @OptionGroup var factors: FactorModelOptions

    @OptionGroup var clusters: ClusterOptions

    func settings(rows: Int) throws(CommandFailure) -> SimulationSettings {
        try PlanNumber.share("share of missing", factors.missing, example: "0.05")
        let clustering = try clusters.clustering()
        var settings = factors.settings(rows: rows)
        settings.clusterSize = Int((clustering?.size ?? 1).rounded())
        settings.clusterShare = clustering?.intraclassCorrelation ?? 0
        return settings
    }

    /// What the answer rests on, in sentences.
    func assumptions() throws(CommandFailure) -> PowerReport.Assumptions {
        let clustering = try clusters.clustering()
        return PowerReport.Assumptions(
            loading: factors.loading, loadings: factors.loads.map { ($0.item, $0.loading) },
            factorCorrelation: factors.factorCorrelation, missing: factors.missing,
            clusterSize: (clustering?.size ?? 1).rounded(),
            clusterShare: clustering?.intraclassCorrelation ?? 0, seed: factors.seed)
    }
}
