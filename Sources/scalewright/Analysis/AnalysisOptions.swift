import ArgumentParser
import Diagnostics
import InstrumentModel
import PilotAnalysis
import Psychometrics

/// What a call may choose of an analysis.
struct AnalysisOptions: ParsableArguments {
    @Option(
        help: ArgumentHelp(
            "The column that says which rows belong together, such as those of one teacher; what the instrument declares when left out, and none for independent rows.",
            valueName: "column"))
    var cluster: String?

    @Option(
        help: ArgumentHelp(
            "A group column, or a declared subgroup, to look at group by group; may be given several times.",
            valueName: "group"))
    var by: [String] = []

    @Option(help: "Rows behind a figure when answers are missing: listwise or pairwise.")
    var missing = MissingTreatment.listwise

    @Option(help: "Makes every random number repeatable.")
    var seed: UInt64 = 1

    @Option(help: "How many resamples each bootstrap draws; 0 draws none.")
    var resamples = 2000

    @Option(help: "The fewest people that a figure of a group, or a count of answers about somebody, may rest on.")
    var minimumCell = 10

    /// Turns off the clusters that the instrument declares.
    private static let noCluster = "none"

    func validate() throws {
        guard (0...1_000_000).contains(resamples) else {
            throw ValidationError("--resamples must be 0 to 1000000.")
        }
        guard (2...1_000_000).contains(minimumCell) else {
            throw ValidationError("--minimum-cell must be 2 to 1000000.")
        }
    }

    func settings(for instrument: Instrument, _ form: Form) throws(CommandFailure) -> AnalysisSettings {
        let columns = instrument.keys.map(\.column.value) + instrument.groups.map(\.value)
        let isTurnedOff = cluster == Self.noCluster && !columns.contains(Self.noCluster)
        if let cluster, !isTurnedOff, !columns.contains(cluster) {
            throw Self.unknown(cluster, "key or group column", columns)
        }
        let declared = instrument.design.subgroups.map(\.column.value)
        let named = try asked(of: instrument)
        return AnalysisSettings(
            missing: missing, seed: seed, resamples: resamples, minimumCell: minimumCell,
            clusterColumn: isTurnedOff ? nil : cluster ?? instrument.clusterColumn(for: form),
            clusterIsDeclared: cluster == nil, groupColumns: named.isEmpty ? declared : named)
    }

    /// The columns that the call names: the data must have them.
    func asked(of instrument: Instrument) throws(CommandFailure) -> [String] {
        let columns = instrument.groups.map(\.value)
        let subgroups = instrument.design.subgroups
        var asked: [String] = []
        // The waves are looked at in any case.
        for name in by where name != instrument.design.waves?.column.value {
            let column = subgroups.first { $0.id.value == name }?.column.value ?? name
            guard columns.contains(column) || subgroups.contains(where: { $0.column.value == column })
            else {
                throw Self.unknown(name, "group", columns + subgroups.map(\.id.value))
            }
            if !asked.contains(column) { asked.append(column) }
        }
        return asked
    }

    private static func unknown(_ name: String, _ kind: String, _ known: [String]) -> CommandFailure {
        let otherwise =
            known.isEmpty
            ? "The instrument declares none; add them under 'keys' or 'groups'."
            : "There are \(known.joined(separator: ", "))."
        let advice = Suggestion.advice(for: name, among: known, otherwise: otherwise)
        return CommandFailure(
            .refused, "error: there is no \(kind) '\(name)' in the instrument\n  fix: \(advice)")
    }
}
