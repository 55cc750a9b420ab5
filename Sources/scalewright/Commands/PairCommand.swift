import ArgumentParser
import Diagnostics
import InstrumentModel
import PilotData
import Reporting

struct PairCommand: ParsableCommand {
    enum Format: String, ExpressibleByArgument, CaseIterable { case csv, json }

    static let configuration = CommandConfiguration(
        commandName: "pair",
        abstract: "Put both sides of each pair in one row, scored, with the scores of the pair.",
        discussion: """
            Rows of the forms that have the same keys describe the same pair. The columns are the keys, \
            the groups, the scores of each form under its name (teacher_positivity), then the dyadic \
            scores. Columns of subgroups describe one person and stand under the form's name, too.

            A pair that one form alone was filled in for has a row, and no dyadic score. How many there \
            are is said on standard error. --format json says of each score that is lacking why.

            EXAMPLES
              scalewright pair tsr.instrument.yaml -d teacher=t.csv -d student=s.csv
              scalewright pair tsr.instrument.yaml -d teacher=t.csv -d student=- < s.csv
            """)

    @Argument(help: "The instrument.", completion: .file())
    var instrument: String

    @Option(
        name: [.short, .long],
        help: ArgumentHelp(
            "A form and its answers; once for each form. The file - is standard input.",
            valueName: "form=file"), completion: .file())
    var data: [FormFile]

    @Option(help: "A cell to read as blank, such as NA; may be given several times.")
    var blank: [String] = []

    @Option(help: "How to give the pairs: csv or json.")
    var format = Format.csv

    @OptionGroup var language: LanguageOption

    @OptionGroup var shortForm: ShortFormOption

    @OptionGroup var output: TableOutput

    func run() throws {
        let loaded = try shortForm.applied(to: language.sound(instrument))
        try output.checkPlace()
        let table: PairTable
        let sides = try sides(of: loaded)
        do throws(DataProblem) {
            table = try PairTable(loaded, sides)
        } catch {
            throw PilotLoading.refusal(data.map(\.file).joined(separator: " and "), error)
        }
        try output.write { (add) throws(CommandFailure) in
            switch format {
            case .csv:
                try add(table.header)
                for row in 0..<table.rows { try add(table.line(row)) }
            case .json: try add(PairJSON.render(table))
            }
        }
        let absent = table.absent.filter { $0.pairs > 0 }.map { ", \($0.pairs) without \($0.form)" }
        Terminal.printError(
            "Paired \(table.matched) of \(table.rows)\(output.place)\(absent.joined()).")
    }

    private func sides(of loaded: Instrument) throws(CommandFailure) -> [FormRows] {
        let forms = loaded.pairedForms
        guard forms.count > 1 else {
            throw CommandFailure(
                .refused,
                "error: the instrument is not one of pairs\n  fix: Declare 'unit: dyad', its keys and two forms."
            )
        }
        for one in data { _ = try InstrumentLoading.form(one.form, of: loaded) }
        var sides: [FormRows] = []
        for form in forms {
            let files = data.filter { $0.form == form.id.value }
            guard let named = files.first, files.count == 1 else {
                throw CommandFailure(
                    .refused,
                    "error: the form '\(form.id.value)' has \(files.isEmpty ? "no data" : "several files")\n  fix: Give --data \(form.id.value)=FILE once."
                )
            }
            let layout = PilotLayout(loaded, form: form, blanks: blank)
            var rows = FormRows(layout)
            try PilotLoading.read(named.file, layout, carriesColumns: true) {
                (block, carried) throws(CommandFailure) in
                rows.add(block, carriedColumns: carried)
            }
            sides.append(rows)
        }
        return sides
    }
}

/// `form=file` on the command line.
struct FormFile: ExpressibleByArgument {
    var form: String
    var file: String

    init?(argument: String) {
        let parts = argument.split(separator: "=", maxSplits: 1)
        guard parts.count == 2 else { return nil }
        form = String(parts[0])
        file = String(parts[1])
    }
}
