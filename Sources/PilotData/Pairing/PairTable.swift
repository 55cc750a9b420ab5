import DelimitedText
import InstrumentModel
import Psychometrics

/// A table of pairs: keys, groups, the scores of each form under its name, and the scores of the pair.
///
/// A pair that one form alone was filled in for has a row, too, blank where the other form's scores
/// would stand.
public struct PairTable: Sendable {
    /// The instrument's name and version.
    public let instrument: String
    public let version: String

    let dyads: [DyadicDefinition]
    let sides: [FormRows]
    let matching: KeyMatching<[String]>
    let groups: [CarriedGroup]

    /// - Parameters:
    ///   - instrument: without errors
    ///   - sides: the rows of each form
    /// - Throws: when two forms contradict each other about a group of a pair
    public init(_ instrument: Instrument, _ sides: [FormRows]) throws(DataProblem) {
        self.sides = sides
        self.instrument = instrument.id.value
        version = instrument.version
        dyads = instrument.dyadicDefinitions
        matching = KeyMatching(sides.map { side in (0..<side.count).map(side.key) })
        groups = CarriedGroup.all(of: instrument, sides)
        for match in matching.matches {
            for group in groups { try group.check(match.rows, sides, key: match.key) }
        }
    }

    public var rows: Int { matching.matches.count }

    /// How many pairs every form was filled in for.
    public var matched: Int { matching.matches.count(where: \.isComplete) }

    /// For each form, how many pairs it was not filled in for.
    public var absent: [(form: String, pairs: Int)] {
        sides.enumerated().map { place, side in
            (side.layout.definition.form, matching.matches.count { $0.rows[place] == nil })
        }
    }

    public var columns: [String] {
        (sides.first?.layout.keys ?? []) + groups.map(\.name)
            + sides.flatMap { side in
                let form = side.layout.definition
                return ScoreCells.columns(of: form).map { "\(form.form)_\($0)" }
            } + dyads.map(\.id)
    }

    public var header: String { DelimitedWriter.line(columns) }

    public func line(_ row: Int) -> String {
        let match = matching.matches[row]
        var cells = match.key.map(DelimitedWriter.cell)
        cells += groups.map { DelimitedWriter.cell($0.cell(match.rows, sides)) }
        let answered = answered(match.rows)
        for (side, answered) in zip(sides, answered) {
            let definition = side.layout.definition
            cells +=
                answered.map { ScoreCells.cells(of: $0.scores, definition).map { $0 ?? "" } }
                ?? ScoreCells.columns(of: definition).map { _ in "" }
        }
        cells += dyadicScores(answered).map { ScoreCells.cell($0) ?? "" }
        return cells.joined(separator: ",") + "\n"
    }
}
