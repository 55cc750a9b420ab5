import ArgumentParser
import PilotData
import Psychometrics
import Reporting

struct ReliabilityCommand: ParsableCommand {
    enum Format: String, ExpressibleByArgument, CaseIterable { case terminal, json, csv }

    static let configuration = CommandConfiguration(
        commandName: "reliability",
        abstract: "Check the reliability of each scale on pilot data.",
        discussion: """
            Alpha (raw and standardized, with an interval, Feldt's if no other is asked for, and the asymptotic standard error), \
            omega total, λ2, λ6, the average inter-item correlation, and for each item its mean, SD, \
            item-rest correlation and alpha if deleted. A figure that cannot be had is given a reason.

            Thresholds are judged on all rows together, the lower bound of alpha by Feldt's interval at \
            95 %, whatever --ci and --by show.

            EXAMPLES
              scalewright reliability tsr.instrument.yaml --form teacher --data t.csv
              scalewright reliability mood.instrument.yaml --data pilot.csv --gate
              scalewright reliability mood.instrument.yaml --data m.csv --junit g.xml
              scalewright reliability mood.instrument.yaml --data - --format json < m.csv
              scalewright reliability mood.instrument.yaml --data m.csv --ci bootstrap
              scalewright reliability panel.instrument.yaml --data panel.csv --by sex
            """)

    @Argument(help: "The instrument.", completion: .file())
    var instrument: String

    @OptionGroup var pilot: PilotOptions

    @OptionGroup var shortForm: ShortFormOption

    @Option(help: "Rows behind a figure when answers are missing: listwise or pairwise.")
    var missing = MissingTreatment.listwise

    @Option(help: "How to print the report: terminal, json or csv.")
    var format = Format.terminal

    @OptionGroup var interval: IntervalOptions

    @OptionGroup var breakdown: BreakdownOptions

    @OptionGroup var gate: GateOptions

    func run() throws {
        let loaded = try shortForm.applied(to: pilot.language.sound(instrument))
        let layout = try pilot.layout(of: loaded)
        try interval.check(layout)
        try gate.checkPlace()
        let group = try breakdown.group(of: loaded, layout)
        guard group != nil || interval.draws != .nothing else { return try finish(plainReport(layout)) }
        let reading = try ReliabilityReading(pilot.data, layout, group, interval)
        var report = reading.whole.accumulator.report(missing: missing)
        interval.apply(to: &report, reading.whole.accumulator.summaries) {
            reading.whole.units(ofScale: $0)
        }
        try finish(report, by: group.map { ReliabilityByGroup(reading, $0, missing, interval) })
    }

    /// The report of what needs no more than the sums of all rows.
    private func plainReport(_ layout: PilotLayout) throws(CommandFailure) -> ReliabilityReport {
        var accumulator = ReliabilityAccumulator(layout.definition)
        try PilotLoading.read(pilot.data, layout) { (block, _) throws(CommandFailure) in
            accumulator.add(block.answers)
        }
        var report = accumulator.report(missing: missing)
        interval.apply(to: &report, accumulator.summaries)
        return report
    }

    private func finish(
        _ report: ReliabilityReport, by groups: ReliabilityByGroup? = nil
    ) throws(CommandFailure) {
        print(rendered(report, by: groups), terminator: "")
        try gate.close(report)
    }

    private func rendered(_ report: ReliabilityReport, by groups: ReliabilityByGroup?) -> String {
        let note = interval.bootstrap
        switch format {
        case .json: return ReliabilityJSON.render(report, by: groups, bootstrap: note)
        case .csv: return ReliabilityCSV.render(report, by: groups)
        case .terminal:
            let terminal = ReliabilityTerminal(colour: Terminal.showsColour)
            return terminal.render(report) + (groups.map { terminal.render($0) } ?? "")
                + (note.map { terminal.render($0) } ?? "")
        }
    }
}

extension MissingTreatment: ExpressibleByArgument {}
