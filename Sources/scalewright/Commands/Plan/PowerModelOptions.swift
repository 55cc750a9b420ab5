import ArgumentParser
import PilotSimulation
import Reporting

/// The model from which pilots are drawn.
struct PowerModelOptions: ParsableArguments {
    @Option(help: "The loading of every item on its scale's factor, from -1 to 1.")
    var loading = SimulationSettings().loading

    @Option(
        name: .customLong("load"),
        help: ArgumentHelp("The loading of one item; may be given several times.", valueName: "item=loading"))
    var loads: [ItemLoading] = []

    @Option(help: "The correlation between the factors of different scales.")
    var factorCorrelation = SimulationSettings().factorCorrelation

    @Option(help: "The share of answers left blank.")
    var missing = SimulationSettings().missingShare

    @OptionGroup var clusters: ClusterOptions

    @Option(help: "Seed of the random numbers.")
    var seed = SimulationSettings().seed

    func settings(rows: Int) throws(CommandFailure) -> SimulationSettings {
        try PlanNumber.share("share of missing", missing, example: "0.05")
        let clustering = try clusters.clustering()
        var settings = SimulationSettings()
        settings.rows = rows
        settings.loading = loading
        settings.loadings = Dictionary(
            loads.map { ($0.item, $0.loading) }, uniquingKeysWith: { _, last in last })
        settings.factorCorrelation = factorCorrelation
        settings.missingShare = missing
        settings.clusterSize = Int((clustering?.size ?? 1).rounded())
        settings.clusterShare = clustering?.intraclassCorrelation ?? 0
        settings.seed = seed
        return settings
    }

    /// What the answer rests on, in sentences.
    func assumptions() throws(CommandFailure) -> PowerReport.Assumptions {
        let clustering = try clusters.clustering()
        return PowerReport.Assumptions(
            loading: loading, loadings: loads.map { ($0.item, $0.loading) },
            factorCorrelation: factorCorrelation, missing: missing,
            clusterSize: (clustering?.size ?? 1).rounded(),
            clusterShare: clustering?.intraclassCorrelation ?? 0, seed: seed)
    }
}
