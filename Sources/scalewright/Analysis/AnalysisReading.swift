import InstrumentCompiler
import InstrumentModel
import PilotAnalysis
import PilotData

/// Reads the data of an analysis, and puts the document together.
struct AnalysisReading {
    private let instrument: Instrument
    private let form: Form
    private let blanks: [String]
    private let settings: AnalysisSettings
    private var gatherer: AnalysisGatherer
    private var source: AnalysisProvenance.Source
    private var partner: AnalysisProvenance.Source?
    /// Kept for pairing only.
    private var rows: FormRows?
    private var dyads: DyadAnalysis?
    private let progress = Progress("analysing")

    init(_ instrument: Instrument, form: Form, blanks: [String], _ settings: AnalysisSettings) {
        self.instrument = instrument
        self.form = form
        self.blanks = blanks
        self.settings = settings
        gatherer = AnalysisGatherer(
            AnalysisSubject(instrument, form: form, settings), sharing: AllProcessors())
        source = AnalysisProvenance.Source(form: form.id.value, dataHash: "", rows: 0)
    }

    /// Takes in the form's answers.
    ///
    /// - Parameter asked: group columns that the file must have
    mutating func read(_ path: String, asked: [String]) throws(CommandFailure) {
        let layout = PilotLayout(instrument, form: form, blanks: blanks)
        var rows = FormRows(layout)
        let isPaired = instrument.isDyadic
        let required = [settings.clusterColumn].compactMap(\.self) + asked
        var (gatherer, hash) = (gatherer, SHA256())
        try PilotLoading.read(
            path, layout, carriesColumns: true, keepsMissingCodes: true, see: { hash.add($0) }
        ) { (block, carried) throws(CommandFailure) in
            if let absent = required.first(where: { !carried.contains($0) }) {
                throw PilotLoading.refusal(path, .noColumn(absent))
            }
            gatherer.add(block, carriedColumns: carried)
            if isPaired { rows.add(block, carriedColumns: carried) }
        }
        self.gatherer = gatherer
        self.rows = isPaired ? rows : nil
        source.dataHash = hash.digest
        source.rows = gatherer.rowCount
    }

    /// Takes in the partner's answers, and pairs them.
    mutating func readPartner(
        _ partnerForm: Form, _ path: String, beside data: String
    ) throws(CommandFailure) {
        guard path != "-" || data != "-" else {
            throw CommandFailure(
                .refused,
                "error: both forms' answers are to come from standard input\n  fix: Name a file for one of them."
            )
        }
        guard let rows else { return }
        var (partner, hash) = (
            FormRows(PilotLayout(instrument, form: partnerForm, blanks: blanks)), SHA256()
        )
        try PilotLoading.read(path, partner.layout, carriesColumns: true, see: { hash.add($0) }) {
            (block, carried) throws(CommandFailure) in
            partner.add(block, carriedColumns: carried)
        }
        self.partner = AnalysisProvenance.Source(
            form: partnerForm.id.value, dataHash: hash.digest, rows: partner.count)
        progress.turn(to: "pairing")
        dyads = DyadAnalysis(
            DyadSides(instrument, rows, partner, settings, sharing: AllProcessors()))
    }

    func document(command: String) -> AnalysisDocument {
        let gathered = gatherer
        let count = gathered.scaleCount
        progress.turn(to: "analysing \(count) scales of \(source.rows) rows", of: count)
        let scales = SideBySide.map(Array(0..<count)) { [progress] index in
            defer { progress.advance() }
            return gathered.scaleAnalysis(index)
        }
        progress.turn(to: "factoring, comparing groups and screening")
        let provenance = AnalysisProvenance(
            instrument: instrument.id.value, title: instrument.title, version: instrument.version,
            contentHash: instrument.contentHash, source: source, partner: partner,
            settings: settings, command: command, softwareVersion: ScalewrightVersion.current)
        let document = gathered.document(provenance, scales: scales, dyads: dyads)
        progress.finish()
        return document
    }
}

extension DataProblem {
    fileprivate static func noColumn(_ name: String) -> DataProblem {
        DataProblem(
            row: 1, column: name, message: "the call names this column, and the file has none such",
            advice: "Add the column, or leave the option out.")
    }
}
