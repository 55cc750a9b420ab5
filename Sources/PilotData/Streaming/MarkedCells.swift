/// The keys and groups of plain rows, as places in a chunk's bytes.
struct MarkedCells {
    private let plan: ParsingPlan
    private let marks: [UInt32]
    /// Those that are read, in front of those that are only compared.
    private let read: Range<Int>

    init(_ plan: ParsingPlan, _ marks: [UInt32], read: Int) {
        self.plan = plan
        self.marks = marks
        self.read = 0..<read
    }

    /// Where the cell of a row stands, when there is one a row.
    func only(_ row: Int) -> Range<Int> { Int(marks[2 * row])..<Int(marks[2 * row + 1]) }

    /// - Parameter index: in the order in which fields were marked
    func cell(
        _ row: Int, _ index: Int, in bytes: UnsafeBufferPointer<UInt8>
    ) -> UnsafeBufferPointer<UInt8> {
        let place = 2 * (row * plan.marks + plan.markOrder[index])
        return UnsafeBufferPointer(rebasing: bytes[Int(marks[place])..<Int(marks[place + 1])])
    }

    /// The key that some of a row's cells make up; nil where one of them is blank, has spaces around it or is
    /// not UTF-8.
    ///
    /// - Parameter places: among the cells that are read; not empty
    func key(_ row: Int, _ places: some Collection<Int>, in bytes: UnsafeBufferPointer<UInt8>) -> CompactKey? {
        if places.count == 1, let place = places.first { return CompactKey(cell: cell(row, place, in: bytes)) }
        var joined: [UInt8] = []
        var isASCII = true
        for place in places {
            let cell = cell(row, place, in: bytes)
            guard Self.isTrimmed(cell) else { return nil }
            isASCII = isASCII && Self.isASCII(cell)
            if !joined.isEmpty { joined.append(0) }
            joined.append(contentsOf: cell)
        }
        return joined.withUnsafeBufferPointer { isASCII ? CompactKey($0) : CompactKey(utf8: $0) }
    }

    /// The cells as text; nil where one is not UTF-8.
    func texts(_ row: Int, in bytes: UnsafeBufferPointer<UInt8>) -> [String?] {
        read.map { String(validating: cell(row, $0, in: bytes), as: UTF8.self) }
    }

    /// Whether a table of scores holds the cells just as they stand in the file.
    func areWrittenAsTheyAre(_ row: Int, in bytes: UnsafeBufferPointer<UInt8>) -> Bool {
        read.allSatisfy { index in
            let cell = cell(row, index, in: bytes)
            guard let first = cell.first else { return true }
            return Self.isTrimmed(cell) && !Self.formulaMarks.contains(first)
                && !cell.contains { $0 == 0x22 || $0 == 0x2C || $0 == 0x3B }
                && (Self.isASCII(cell) || String(validating: cell, as: UTF8.self) != nil)
        }
    }

    func append(_ row: Int, in bytes: UnsafeBufferPointer<UInt8>, to block: inout RowBlock) {
        for index in read {
            block.append(cell(row, index, in: bytes), isFirst: index == 0)
        }
        block.endRow()
    }

    /// The last is the first byte of the wide forms.
    private static let formulaMarks = Array("+-=@".utf8) + [0xEF]

    /// Whether a cell is not blank, and has no spaces around it.
    static func isTrimmed(_ cell: UnsafeBufferPointer<UInt8>) -> Bool {
        guard let first = cell.first, let last = cell.last else { return false }
        return first > 0x20 && last > 0x20
    }

    static func isASCII(_ cell: UnsafeBufferPointer<UInt8>) -> Bool {
        cell.allSatisfy { $0 < 0x80 }
    }
}

extension CompactKey {
    /// Nil where a cell has to be looked at more closely.
    fileprivate init?(cell: UnsafeBufferPointer<UInt8>) {
        if let number = Self.number(cell) {
            self.init(number: number)
        } else if !MarkedCells.isTrimmed(cell) {
            return nil
        } else if MarkedCells.isASCII(cell) {
            self.init(cell)
        } else {
            self.init(utf8: cell)
        }
    }

    /// Nil where the bytes are not UTF-8.
    fileprivate init?(utf8 bytes: UnsafeBufferPointer<UInt8>) {
        guard let text = String(validating: bytes, as: UTF8.self) else { return nil }
        self.init(text)
    }
}
