import DelimitedText
import InstrumentModel
import Psychometrics

/// A table of pairs: keys, groups, the scores of each form under its name, and the scores of the pair.
///
/// A pair that one form alone was filled in for has a row, too, blank where the other form's scores
/// would stand.
public struct PairTable: Sendable {
    private let dyads: [DyadicDefinition]
    private let sides: [FormRows]
    private let matching: KeyMatching<[String]>
    private let groups: [CarriedGroup]

    /// - Parameters:
    ///   - instrument: without errors
    ///   - sides: the rows of each form
    /// - Throws: when two forms contradict each other about a group of a pair
    public init(_ instrument: Instrument, _ sides: [FormRows]) throws(DataProblem) {
        self.sides = sides
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
        var scored: [String: DyadSide] = [:]
        for (side, row) in zip(sides, match.rows) {
            let definition = side.layout.definition
            guard let row else {
                cells += ScoreCells.columns(of: definition).map { _ in "" }
                continue
            }
            let answered = side.side(row)
            scored[definition.form] = answered
            cells += ScoreCells.cells(of: answered.scores, definition).map { $0 ?? "" }
        }
        cells += dyads.map { dyad in
            ScoreCells.cell(
                dyad.score(first: scored[dyad.firstForm], second: scored[dyad.secondForm])) ?? ""
        }
        return cells.joined(separator: ",") + "\n"
    }
}
