import Psychometrics

/// The fields of a record as the fast parser goes through them, in flat tables.
struct ParsingPlan: Sendable {
    /// Fields that stand side by side and are treated alike.
    struct Step: Sendable {
        enum Kind: UInt8, Sendable {
            /// Fields that mean nothing here.
            case skipped
            /// A key or a group, whose place in the bytes is noted.
            case marked
            case answers
        }

        var kind: Kind
        /// Of the fields.
        var count: Int
        /// Of the first one: among the marks or the cells.
        var first: Int
        /// Whether the record ends with these fields.
        var isLast: Bool
    }

    /// How the answer in one field is read, and where it goes.
    struct Cell: Sendable {
        /// Where the item's codes begin in the columns.
        var place: Int
        /// Where the meanings of single bytes begin in `meanings`.
        var single: Int
        /// Where the meanings of numbers begin in `meanings`, from `lowest` on.
        var numbers: Int
        var lowest: Int
        var numberCount: Int
        /// What ends the field.
        var terminator: UInt8
        /// The lowest and highest digit that is an answer, without gaps between them; impossible bounds
        /// where there is none.
        var digits: (low: UInt64, high: UInt64)
    }

    /// Four cells that stand side by side, each of one digit, as a word of eight bytes holds them.
    struct Four: Sendable {
        /// What stands at the odd bytes.
        var terminators: UInt64 = 0
        /// The lowest and the highest digits at the even bytes.
        var lows: UInt64 = 0
        var highs: UInt64 = 0
        /// Where the items' codes begin in the columns.
        var places: (Int, Int, Int, Int) = (0, 0, 0, 0)
    }

    /// What a byte or a number means that is no answer.
    static let odd = AnswerColumns.Code.max

    let steps: [Step]
    /// In the order of the file.
    let cells: [Cell]
    /// For each cell, itself and the next three; impossible bounds where they are not side by side.
    let fours: [Four]
    let meanings: [AnswerColumns.Code]
    /// Indices of the marked fields, in the order in which they are asked for.
    let markOrder: [Int]
    /// What ends a record: a line feed, or a carriage return with one behind it.
    let lineEnd: UInt8
    let delimiter: UInt8

    var marks: Int { markOrder.count }
}

extension ParsingPlan {
    /// - Parameters:
    ///   - marked: the fields to note, in the order in which they are asked for
    ///   - capacity: the rows of the columns that are filled
    init(
        _ format: TableFormat, _ decoders: [AnswerDecoder], marked: [Int], capacity: Int,
        endsWithReturn: Bool
    ) {
        lineEnd = endsWithReturn ? 0x0D : 0x0A
        delimiter = format.delimiter
        let items = Dictionary(
            uniqueKeysWithValues: format.header.items.enumerated().map { ($1, $0) })
        let marks = marked.sorted()
        markOrder = marked.map { field in marks.firstIndex(of: field) ?? 0 }
        var steps: [Step] = []
        var cells: [Cell] = []
        var tables = MeaningTables()
        var markCount = 0
        for field in 0..<format.header.width {
            let isLast = field == format.header.width - 1
            let kind: Step.Kind =
                items[field] != nil ? .answers : marks.contains(field) ? .marked : .skipped
            let first = kind == .answers ? cells.count : markCount
            if let last = steps.indices.last, steps[last].kind == kind {
                steps[last].count += 1
                steps[last].isLast = isLast
            } else {
                steps.append(Step(kind: kind, count: 1, first: first, isLast: isLast))
            }
            if kind == .marked { markCount += 1 }
            guard let item = items[field] else { continue }
            cells.append(
                tables.cell(
                    decoders[item], place: item * capacity,
                    terminator: isLast ? lineEnd : format.delimiter))
        }
        (self.steps, self.cells, meanings) = (steps, cells, tables.meanings)
        fours = steps.filter { $0.kind == .answers }.flatMap { step in
            (step.first..<step.first + step.count).map { Self.four(cells[$0..<step.first + step.count]) }
        }
    }

    private static func four(_ cells: ArraySlice<Cell>) -> Four {
        guard cells.count >= 4 else { return Four(lows: 0x7FFF) }
        var four = Four()
        for (index, cell) in cells.prefix(4).enumerated() {
            four.terminators |= UInt64(cell.terminator) << (16 * index + 8)
            four.lows |= cell.digits.low << (16 * index)
            four.highs |= cell.digits.high << (16 * index)
        }
        let places = cells.prefix(4).map(\.place)
        four.places = (places[0], places[1], places[2], places[3])
        return four
    }
}
