import DelimitedText

extension DataProblem {
    /// What is said of a header that is longer than a row may be.
    ///
    /// Only as much of it is looked at as a row may have, so that the same is said whether or not the rest of
    /// it has been read.
    ///
    /// - Parameter bytes: begin with the header
    static func overlongHeader(_ bytes: UnsafeBufferPointer<UInt8>) -> DataProblem {
        let beginning = UnsafeBufferPointer(rebasing: bytes.prefix(RecordScanner.recordLimit))
        var names = 0
        var hasOpenQuote = false
        for delimiter in Delimiter.candidates {
            var scanner = RecordScanner(delimiter: delimiter)
            let outcome = scanner.scan(beginning, from: 0, isLast: true)
            guard delimiter == Delimiter.candidates[0] || scanner.fields.count > names else { continue }
            names = scanner.fields.count
            if case .refused(.unclosedQuote) = outcome { hasOpenQuote = true } else { hasOpenQuote = false }
        }
        if hasOpenQuote {
            return DataProblem(
                row: 1, message: "a quote that opens in name \(names + 1) of the header does not close within 1 MiB",
                advice: "Close it, or double it if it belongs to the name. A row may be 1 MiB long.")
        }
        guard names > 1 else {
            return DataProblem(
                row: 1, message: "the first row is longer than 1 MiB, and nothing separates names in it",
                advice: "See whether this is a table, with one row that names its columns.")
        }
        return DataProblem(
            row: 1, message: "the header is longer than 1 MiB: that much of it holds \(names) names",
            advice: "Leave out columns that the instrument does not use, or give them shorter names.")
    }
}
