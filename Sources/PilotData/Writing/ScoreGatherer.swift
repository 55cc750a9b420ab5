import Psychometrics

/// Turns rows into the lines of a table of scores while they stream by.
public struct ScoreGatherer: PilotGatherer {
    /// Counts the scores; writes the lines where there is more to them than the scores of scales.
    public private(set) var table: ScoreTable
    private var texts: [ScoreTexts]
    private let hasScalesOnly: Bool
    private var lines: [UInt8] = []
    private var answers: [AnswerCode] = []

    public init(_ definition: FormDefinition) {
        table = ScoreTable(definition)
        texts = definition.scales.map { ScoreTexts($0) }
        hasScalesOnly = table.columns == definition.scales.map(\.id)
    }

    public mutating func take(_ block: RowBlock) {
        if hasScalesOnly { for index in texts.indices { texts[index].prepare(block.columns) } }
        for row in 0..<block.rows {
            let isFirst = block.carriedEnds.isEmpty
            if !isFirst { lines += block.carried(ofRow: row) }
            guard hasScalesOnly else {
                block.columns.answers(ofRow: row, into: &answers)
                table.addLine(answers, isFirst: isFirst, to: &lines)
                continue
            }
            for index in texts.indices {
                if index > 0 || !isFirst { lines.append(UInt8(ascii: ",")) }
                if texts[index].append(scoreOf: row, to: &lines) { table.count(index) }
            }
            lines.append(UInt8(ascii: "\n"))
        }
    }

    public mutating func take(_ block: PilotBlock, carriedColumns: Int) {
        lines += Array(table.lines(of: block, carriedColumns: carriedColumns).utf8)
    }

    /// The lines that have been written since the last call.
    public mutating func piece() -> [UInt8] {
        defer { lines.removeAll(keepingCapacity: true) }
        return lines
    }
}

extension PilotStream.Outcome<ScoreGatherer> {
    /// For each column of scores, the rows that have one.
    public var scored: [Int] {
        guard let first = gatherers.first?.table.scored else { return [] }
        return gatherers.dropFirst().reduce(first) { zip($0, $1.table.scored).map(+) }
    }
}
