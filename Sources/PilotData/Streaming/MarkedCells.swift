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

    /// The row's key, if its first cells are text that can be compared byte by byte.
    func plainKey(_ row: Int, count: Int, in bytes: UnsafeBufferPointer<UInt8>) -> CompactKey? {
        guard count > 1 else { return CompactKey(plain: cell(row, 0, in: bytes)) }
        var joined: [UInt8] = []
        for index in 0..<count {
            let cell = cell(row, index, in: bytes)
            guard Self.isPlain(cell) else { return nil }
            if index > 0 { joined.append(0) }
            joined.append(contentsOf: cell)
        }
        return joined.withUnsafeBufferPointer { CompactKey($0) }
    }

    /// The key of the person whose row it is, where the whole key is plain.
    ///
    /// - Parameter places: of the cells that name a person; not empty
    func plainPerson(_ row: Int, _ places: [Int], in bytes: UnsafeBufferPointer<UInt8>) -> CompactKey? {
        guard places.count > 1 else { return CompactKey(plain: cell(row, places[0], in: bytes)) }
        var joined: [UInt8] = []
        for index in places {
            if index != places[0] { joined.append(0) }
            joined.append(contentsOf: cell(row, index, in: bytes))
        }
        return joined.withUnsafeBufferPointer { CompactKey($0) }
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
            return Self.isPlain(cell) && !Self.formulaMarks.contains(first)
                && !cell.contains { $0 == 0x22 || $0 == 0x2C || $0 == 0x3B }
        }
    }

    func append(_ row: Int, in bytes: UnsafeBufferPointer<UInt8>, to block: inout RowBlock) {
        for index in read {
            block.append(cell(row, index, in: bytes), isFirst: index == 0)
        }
        block.endRow()
    }

    private static let formulaMarks = Array("+-=@".utf8)

    /// Whether a cell holds text in ASCII, with no spaces around it.
    static func isPlain(_ cell: UnsafeBufferPointer<UInt8>) -> Bool {
        guard let first = cell.first, let last = cell.last, first > 0x20, last > 0x20 else { return false }
        return cell.allSatisfy { $0 < 0x80 }
    }
}

extension CompactKey {
    /// Nil where comparing the bytes of a cell is not enough, or where it is blank.
    init?(plain cell: UnsafeBufferPointer<UInt8>) {
        if let number = Self.number(cell) {
            self.init(number: number)
        } else if MarkedCells.isPlain(cell) {
            self.init(cell)
        } else {
            return nil
        }
    }
}
