import Diagnostics
import Testing

extension SourceText {
    init(_ file: String, _ text: String) { self.init(file: file, bytes: text.utf8) }

    /// Where a text first stands, counted in Unicode scalars as ranges are.
    func place(of text: String) throws -> SourceRange {
        let wanted = Array(text.unicodeScalars)
        for (index, line) in lines.enumerated() {
            let scalars = Array(line.unicodeScalars)
            guard let found = scalars.firstRange(of: wanted) else { continue }
            return SourceRange(
                file: file, start: SourcePosition(line: index + 1, column: found.lowerBound + 1),
                end: SourcePosition(line: index + 1, column: found.upperBound + 1))
        }
        return try #require(nil as SourceRange?, "'\(text)' does not stand in \(file)")
    }
}
