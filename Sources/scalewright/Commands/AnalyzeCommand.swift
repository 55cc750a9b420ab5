import ArgumentParser
import Diagnostics
import InstrumentModel
import PilotAnalysis
import PilotData
import Psychometrics
import ReportPages
import Reporting

struct AnalyzeCommand: ParsableCommand {
    enum Format: String, ExpressibleByArgument, CaseIterable { case terminal, json, csv, html }

    static let configuration = CommandConfiguration(
        commandName: "analyze",
        abstract: "Analyse pilot data: reliability, dimensionality, items, clusters, groups, quality.",
        discussion: """
            Every figure is a number or the reason for there being none. --cluster names the column that \
            says which rows belong together, such as teacher_id; whole clusters are then resampled. An \
            instrument that declares whom several rows are about or from needs no option, and --cluster \
            none turns it off. --by \
            names a group column; declared subgroups are looked at without being named. Groups with fewer \
            people than --minimum-cell are named and not reported on, and no single person's answers are \
            shown. With --partner-data, both sides of each pair are set side by side, and demands on \
            the agreement of informants are checked.

            The same seed gives the same figures. --format csv writes a table a section into the folder \
            that -o names; --format html writes one page with figures, which needs no other file.

            EXAMPLES
              scalewright analyze mood.instrument.yaml --data pilot.csv
              scalewright analyze tsr.instrument.yaml --form student --data s.csv
              scalewright analyze mood.instrument.yaml --data - --format json < m.csv
              scalewright analyze mood.instrument.yaml --data m.csv --format csv -o a
              scalewright analyze mood.instrument.yaml --data m.csv --format html -o a.html
            """)

    @Argument(help: "The instrument.", completion: .file())
    var instrument: String

    @OptionGroup var pilot: PilotOptions

    @OptionGroup var shortForm: ShortFormOption

    @Option(help: "The partner's form; may be left out when the instrument pairs two forms.")
    var partnerForm: String?

    @Option(help: "The partner's answers.", completion: .file())
    var partnerData: String?

    @OptionGroup var choices: AnalysisOptions

    @Option(help: "How to give the analysis: terminal, json, csv or html.")
    var format = Format.terminal

    @OptionGroup var output: AnalysisOutput

    @OptionGroup var gate: AnalysisGateOptions

    func run() throws {
        let loaded = try shortForm.applied(to: pilot.language.sound(instrument))
        let form = try InstrumentLoading.form(pilot.answers.form, of: loaded)
        let settings = try choices.settings(for: loaded, form)
        try output.checkPlace(isFolder: format == .csv)
        try gate.checkPlace(replaces: output.force)
        var reading = AnalysisReading(loaded, form: form, blanks: pilot.answers.blank, settings)
        try reading.read(pilot.data, asked: choices.asked(of: loaded))
        if let partnerData {
            let partner = try partner(of: form, in: loaded)
            try reading.readPartner(partner, partnerData, beside: pilot.data)
        }
        let document = reading.document(command: CommandText.ofThisCall)
        switch format {
        case .json: try output.write(AnalysisJSON.render(document))
        case .terminal:
            let colour = output.isStandardOutput && Terminal.showsColour
            try output.write(AnalysisTerminal(colour: colour).render(document))
        case .html: try output.write(AnalysisPage.render(document))
        case .csv where output.isStandardOutput: try output.write(AnalysisTables.text(document))
        case .csv: try output.write(AnalysisTables.files(document).map { ($0.name, $0.text) })
        }
        try gate.close(document, replaces: output.force)
    }

    /// The form of those whom this one's answers are about.
    private func partner(of form: Form, in loaded: Instrument) throws(CommandFailure) -> Form {
        let others = loaded.pairedForms.filter { $0.id.value != form.id.value }
        guard !others.isEmpty else {
            throw CommandFailure(
                .refused,
                "error: the instrument does not pair the form '\(form.id.value)' with another\n  fix: Declare 'unit: dyad', its keys and two forms, or leave out --partner-data."
            )
        }
        let names = others.map(\.id.value)
        guard let partnerForm else {
            if others.count == 1 { return others[0] }
            throw CommandFailure(
                .refused,
                "error: several forms are paired with '\(form.id.value)', and none is named\n  fix: Add --partner-form \(names.joined(separator: " or --partner-form "))."
            )
        }
        if let named = others.first(where: { $0.id.value == partnerForm }) { return named }
        let advice = Suggestion.advice(
            for: partnerForm, among: names, otherwise: "It may be \(names.joined(separator: " or ")).")
        throw CommandFailure(
            .refused,
            "error: there is no form '\(partnerForm)' to pair with '\(form.id.value)'\n  fix: \(advice)")
    }
}
