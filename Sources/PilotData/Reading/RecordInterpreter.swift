import DelimitedText
import Psychometrics

/// What a record says: its answers, its keys and groups, and what is wrong with them.
struct RecordInterpreter: Sendable {
    let layout: PilotLayout
    let header: PilotHeader
    /// Whether groups are read too, and not the keys alone.
    let carriesColumns: Bool
    /// How units are told apart.
    let units: UnitReading

    init(layout: PilotLayout, header: PilotHeader, carriesColumns: Bool) {
        self.layout = layout
        self.header = header
        self.carriesColumns = carriesColumns
        units = UnitReading(layout)
    }

    struct Reading {
        /// False for a blank line, which is no row of answers.
        var isRow = true
        /// Whether every answer is one, and every wave and subgroup declared.
        var isSound = false
        /// The keys, then the groups if they are read; nil where they cannot be used.
        var carried: [String]?
    }

    /// Reads a record that was scanned.
    ///
    /// - Parameters:
    ///   - row: as problems name it
    ///   - answers: the row's answers are added, whether they are sound or not
    func read(
        _ fields: [RecordScanner.Field], in bytes: UnsafeBufferPointer<UInt8>, row: Int,
        _ answers: inout [AnswerCode], _ problems: inout DataProblems
    ) -> Reading {
        if fields.count == 1, fields[0].start == fields[0].end, header.width > 1 {
            return Reading(isRow: false)
        }
        guard fields.count == header.width else {
            problems.append(.ragged(row: row, fields: fields.count, width: header.width))
            return Reading()
        }
        var isSound = true
        for (item, place) in header.items.enumerated() {
            if let answer = layout.decoders[item].decode(fields[place], in: bytes) {
                answers.append(answer)
            } else {
                answers.append(.missing)
                isSound = false
                problems.append(refusal(of: fields[place].text(in: bytes), item: item, row: row))
            }
        }
        for place in header.leveled {
            guard let text = fields[place].text(in: bytes) else { continue }
            if !checkLevel(text, in: header.names[place], row: row, &problems) { isSound = false }
        }
        let carried = columns.map { fields[$0].text(in: bytes) }
        return Reading(isSound: isSound, carried: self.carried(carried, row: row, &problems))
    }

    /// The declared reasons for there being no answer in a record that was read, by item.
    func missingCodes(
        _ fields: [RecordScanner.Field], in bytes: UnsafeBufferPointer<UInt8>
    ) -> [(item: Int, code: AnswerCode)] {
        header.items.enumerated().compactMap { item, place in
            layout.decoders[item].missingCode(fields[place], in: bytes).map { (item, $0) }
        }
    }

    /// Whether a wave or a subgroup is declared. A subgroup may be blank; a wave that is blank or not
    /// UTF-8 is reported as a key.
    func checkLevel(_ text: String, in column: String, row: Int, _ problems: inout DataProblems) -> Bool {
        let text = CellText.trimmed(text)
        guard !text.isEmpty, let levels = layout.levels[column], !levels.contains(text) else { return true }
        problems.append(.undeclared(row: row, column: column, cell: text, levels: levels))
        return false
    }

    /// The fields whose text is read.
    var columns: [Int] { carriesColumns ? header.carried : header.keys }

    /// Those whose text is read or compared, the ones that are read first.
    var marked: [Int] { columns + header.leveled.filter { !columns.contains($0) } }

    /// The keys and groups without the spaces around them; nil when the row cannot be used.
    ///
    /// - Parameter texts: nil where a cell is not UTF-8
    func carried(_ texts: [String?], row: Int, _ problems: inout DataProblems) -> [String]? {
        var carried: [String] = []
        for (index, text) in texts.enumerated() {
            guard let text else {
                problems.append(.notUTF8(row: row, column: header.names[columns[index]]))
                return nil
            }
            carried.append(CellText.trimmed(text))
        }
        if let blank = carried.prefix(header.keys.count).firstIndex(of: "") {
            problems.append(.blankKey(row: row, column: header.names[header.keys[blank]]))
            return nil
        }
        return carried
    }

    /// Why a cell is no answer; its text is nil where it is not UTF-8.
    private func refusal(of cell: String?, item: Int, row: Int) -> DataProblem {
        let column = layout.definition.items[item]
        guard let cell else { return .notUTF8(row: row, column: column) }
        return .outside(
            row: row, column: column, cell: cell, expected: layout.decoders[item].expectation)
    }
}
