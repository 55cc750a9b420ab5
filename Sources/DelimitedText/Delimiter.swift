/// What separates the fields of delimited text.
public enum Delimiter {
    public static let candidates = [UInt8(ascii: ","), UInt8(ascii: ";"), UInt8(ascii: "\t")]

    /// The separator under which a header names most of the columns that are looked for.
    ///
    /// - Returns: nil when the header may go on beyond the bytes
    public static func detect(
        _ bytes: UnsafeBufferPointer<UInt8>, from start: Int, isLast: Bool, columns: Set<String>
    ) -> UInt8? {
        var best = (delimiter: candidates[0], found: -1, isWhole: 0, fields: 0)
        for delimiter in candidates {
            var scanner = RecordScanner(delimiter: delimiter)
            let isWhole: Int
            switch scanner.scan(bytes, from: start, isLast: isLast) {
            case .record: isWhole = 1
            case .incomplete: return nil
            // A header with a fault is the header all the same if it names the columns up to there.
            case .refused: isWhole = 0
            }
            let names = scanner.fields.compactMap { $0.text(in: bytes) }.map(CellText.trimmed)
            let found = names.count { columns.contains($0) }
            if (found, isWhole, names.count) > (best.found, best.isWhole, best.fields) {
                best = (delimiter, found, isWhole, names.count)
            }
        }
        return best.delimiter
    }
}
