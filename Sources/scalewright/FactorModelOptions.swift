import ArgumentParser
import PilotSimulation

/// The factor model from which answers are drawn, but for how rows are nested.
struct FactorModelOptions: ParsableArguments {
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

    @Option(help: "Seed of the random numbers.")
    var seed = SimulationSettings().seed

    /// Settings of so many rows, none of which share a cluster.
    func settings(rows: Int) -> SimulationSettings {
        var settings = SimulationSettings()
        settings.rows = rows
        settings.loading = loading
        settings.loadings = Dictionary(
            loads.map { ($0.item, $0.loading) }, uniquingKeysWith: { _, last in last })
        settings.factorCorrelation = factorCorrelation
        settings.missingShare = missing
        settings.seed = seed
        return settings
    }
}

/// `item=loading` on the command line.
struct ItemLoading: ExpressibleByArgument {
    var item: String
    var loading: Double

    init?(argument: String) {
        let parts = argument.split(separator: "=", maxSplits: 1)
        guard parts.count == 2, let loading = Double(parts[1]) else { return nil }
        self.item = String(parts[0])
        self.loading = loading
    }
}
