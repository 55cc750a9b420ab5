import DelimitedText
import InstrumentModel
import Psychometrics

/// A table of change scores: a row for each unit, whatever the number of its waves.
public struct ChangeTable: Sendable {
    private let layout: PilotLayout
    private let changes: [ChangeDefinition]
    /// The place of the wave among the keys.
    private let wave: Int
    private var occasions = Occasions<[String]>()

    /// Nil when the form has no change scores.
    ///
    /// - Parameter instrument: without errors
    public init?(_ instrument: Instrument, form: Form, _ layout: PilotLayout) {
        changes = instrument.changeDefinitions(for: form)
        guard !changes.isEmpty, let column = instrument.design.waves?.column.value,
            let wave = layout.keys.firstIndex(of: column)
        else { return nil }
        self.layout = layout
        self.wave = wave
    }

    public mutating func add(_ block: PilotBlock, carriedColumns: [String]) {
        for row in 0..<block.rows {
            let carried = block.carried(row, width: carriedColumns.count)
            var unit = Array(carried.prefix(layout.keys.count))
            let wave = unit.remove(at: wave)
            let answers = block.answers(row, width: layout.definition.items.count)
            occasions.add(layout.definition.scored(answers).estimates, of: unit, wave: wave)
        }
    }

    public var columns: [String] { changes.map(\.id) }
    public var units: Int { occasions.units.count }

    /// The whole table, and for each of its columns the units that have a score.
    public func lines() -> (text: String, scored: [Int]) {
        var keys = layout.keys
        keys.remove(at: wave)
        var text = DelimitedWriter.line(keys + columns)
        var scored = [Int](repeating: 0, count: changes.count)
        for unit in occasions.units {
            let cells = changes.map { ScoreCells.cell(occasions.change($0, of: unit)) }
            for (column, cell) in cells.enumerated() where cell != nil { scored[column] += 1 }
            text += DelimitedWriter.line(unit + cells.map { $0 ?? "" })
        }
        return (text, scored)
    }
}
