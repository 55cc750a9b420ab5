import DelimitedText

/// Reads a table of answers that is in memory as a whole.
struct ResponseReader<Key: ResponseKey, Answers: CodedAnswers> {
    private let table: ResponseTable
    private let decoders: [CodeDecoder]
    private(set) var responses: [Response<Key, Answers>] = []
    private(set) var problems = TableProblems()
    private var header: ResponseHeader?
    /// The first row of each key.
    private var seen: [Key: Int] = [:]
    private var rows = 0

    init(_ table: ResponseTable, blanks: [String]) {
        self.table = table
        decoders = table.responses.map { $0.decoder(blanks: blanks) }
    }

    mutating func read(_ bytes: UnsafeBufferPointer<UInt8>) {
        switch WideEncoding(markOf: bytes) {
        case .utf16: return problems.append(TableProblem(row: nil, .utf16))
        case .utf32: return problems.append(TableProblem(row: nil, .utf32))
        case nil: break
        }
        var start = bytes.starts(with: [0xEF, 0xBB, 0xBF]) ? 3 : 0
        guard start < bytes.count else { return problems.append(TableProblem(row: nil, .empty)) }
        let delimiter = Delimiter.detect(
            bytes, from: start, isLast: true, columns: Set(table.columns))
        var scanner = RecordScanner(delimiter: delimiter ?? Delimiter.candidates[0])
        var row = 1
        while start < bytes.count {
            switch scanner.scan(bytes, from: start, isLast: true) {
            case .record(let next) where next - start > RecordScanner.recordLimit:
                return problems.append(TableProblem(row: row, .endlessRow))
            case .record(let next):
                guard take(scanner.fields, bytes, row) else { return }
                start = next
                row += 1
            case .refused(let refusal):
                return problems.append(TableProblem(row: row, TableProblem.Kind(refusal)))
            case .incomplete: return
            }
        }
        if rows == 0 { problems.append(TableProblem(row: nil, .noRows)) }
    }

    /// - Returns: whether the rows after this one can be read
    private mutating func take(
        _ fields: [RecordScanner.Field], _ bytes: UnsafeBufferPointer<UInt8>, _ row: Int
    ) -> Bool {
        guard let header else {
            header = ResponseHeader(fields.map { $0.text(in: bytes) }, table, &problems)
            return header != nil
        }
        if fields.count == 1, fields[0].start == fields[0].end, header.width > 1 { return true }
        rows += 1
        guard fields.count == header.width else {
            problems.append(
                TableProblem(row: row, .ragged(cells: fields.count, expected: header.width)))
            return true
        }
        let before = problems.count
        let codes = codes(fields, bytes, row, header)
        let carried = (header.keys + header.groups).map { cell($0, fields, bytes, row) }
        guard problems.count == before else { return true }
        let keys = Array(carried.prefix(header.keys.count))
        if let blank = keys.firstIndex(of: "") {
            problems.append(TableProblem(row: row, column: table.keys[blank].name, .blankKey))
        } else if let key = Key(cells: keys), isNew(key, row) {
            let groups = zip(header.groups.map(\.column.name), carried.dropFirst(keys.count))
            responses.append(
                Response(
                    key: key, groups: Dictionary(groups, uniquingKeysWith: { first, _ in first }),
                    answers: Answers(codes: codes)))
        }
        return true
    }

    private mutating func codes(
        _ fields: [RecordScanner.Field], _ bytes: UnsafeBufferPointer<UInt8>, _ row: Int,
        _ header: ResponseHeader
    ) -> [Int?] {
        header.items.enumerated().map { item, place in
            let decoder = decoders[table.responsesOfItems[item]]
            switch decoder.decode(fields[place], in: bytes) {
            case .option(let code), .missing(let code): return code
            case .blank: return nil
            case nil:
                let kind = fields[place].text(in: bytes).map {
                    TableProblem.Kind.noAnswer($0, expected: decoder.expectation)
                }
                problems.append(
                    TableProblem(row: row, column: table.items[item], kind ?? .notUTF8))
                return nil
            }
        }
    }

    /// What stands in a key or group, which may have to be a declared value.
    private mutating func cell(
        _ place: ResponseHeader.Place, _ fields: [RecordScanner.Field],
        _ bytes: UnsafeBufferPointer<UInt8>, _ row: Int
    ) -> String {
        let column = place.column
        guard let text = fields[place.field].text(in: bytes).map(CellText.trimmed) else {
            problems.append(TableProblem(row: row, column: column.name, .notUTF8))
            return ""
        }
        if !text.isEmpty, !column.levels.isEmpty, !column.levels.contains(text) {
            problems.append(
                TableProblem(
                    row: row, column: column.name, .undeclaredLevel(text, levels: column.levels)))
        }
        return text
    }

    private mutating func isNew(_ key: Key, _ row: Int) -> Bool {
        guard !table.keys.isEmpty else { return true }
        if let first = seen[key] {
            let columns = table.keys.map(\.name).joined(separator: " + ")
            problems.append(TableProblem(row: row, column: columns, .keyRepeated(row: first)))
            return false
        }
        seen[key] = row
        return true
    }
}

extension TableProblem.Kind {
    init(_ refusal: RecordScanner.Refusal) {
        switch refusal {
        case .nulByte: self = .nulByte
        case .textAfterQuote: self = .textAfterQuote
        case .unclosedQuote: self = .unclosedQuote
        }
    }
}
