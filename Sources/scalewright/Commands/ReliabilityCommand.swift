import ArgumentParser
import FileStorage
import InstrumentModel
import PilotData
import Psychometrics
import Reporting

struct ReliabilityCommand: ParsableCommand {
    enum Format: String, ExpressibleByArgument, CaseIterable { case terminal, json, csv, summary }

    static let configuration = CommandConfiguration(
        commandName: "reliability",
        abstract: "Check the reliability of each scale on pilot data.",
        discussion: """
            Alpha (raw and standardized, with the Feldt interval and the asymptotic standard error), \
            omega total, λ2, λ6, the average inter-item correlation, and for each item its mean, SD, \
            item-rest correlation and alpha if deleted. A figure that cannot be had is given a reason.

            Thresholds are judged on all rows together, whatever --ci and --by show: the lower bound of \
            alpha by Feldt's interval at 95 %, which takes rows for independent, or, with --ci bootstrap \
            and --cluster, by that of resampled clusters. 'analyze' takes the clusters that the instrument \
            declares.

            Rows of one person in several waves are not independent: intervals and standard errors that \
            take them for it are left out, and with them a demand on the lower bound. --by and the column of \
            the waves shows each wave by itself, and a bootstrap draws whole persons; 'analyze' holds the \
            lower bound to each wave.

            Answers that live in a database need not leave it: 'emit sql' writes a query that gathers counts \
            and sums, and --from-summary finishes from what it returns. Several summaries, one of each site \
            or part of a table, are added up. --format summary writes such a summary from --data.

            EXAMPLES
              scalewright reliability tsr.instrument.yaml --form teacher --data t.csv
              scalewright reliability mood.instrument.yaml --data pilot.csv --gate
              scalewright reliability mood.instrument.yaml --data m.csv --junit g.xml
              scalewright reliability mood.instrument.yaml --data - --format json < m.csv
              scalewright reliability mood.instrument.yaml --data m.csv --ci bootstrap
              scalewright reliability panel.instrument.yaml --data panel.csv --by sex
              scalewright reliability panel.instrument.yaml --data panel.csv --by wave
              scalewright reliability mood.instrument.yaml --data m.csv --format summary
              scalewright reliability mood.instrument.yaml --from-summary a.csv b.csv
            """)

    @Argument(help: "The instrument.", completion: .file())
    var instrument: String

    @OptionGroup var source: AnswerSourceOptions

    @OptionGroup var shortForm: ShortFormOption

    @Option(help: "Rows behind a figure when answers are missing: listwise or pairwise.")
    var missing = MissingTreatment.listwise

    @Option(help: "How to print the report: terminal, json or csv; or summary, for the sums behind it.")
    var format = Format.terminal

    @OptionGroup var interval: IntervalOptions

    @OptionGroup var breakdown: BreakdownOptions

    @OptionGroup var gate: GateOptions

    func validate() throws {
        guard source.data == nil else { return }
        if breakdown.by != nil { throw ValidationError("--by goes with --data: a summary holds no groups.") }
        if interval.needsRows {
            throw ValidationError("--ci bootstrap goes with --data: a summary holds no rows to draw.")
        }
    }

    func run() throws {
        let loaded = try shortForm.applied(to: source.answers.language.sound(instrument))
        let layout = try source.answers.layout(of: loaded)
        try interval.check(layout)
        try gate.checkPlace()
        let group = try breakdown.group(of: loaded, layout)
        if let data = source.data, format != .summary, group != nil || interval.needsRows {
            let reading = try ReliabilityReading(
                data, layout, group, interval, threads: source.threads)
            let report = interval.report(reading.whole, missing: missing, reading.dependence)
            let groups = group.map { ReliabilityByGroup(reading, $0, report, interval) }
            return try finish(report, loaded, reading.dependence, by: groups)
        }
        let form = try source.answers.named(in: loaded)
        // A summary has the sums of pairs in it, whichever rows will be asked of it.
        let gathered = try source.gathered(
            loaded, form, layout, missing: format == .summary ? .pairwise : missing)
        if format == .summary {
            let table = SummaryWriter(loaded, form: form).table(
                rows: gathered.rows, repeatsPersons: gathered.repeatsPersons, of: gathered.summaries)
            return print(table, terminator: "")
        }
        var report = ReliabilityReport(
            layout.definition, rows: gathered.rows, summaries: gathered.summaries, missing: missing)
        interval.apply(to: &report, gathered.summaries, gathered.dependence)
        try finish(report, loaded, gathered.dependence)
    }

    /// - Parameter dependence: why what asks for independent rows is left out; nil where they are
    private func finish(
        _ report: ReliabilityReport, _ instrument: Instrument, _ dependence: UndefinedReason?,
        by groups: ReliabilityByGroup? = nil
    ) throws(CommandFailure) {
        let occasions = OccasionNote(instrument, dependence)
        let clusters = report.hasInterval && interval.cluster == nil ? ClusterNote(instrument, form: report.form) : nil
        let note = interval.bootstrap(persons: instrument.personColumns, dependence)
        switch format {
        case .json:
            print(
                ReliabilityJSON.render(report, by: groups, bootstrap: note, occasions: occasions),
                terminator: "")
        case .csv: print(ReliabilityCSV.render(report, by: groups), terminator: "")
        case .terminal, .summary:
            let terminal = ReliabilityTerminal(colour: Terminal.showsColour)
            let text =
                terminal.render(report, occasions: occasions, clusters: clusters) + (groups.map { terminal.render($0) } ?? "")
                + (note.map { terminal.render($0) } ?? "")
            print(text, terminator: "")
        }
        try gate.close(report)
    }
}

extension OccasionNote {
    /// Nil where the instrument declares no waves, or no key names a person.
    fileprivate init?(_ instrument: Instrument, _ dependence: UndefinedReason?) {
        guard let waves = instrument.design.waves, !instrument.personColumns.isEmpty else { return nil }
        self.init(
            waveColumn: waves.column.value, personColumns: instrument.personColumns, dependence: dependence)
    }
}

extension ClusterNote {
    /// Nil where the instrument does not say by what rows belong together.
    fileprivate init?(_ instrument: Instrument, form id: String) {
        let form = instrument.forms.first { $0.id.value == id }
        guard let column = form.flatMap(instrument.clusterColumn) else { return nil }
        self.init(column: column)
    }
}

extension ReliabilityReport {
    fileprivate var hasInterval: Bool { scales.contains { $0.alpha.interval.lower.value != nil } }
}

extension MissingTreatment: ExpressibleByArgument {}
