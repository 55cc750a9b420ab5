import InstrumentModel
import PilotData
import PilotStatistics
import Psychometrics

/// Both forms' rows, matched by their keys.
public struct DyadSides: Sendable {
    let instrument: Instrument
    let settings: AnalysisSettings
    /// Does the draws.
    let sharing: any WorkSharing
    /// The focal person's form first, where one person is in many pairs: the teacher's.
    let first: FormRows
    let second: FormRows
    /// Whether the cluster column names the one who fills in the first form.
    let hasFocalPerson: Bool
    let matching: KeyMatching<[String]>

    /// - Parameters:
    ///   - instrument: one of pairs
    ///   - one: the rows of one of its forms
    ///   - other: those of another
    ///   - settings: of the analysis
    ///   - sharing: does the draws
    public init(
        _ instrument: Instrument, _ one: FormRows, _ other: FormRows, _ settings: AnalysisSettings,
        sharing: any WorkSharing = PartAfterPart()
    ) {
        self.instrument = instrument
        self.sharing = sharing
        self.settings = settings
        let focalRole = instrument.keys.first { $0.column.value == settings.clusterColumn }?.role.value
        func isFocal(_ side: FormRows) -> Bool {
            let form = instrument.form(side.layout.definition.form)
            return focalRole != nil && form?.rater?.value == focalRole
        }
        let order = instrument.forms.map(\.id.value)
        func place(_ side: FormRows) -> Int {
            order.firstIndex(of: side.layout.definition.form) ?? order.count
        }
        let isInOrder = isFocal(one) || (!isFocal(other) && place(one) <= place(other))
        (first, second) = isInOrder ? (one, other) : (other, one)
        hasFocalPerson = isFocal(isInOrder ? one : other)
        matching = KeyMatching([first, second].map { side in (0..<side.count).map(side.key) })
    }

    var firstForm: FormDefinition { first.layout.definition }
    var secondForm: FormDefinition { second.layout.definition }

    /// What a pair belongs to: what its cluster column says, or without one the pair itself, whatever the wave.
    func cluster(of match: KeyMatching<[String]>.Match) -> String? {
        guard let column = settings.clusterColumn else {
            let wave = instrument.design.waves?.column.value
            return zip(first.layout.keys, match.key).filter { $0.0 != wave }.map(\.1).joined(separator: "\0")
        }
        let cells = zip([first, second], match.rows).compactMap { side, row in
            row.flatMap { side.cell(column, $0) }
        }
        return cells.first { !$0.isEmpty }
    }

    /// The pairs, each with the answers of those who gave any.
    var answers: [(first: [AnswerCode]?, second: [AnswerCode]?, cluster: String?)] {
        matching.matches.map { match in
            (
                match.rows[0].map { first.answers[$0] }, match.rows[1].map { second.answers[$0] },
                cluster(of: match)
            )
        }
    }

    /// Why figures of so few pairs are withheld; nil where they need not be.
    func withholding(_ pairs: Int) -> UndefinedReason? {
        pairs < settings.minimumCell
            ? .groupTooSmall(rows: pairs, required: settings.minimumCell) : nil
    }
}
