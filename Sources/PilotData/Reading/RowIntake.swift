import DelimitedText
import Psychometrics

/// Makes rows of answers of the records behind the header, and remembers the keys of those it has seen.
struct RowIntake {
    let header: PilotHeader
    /// Rows taken in so far, faulty ones included.
    private(set) var rows = 0

    private let layout: PilotLayout
    private let carriesColumns: Bool
    private let keepsMissingCodes: Bool
    private var register = KeyRegister()

    init(
        _ layout: PilotLayout, _ header: PilotHeader, carriesColumns: Bool, keepsMissingCodes: Bool
    ) {
        self.layout = layout
        self.header = header
        self.carriesColumns = carriesColumns
        self.keepsMissingCodes = keepsMissingCodes
    }

    /// Adds a record to the block, or says why it cannot be used.
    ///
    /// - Parameter row: the record's row, as a spreadsheet counts
    mutating func take(
        _ fields: [RecordScanner.Field], _ bytes: UnsafeBufferPointer<UInt8>, row: Int,
        into block: inout PilotBlock, _ problems: inout DataProblems
    ) {
        if fields.count == 1, fields[0].start == fields[0].end, header.width > 1 { return }
        rows += 1
        guard fields.count == header.width else {
            problems.append(.ragged(row: row, fields: fields.count, width: header.width))
            return
        }
        let answersBefore = block.answers.count
        let isSound = takeAnswers(fields, bytes, row, &block, &problems)
        let areDeclared = checkLevels(fields, bytes, row, &problems)
        let carried = takeKeys(fields, bytes, row, &problems)
        guard isSound, areDeclared, let carried else {
            block.answers.removeLast(block.answers.count - answersBefore)
            return
        }
        block.rows += 1
        if carriesColumns { block.carried += carried }
    }

    private func takeAnswers(
        _ fields: [RecordScanner.Field], _ bytes: UnsafeBufferPointer<UInt8>, _ row: Int,
        _ block: inout PilotBlock, _ problems: inout DataProblems
    ) -> Bool {
        var isSound = true
        for (item, place) in header.items.enumerated() {
            if let answer = layout.decoders[item].decode(fields[place], in: bytes) {
                block.answers.append(answer)
                guard keepsMissingCodes, answer == .missing,
                    let code = layout.decoders[item].missingCode(fields[place], in: bytes)
                else { continue }
                block.missingCodes.append(.init(row: block.rows, item: item, code: code))
            } else {
                block.answers.append(.missing)
                isSound = false
                problems.append(refusal(of: fields[place].text(in: bytes), row, item: item))
            }
        }
        return isSound
    }

    /// Why a cell is no answer; its text is nil where it is not UTF-8.
    private func refusal(of cell: String?, _ row: Int, item: Int) -> DataProblem {
        let column = layout.definition.items[item]
        guard let cell else { return .notUTF8(row: row, column: column) }
        return .outside(
            row: row, column: column, cell: cell, expected: layout.decoders[item].expectation)
    }

    /// Whether the waves and subgroups of a row are declared; a subgroup may be blank.
    private func checkLevels(
        _ fields: [RecordScanner.Field], _ bytes: UnsafeBufferPointer<UInt8>, _ row: Int,
        _ problems: inout DataProblems
    ) -> Bool {
        var areDeclared = true
        for place in header.leveled {
            let column = header.names[place]
            // What is not UTF-8 is no declared value; the keys report it by that name.
            guard let text = fields[place].text(in: bytes).map(CellText.trimmed), !text.isEmpty,
                let levels = layout.levels[column], !levels.contains(text)
            else { continue }
            areDeclared = false
            problems.append(.undeclared(row: row, column: column, cell: text, levels: levels))
        }
        return areDeclared
    }

    /// Registers the row's key, and gives the carried columns; nil when the row cannot be used.
    private mutating func takeKeys(
        _ fields: [RecordScanner.Field], _ bytes: UnsafeBufferPointer<UInt8>, _ row: Int,
        _ problems: inout DataProblems
    ) -> [String]? {
        var carried: [String] = []
        for place in carriesColumns ? header.carried : header.keys {
            guard let text = fields[place].text(in: bytes) else {
                problems.append(.notUTF8(row: row, column: header.names[place]))
                return nil
            }
            carried.append(CellText.trimmed(text))
        }
        let keys = carried.prefix(header.keys.count)
        if let blank = keys.firstIndex(of: "") {
            problems.append(.blankKey(row: row, column: header.names[header.keys[blank]]))
            return nil
        }
        if !keys.isEmpty, let first = register.insert(KeyRegister.joined(Array(keys)), row: row) {
            problems.append(.repeatedKey(row: row, first: first, names: layout.keys, values: Array(keys)))
            return nil
        }
        return carried
    }
}
