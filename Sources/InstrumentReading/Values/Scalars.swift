import Diagnostics
import InstrumentModel
import InstrumentSyntax

extension Node {
    /// What a message calls this kind of value.
    var kind: String {
        switch content {
        case .scalar(let scalar): scalar.isNull ? "nothing" : "a single value"
        case .sequence: "a list"
        case .mapping: "a mapping"
        }
    }
}

extension InstrumentReader {
    /// Any text, as it stands, not empty.
    mutating func text(_ node: Node?, _ what: String) -> Located<String>? {
        guard let node else { return nil }
        guard case .scalar(let scalar) = node.content else {
            reportType(of: node, what: what, expected: "text")
            return nil
        }
        guard !scalar.isNull, !scalar.text.allSatisfy(\.isWhitespace) else {
            report(
                Diagnostic(
                    .emptyValue, "\(what.capitalizedFirst) is empty", at: node.range,
                    advice: "Write it, or remove the key."))
            return nil
        }
        return Located(scalar.text, at: node.range)
    }

    /// A name of the designer's choosing, which has to work as a name in code and data.
    mutating func name(_ node: Node?, _ what: String) -> Located<String>? {
        guard let text = text(node, what) else { return nil }
        checkName(text, what)
        return text
    }

    /// Reports a name that could not be one in every language that is emitted.
    mutating func checkName(_ name: Located<String>, _ what: String) {
        let first = name.value.utf8.first ?? 0
        let isSound =
            name.value.utf8.allSatisfy { $0.isASCIILetter || $0.isASCIIDigit || $0 == 0x5F }
            && first.isASCIILetter && name.value.utf8.count <= 64
        guard !isSound else { return }
        report(
            Diagnostic(
                .invalidName, "'\(name.value)' cannot be \(what)", at: name.range,
                reason:
                    "Names become column names and identifiers in Swift, R, SPSS and SQL, which share only plain letters, digits and underscores.",
                advice:
                    "Start with a letter a–z, go on with letters, digits and _, and keep to 64 characters; titles and labels may hold anything."
            ))
    }

    /// A whole number.
    mutating func wholeNumber(_ node: Node?, _ what: String) -> Located<Int>? {
        guard let node else { return nil }
        guard case .scalar(let scalar) = node.content, let number = Int(scalar.text) else {
            reportType(of: node, what: what, expected: "a whole number")
            return nil
        }
        return Located(number, at: node.range)
    }

    /// A decimal number, finite.
    mutating func decimal(_ node: Node?, _ what: String) -> Located<Double>? {
        guard let node else { return nil }
        guard case .scalar(let scalar) = node.content, let number = Self.finite(scalar.text) else {
            reportType(of: node, what: what, expected: "a number such as 0.80")
            return nil
        }
        return Located(number, at: node.range)
    }

    /// The decimal number that a text is; nil for what else Swift would take for one.
    static func finite(_ text: String) -> Double? {
        guard text.utf8.allSatisfy({ $0.isASCIIDigit || "+-.eE".utf8.contains($0) }) else { return nil }
        return Double(text).flatMap { $0.isFinite ? $0 : nil }
    }

    /// One of a few words.
    mutating func choice<Choice: CaseIterable & RawRepresentable>(
        _ node: Node?, _ what: String, as type: Choice.Type
    ) -> Located<Choice>? where Choice.RawValue == String {
        guard let text = text(node, what) else { return nil }
        if let choice = Choice(rawValue: text.value) { return Located(choice, at: text.range) }
        let words = Choice.allCases.map(\.rawValue)
        report(
            Diagnostic(
                .invalidValue, "'\(text.value)' is not \(what)", at: text.range,
                advice: Suggestion.advice(
                    for: text.value, among: words,
                    otherwise: "Write one of \(words.joined(separator: ", "))."),
                fix: .correcting(text, among: words)))
        return nil
    }

    mutating func reportType(of node: Node, what: String, expected: String) {
        var found = node.kind
        if case .scalar(let scalar) = node.content, !scalar.isNull { found = "'\(scalar.text)'" }
        report(
            Diagnostic(
                .wrongType, "\(what.capitalizedFirst) has to be \(expected), and this is \(found)",
                at: node.range,
                advice: "Write \(expected) here\(node.isPlainText ? "" : ", on the same line").")
        )
    }
}

extension Node {
    fileprivate var isPlainText: Bool { if case .scalar = content { true } else { false } }
}

extension UInt8 {
    var isASCIILetter: Bool { (0x41...0x5A).contains(self) || (0x61...0x7A).contains(self) }
    var isASCIIDigit: Bool { (0x30...0x39).contains(self) }
}
