import ArgumentParser
import PilotData
import PilotStatistics
import Psychometrics
import Reporting

/// The confidence interval that stands beside alpha.
struct IntervalOptions: ParsableArguments {
    @Option(
        name: .customLong("ci"),
        help: "The confidence interval of alpha: feldt, bonett, bonett_corrected, duhachek_iacobucci or bootstrap.")
    var method = ConfidenceInterval.Method.feldt

    @Option(help: "The level of the interval, above 0 and below 1.")
    var level = 0.95

    @Option(help: "Of the bootstrap: seed of the random numbers.")
    var seed: UInt64 = 1

    @Option(help: "Of the bootstrap: how often it draws.")
    var resamples = 2000

    @Option(
        help: ArgumentHelp(
            "Of the bootstrap: the key or group whose rows are drawn together, such as the teacher; rows when left out.",
            valueName: "column"))
    var cluster: String?

    /// Refuses numbers from which no interval can be had.
    func check(_ layout: PilotLayout) throws(CommandFailure) {
        try PlanNumber.inside("level", level, example: "0.95")
        guard (20...1_000_000).contains(resamples) else {
            throw CommandFailure(
                .refused,
                "error: the number of resamples is \(resamples)\n  fix: Give a whole number from 20 to 1000000; 2000 make the bounds steady to a few thousandths."
            )
        }
        if let cluster { _ = try DataColumn.resolved(cluster, among: layout.keys + layout.groups, "cluster") }
        if cluster != nil, method != .bootstrap {
            throw CommandFailure(
                .refused,
                "error: --cluster is given, and only a bootstrap draws clusters\n  fix: Add --ci bootstrap, or leave --cluster out."
            )
        }
    }

    /// What the data must be gathered for.
    ///
    /// - Parameter persons: the columns that name a person, where waves are declared
    func draws(persons: [String]) -> FormGathering.Draws {
        guard method == .bootstrap else { return .nothing }
        if cluster != nil { return .clusters }
        return persons.isEmpty ? .rows : .rowsOrPersons
    }

    /// Whether the data must be read row by row.
    var needsRows: Bool { method == .bootstrap }

    /// How the bootstrap drew, for readers of the report; nil where there is none.
    ///
    /// - Parameters:
    ///   - persons: the columns that name a person, where waves are declared
    ///   - dependence: why rows are not drawn one by one; nil where they are independent
    func bootstrap(persons: [String], _ dependence: UndefinedReason?) -> BootstrapNote? {
        guard method == .bootstrap else { return nil }
        let drawn: BootstrapNote.Drawn =
            cluster.map { .cluster($0) } ?? (dependence == nil ? .rows : .persons(persons))
        return BootstrapNote(seed: seed, resamples: resamples, drawn: drawn)
    }

    /// The report on rows that were gathered, with the interval beside each alpha.
    ///
    /// - Parameter dependence: why what asks for independent rows is left out; nil where they are
    func report(
        _ gathering: FormGathering, missing: MissingTreatment, _ dependence: UndefinedReason?
    ) -> ReliabilityReport {
        var report = gathering.accumulator.report(missing: missing)
        apply(to: &report, gathering.accumulator.summaries, dependence) {
            gathering.units(ofScale: $0, areIndependent: dependence == nil)
        }
        return report
    }

    /// Puts the interval beside each alpha of a report, and takes back what asks for independent rows where
    /// they are none. Thresholds stay with the interval that they are declared for, at 95 %: Feldt's, or, where
    /// clusters are drawn, that of these draws.
    ///
    /// - Parameters:
    ///   - summaries: one for each scale of the report
    ///   - dependence: why what asks for independent rows is left out; nil where they are
    ///   - units: what a bootstrap of a scale draws, by the scale's place
    func apply(
        to report: inout ReliabilityReport, _ summaries: [ScaleSummary], _ dependence: UndefinedReason?,
        units: (Int) -> ResamplingUnits? = { _ in nil }
    ) {
        let missing = report.missing
        if let dependence { report.leaveOutIndependence(because: dependence) }
        for index in report.scales.indices {
            if let dependence, method != .bootstrap {
                report.scales[index].alpha.interval = .undefined(method, level: level, because: dependence)
                continue
            }
            let moments = ItemMoments(summaries[index], missing: missing)
            switch method {
            case .feldt: report.scales[index].alpha.interval = moments.feldtInterval(level: level)
            case .bonett:
                report.scales[index].alpha.interval = moments.bonettInterval(level: level, correctingBias: false)
            case .bonettCorrected: report.scales[index].alpha.interval = moments.bonettInterval(level: level)
            case .duhachekIacobucci:
                report.scales[index].alpha.interval = moments.duhachekIacobucciInterval(level: level)
            case .bootstrap:
                // Of several waves together there is no lower bound to hold a demand to.
                bootstrap(&report.scales[index], units(index), missing, isGated: cluster != nil && dependence == nil)
            }
        }
    }

    /// Puts the interval of resamples beside a scale's alpha.
    ///
    /// - Parameter isGated: whether its thresholds are held to these resamples
    private func bootstrap(
        _ scale: inout ScaleReliability, _ units: ResamplingUnits?, _ missing: MissingTreatment, isGated: Bool
    ) {
        let intervals = bootstrapped(units, missing, isGated ? [level, Self.gatedLevel] : [level])
        scale.alpha.interval = intervals[0]
        if isGated { scale.holdLowerBound(toResampledClusters: intervals[1].lower) }
    }

    /// Of the interval that thresholds are declared for.
    private static let gatedLevel = 0.95

    /// One interval for each level, from the same resamples. They are shared out among threads in parts that do
    /// not depend on how many there are.
    private func bootstrapped(
        _ units: ResamplingUnits?, _ missing: MissingTreatment, _ levels: [Double]
    ) -> [ConfidenceInterval] {
        guard let units else {
            return levels.map {
                .undefined(.bootstrap, level: $0, because: .tooFewUnits(units: 0, required: 3))
            }
        }
        let bootstrap = Bootstrap(units, seed: seed, resamples: resamples, missing: missing) { $0.rawAlpha }
        let progress = Progress("resampling", of: resamples)
        let figures = SideBySide.map(WorkParts.of(resamples), progress: progress) { part in
            bootstrap.replicates(part)
        }
        progress.finish()
        let replicates = figures.flatMap(\.self)
        return levels.map { level in
            bootstrap.interval(level: level, replicates: replicates, sharing: AllProcessors()).interval
        }
    }
}

extension ConfidenceInterval.Method: ExpressibleByArgument {}
