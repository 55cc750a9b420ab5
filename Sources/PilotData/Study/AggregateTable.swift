import DelimitedText
import InstrumentModel
import Psychometrics

/// A table of aggregated scores: a row for each unit and wave, with each mean and how many rows it
/// rests on.
public struct AggregateTable: Sendable {
    private let layout: PilotLayout
    private let aggregates: [AggregateDefinition]
    private let unitColumn: String
    private let waveColumn: String?
    private var means: [UnitMeans]

    /// The units that a form's scores are aggregated to: roles of the keys, or groups.
    public static func units(_ instrument: Instrument, form: Form) -> [String] {
        var seen: Set<String> = []
        return instrument.aggregatePlans(for: form).map(\.unit).filter { seen.insert($0).inserted }
    }

    /// Nil when nothing is aggregated to that unit.
    ///
    /// - Parameters:
    ///   - instrument: without errors
    ///   - unit: one of `units`
    public init?(_ instrument: Instrument, form: Form, to unit: String, _ layout: PilotLayout) {
        let plans = instrument.aggregatePlans(for: form).filter { $0.unit == unit }
        guard let first = plans.first else { return nil }
        let ids = Set(plans.map(\.id))
        self.layout = layout
        aggregates = instrument.aggregateDefinitions(for: form).filter { ids.contains($0.id) }
        (unitColumn, waveColumn) = (first.column, first.waveColumn)
        means = aggregates.map { _ in UnitMeans() }
    }

    /// - Throws: when the data have no column for the unit
    public mutating func add(_ block: PilotBlock, carriedColumns: [String]) throws(DataProblem) {
        guard let unit = carriedColumns.firstIndex(of: unitColumn) else {
            throw DataProblem(
                row: 1, column: unitColumn, message: "the file has no column for this unit",
                advice: "Add the column that says which unit a row belongs to.")
        }
        let wave = waveColumn.flatMap { carriedColumns.firstIndex(of: $0) }
        for row in 0..<block.rows {
            let carried = block.carried(row, width: carriedColumns.count)
            let answers = block.answers(row, width: layout.definition.items.count)
            let scores = layout.definition.scored(answers).estimates
            for (place, aggregate) in aggregates.enumerated() {
                means[place].add(
                    scores[aggregate.score], unit: carried[unit], wave: wave.map { carried[$0] })
            }
        }
    }

    /// The whole table, and how many rows it has.
    public func lines() -> (text: String, rows: Int) {
        let identifiers = [unitColumn] + [waveColumn].compactMap(\.self)
        var text = DelimitedWriter.line(
            identifiers + aggregates.flatMap { [$0.id, "\($0.id)_n"] })
        // Every aggregate has seen the same rows, so that units stand in the same places in all.
        let all = means.map(\.means)
        let first = all.first ?? []
        for (place, unit) in first.enumerated() {
            let cells = all.flatMap { one in
                [ScoreCells.cell(one[place].mean) ?? "", "\(one[place].scored)"]
            }
            text += DelimitedWriter.line([unit.unit] + [unit.wave].compactMap(\.self) + cells)
        }
        return (text, first.count)
    }
}
