import InstrumentModel
import PilotStatistics
import Psychometrics

/// What one pass over the answers leaves of the waves: each unit's scores, and each scale's answers, by wave.
struct WaveGatherer: Sendable {
    let columns: WaveColumns
    private(set) var occasions = Occasions<[String]>()
    /// The cluster of each unit whose rows name one: that of the first.
    private(set) var clusters: [[String]: String] = [:]
    private(set) var rows: [String: Int] = [:]
    /// Of the form's scales, in order.
    private(set) var scales: [GroupedSummaries]

    init(_ columns: WaveColumns, _ definition: FormDefinition) {
        self.columns = columns
        scales = definition.scales.map { GroupedSummaries(items: $0.items) }
    }

    /// - Parameters:
    ///   - scores: of the form's scales, then of its composites
    ///   - cell: what stands in a carried column, nil where nothing does
    mutating func add(
        _ row: [AnswerCode], _ scores: [Estimate], cluster: String?, cell: (String) -> String?
    ) {
        let unit = columns.unit.compactMap(cell)
        guard let wave = cell(columns.wave), unit.count == columns.unit.count else { return }
        occasions.add(scores, of: unit, wave: wave)
        rows[wave, default: 0] += 1
        if let cluster, clusters[unit] == nil { clusters[unit] = cluster }
        for index in scales.indices { scales[index].add(row, width: row.count, group: wave) }
    }
}
