import DelimitedText

/// How a table is written and what its columns are, as its first bytes tell.
struct TableFormat: Sendable {
    let delimiter: UInt8
    let header: PilotHeader

    enum Opening {
        /// More bytes are needed.
        case incomplete
        /// The header ends before this index.
        case opened(TableFormat, next: Int)
        /// Nothing can be read; why is among the problems.
        case refused
    }

    /// Looks at the first bytes: the encoding, what separates fields, and the header.
    ///
    /// - Parameter isLast: whether the file ends with the bytes
    static func open(
        _ bytes: UnsafeBufferPointer<UInt8>, isLast: Bool, _ layout: PilotLayout,
        _ problems: inout DataProblems
    ) -> Opening {
        func refuse(_ problem: DataProblem) -> Opening {
            problems.append(problem)
            return .refused
        }
        if bytes.count < 4, !isLast { return .incomplete }
        if let encoding = WideEncoding(markOf: bytes) {
            return refuse(.otherEncoding(encoding.rawValue))
        }
        let start = bytes.starts(with: [0xEF, 0xBB, 0xBF]) ? 3 : 0
        guard start < bytes.count,
            let delimiter = Delimiter.detect(
                bytes, from: start, isLast: isLast, columns: Set(layout.knownColumns))
        else { return .incomplete }
        var scanner = RecordScanner(delimiter: delimiter)
        let header = UnsafeBufferPointer(rebasing: bytes[start...])
        switch scanner.scan(bytes, from: start, isLast: isLast) {
        case .incomplete: return .incomplete
        case .refused(.unclosedQuote) where header.count > RecordScanner.recordLimit:
            return refuse(.overlongHeader(header))
        case .refused(let refusal): return refuse(DataProblem(refusal, row: 1))
        case .record(let next):
            if next - start > RecordScanner.recordLimit { return refuse(.overlongHeader(header)) }
            let names = scanner.fields.compactMap { $0.text(in: bytes) }.map(CellText.trimmed)
            guard names.count == scanner.fields.count else {
                return refuse(.notUTF8(row: 1, column: nil))
            }
            guard let columns = PilotHeader(names, layout, &problems) else { return .refused }
            return .opened(TableFormat(delimiter: delimiter, header: columns), next: next)
        }
    }
}
