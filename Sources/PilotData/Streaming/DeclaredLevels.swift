/// Tells declared waves and subgroups of plain rows by their bytes; any other cell gets a closer look.
struct DeclaredLevels: Sendable {
    private struct Column: Sendable {
        /// Among the marked fields.
        var index: Int
        var name: String
        var values: [[UInt8]]
    }

    private let columns: [Column]

    init(_ interpreter: RecordInterpreter) {
        let marked = interpreter.marked
        columns = interpreter.header.leveled.compactMap { place in
            let name = interpreter.header.names[place]
            guard let index = marked.firstIndex(of: place), let values = interpreter.layout.levels[name]
            else { return nil }
            return Column(index: index, name: name, values: values.map { Array($0.utf8) })
        }
    }

    var isEmpty: Bool { columns.isEmpty }

    /// Adds to the problems what is not declared.
    func check(
        _ cells: MarkedCells, of row: Int, in bytes: UnsafeBufferPointer<UInt8>, record: Int,
        _ interpreter: RecordInterpreter, _ problems: inout DataProblems
    ) {
        for column in columns {
            let cell = cells.cell(row, column.index, in: bytes)
            if column.values.contains(where: { $0.elementsEqual(cell) }) { continue }
            guard let text = String(validating: cell, as: UTF8.self) else { continue }
            // A file with a problem is not used: its rows only have to keep their number.
            _ = interpreter.checkLevel(text, in: column.name, row: record, &problems)
        }
    }
}
