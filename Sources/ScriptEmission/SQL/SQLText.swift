import Emission
import InstrumentModel

/// Writes names, text and numbers into SQL so that they stay what they are; nothing else does.
struct SQLText {
    let dialect: SQLDialect

    /// The name of a column or view, quoted.
    func name(_ text: String) -> String {
        guard dialect == .spark else {
            return "\"\(text.replacing("\"", with: "\"\""))\""
        }
        // Spark puts the values of variables in place of ${…} before it looks for quotes. A name without
        // its dollar sign is not found, which does no harm.
        let plain = text.replacing("${", with: "{")
        return "`\(plain.replacing("`", with: "``"))`"
    }

    /// A name that the script gives away, quoted. PostgreSQL would cut names of more than 63 bytes, and
    /// take two long ones for the same.
    func ownName(_ text: String) -> String {
        guard dialect == .postgres, text.utf8.count > 63 else { return name(text) }
        return name("\(text.prefix(52))_\(StableHash.digits(of: text).prefix(10))")
    }

    /// The name of a table; dots divide it from its schema.
    func table(_ path: String) -> String {
        path.split(separator: ".").map { name(String($0)) }.joined(separator: ".")
    }

    /// A string literal.
    func string(_ text: String) -> String {
        switch dialect {
        case .duckdb: concatenated(text)
        case .postgres: Self.isPlain(text) && !text.contains("\\") ? quoted(text) : "E" + escaped(text)
        case .spark: escaped(text)
        }
    }

    /// A number, as exactly the double that it is here: a bare 0.1 is a decimal to some.
    func number(_ value: Double) -> String { "CAST('\(value)' AS \(dialect.double))" }

    /// Lines of comment.
    static func comment(_ text: String) -> [String] {
        text.split(omittingEmptySubsequences: false, whereSeparator: \.isNewline).map { line in
            let visible = line.unicodeScalars.map { isPlain($0) ? String($0) : " " }.joined()
            // In Spark, a backslash carries a comment over to the next line, and variables have values.
            let inert = visible.replacing("\\", with: "/").replacing("${", with: "$ {")
            return inert.isEmpty ? "--" : "-- " + inert
        }
    }
}

extension SQLText {
    private func quoted(_ text: String) -> String { "'\(text.replacing("'", with: "''"))'" }

    /// Text in which a backslash begins an escape.
    private func escaped(_ text: String) -> String {
        "'" + text.unicodeScalars.map(escape).joined() + "'"
    }

    private func escape(_ scalar: Unicode.Scalar) -> String {
        switch scalar {
        case "'", "\\": return "\\" + String(scalar)
        case "$" where dialect == .spark: return "\\u0024"
        default:
            guard !Self.isPlain(scalar) else { return String(scalar) }
            let digits = String(scalar.value, radix: 16)
            let width = scalar.value > 0xFFFF ? 8 : 4
            return (width == 8 ? "\\U" : "\\u") + String(repeating: "0", count: width - digits.count) + digits
        }
    }

    /// DuckDB has no escapes that reach every character, but it can name one.
    private func concatenated(_ text: String) -> String {
        var pieces: [String] = []
        var plain = String.UnicodeScalarView()
        for scalar in text.unicodeScalars {
            guard !Self.isPlain(scalar) else {
                plain.append(scalar)
                continue
            }
            if !plain.isEmpty { pieces.append(quoted(String(plain))) }
            plain.removeAll()
            pieces.append("chr(\(scalar.value))")
        }
        if !plain.isEmpty || pieces.isEmpty { pieces.append(quoted(String(plain))) }
        return pieces.count == 1 ? pieces[0] : "(\(pieces.joined(separator: " || ")))"
    }

    private static func isPlain(_ text: String) -> Bool { text.unicodeScalars.allSatisfy(isPlain) }

    /// Whether a scalar may stand in a script as it is: no controls, and nothing that reorders or hides
    /// what stands around it.
    private static func isPlain(_ scalar: Unicode.Scalar) -> Bool {
        switch scalar.properties.generalCategory {
        case .control, .format, .lineSeparator, .paragraphSeparator, .surrogate, .privateUse,
            .unassigned:
            // Joiners hold emoji and some scripts together.
            scalar == "\u{200D}" || scalar == "\u{200C}"
        default: true
        }
    }
}
