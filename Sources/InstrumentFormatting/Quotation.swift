import Diagnostics
import InstrumentSyntax

/// Double quotes in place of single ones where nothing in the text has to be escaped for it.
///
/// Texts without quotes stay without: which of them need any is for YAML to know.
enum Quotation {
    static func normalized(_ text: String, _ root: Node) -> String {
        var source = SourceLines(text)
        let ranges = Set(root.scalarRanges).sorted { $0.start > $1.start }
        for range in ranges where range.start.line == range.end.line {
            let scalars = source.slice(range)
            guard scalars.count > 1, scalars.first == "'", scalars.last == "'" else { continue }
            let inside = scalars.dropFirst().dropLast()
            guard !inside.contains("\""), !inside.contains("\\"), !inside.contains("\t") else { continue }
            let plain = String(String.UnicodeScalarView(inside)).split(separator: "''", omittingEmptySubsequences: false)
            source.replace(range, with: "\"\(plain.joined(separator: "'"))\"")
        }
        return source.text
    }
}
