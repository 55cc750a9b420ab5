/// Writes rows of comma-separated text (RFC 4180, LF).
public enum DelimitedWriter {
    /// What a formula begins with; Japanese spreadsheets take the wide forms too.
    private static let formulaMarks = Set("=+-@\t\r\n＝＋－＠".unicodeScalars)

    public static func line(_ cells: [String]) -> String {
        cells.map(cell).joined(separator: ",") + "\n"
    }

    /// A cell, quoted where it has to be.
    ///
    /// Text that a spreadsheet would run as a formula gets an apostrophe in front (OWASP, "CSV
    /// Injection"); numbers, negative ones too, are left alone.
    public static func cell(_ text: String) -> String {
        guard text.utf8.contains(where: isSpecial) else { return text }
        // By scalar: a sign and an accent after it, or a carriage return and a line feed, are one
        // character.
        let isFormula = text.unicodeScalars.first.map(formulaMarks.contains) ?? false
        let safe = isFormula && Double(text) == nil ? "'" + text : text
        let needsQuotes = safe.unicodeScalars.contains { ",\"\r\n;\t".unicodeScalars.contains($0) }
        return needsQuotes ? quoted(safe) : safe
    }

    private static func quoted(_ text: String) -> String {
        var cell = "\""
        for scalar in text.unicodeScalars {
            if scalar == "\"" { cell.unicodeScalars.append(scalar) }
            cell.unicodeScalars.append(scalar)
        }
        cell.unicodeScalars.append("\"")
        return cell
    }

    /// Whether a byte may ask for an apostrophe or quotes; most cells hold none.
    private static func isSpecial(_ byte: UInt8) -> Bool {
        switch byte {
        case 0x09, 0x0A, 0x0D, 0x22, 0x2B, 0x2C, 0x2D, 0x3B, 0x3D, 0x40: true
        // The first byte of the wide forms.
        case 0xEF: true
        default: false
        }
    }
}
