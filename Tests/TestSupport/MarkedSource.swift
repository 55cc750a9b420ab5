import Diagnostics

/// A source text in which the expected problems are marked where they stand: `⟦unknown-key⟧titel`.
public struct MarkedSource: Sendable {
    public private(set) var text = ""
    /// `line:column slug`, in the order of the text.
    public private(set) var expected: [String] = []

    public init(_ marked: String) {
        var line = 1
        var column = 1
        var rest = Substring(marked)
        while let character = rest.popFirst() {
            if character == "⟦", let end = rest.firstIndex(of: "⟧") {
                expected.append("\(line):\(column) \(rest[..<end])")
                rest = rest[rest.index(after: end)...]
                continue
            }
            text.append(character)
            column += character.unicodeScalars.count
            if character == "\n" { (line, column) = (line + 1, 1) }
        }
    }
}

/// `line:column slug` of each diagnostic.
public func places(_ diagnostics: [Diagnostic]) -> [String] {
    diagnostics.map { "\($0.range.start.line):\($0.range.start.column) \($0.code.slug)" }
}
