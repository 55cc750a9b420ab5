import Psychometrics

@testable import PilotData

/// What came of reading a table.
struct TableReading: Equatable {
    /// The rows that were handed on.
    var answers: [[AnswerCode]] = []
    /// Their keys and groups.
    var carried: [[String]] = []
    var carriedColumns: [String] = []
    /// Rows of answers that the table has, faulty ones included.
    var rows = 0
    var problems = DataProblems()

    /// Reads a table whole.
    ///
    /// - Parameter carriesColumns: as the reader is told
    init(_ bytes: [UInt8], _ layout: PilotLayout, carriesColumns: Bool = true) {
        var reader = PilotReader(layout, carriesColumns: carriesColumns)
        take(bytes[...], isLast: true, &reader)
    }

    /// Reads a table whole.
    init(_ text: String, _ layout: PilotLayout) {
        self.init(Array(text.utf8), layout)
    }

    /// Reads a table piece by piece, as it comes from a file whose end shows only once it is reached.
    ///
    /// - Parameter size: the length of the next piece
    init(_ bytes: [UInt8], _ layout: PilotLayout, pieces size: () -> Int) {
        var reader = PilotReader(layout, carriesColumns: true)
        var rest = bytes[...]
        while !rest.isEmpty {
            let piece = rest.prefix(size())
            rest = rest.dropFirst(piece.count)
            take(piece, isLast: false, &reader)
        }
        take([], isLast: true, &reader)
    }

    private mutating func take(
        _ piece: ArraySlice<UInt8>, isLast: Bool, _ reader: inout PilotReader
    ) {
        var block = PilotBlock()
        reader.read(piece, isLast: isLast, into: &block)
        let width = reader.layout.definition.items.count
        let carriedWidth = block.carried.isEmpty ? 0 : reader.carriedColumns.count
        for row in 0..<block.rows {
            answers.append(Array(block.answers[row * width..<(row + 1) * width]))
            carried.append(Array(block.carried[row * carriedWidth..<(row + 1) * carriedWidth]))
        }
        carriedColumns = reader.carriedColumns
        rows = reader.rows
        problems = reader.problems
    }
}

extension DataProblem {
    /// "row 3, column calm", as a user is told.
    var place: String {
        [row.map { "row \($0)" }, column.map { "column \($0)" }].compactMap(\.self)
            .joined(separator: ", ")
    }
}
