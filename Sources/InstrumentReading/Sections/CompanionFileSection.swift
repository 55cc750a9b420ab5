import Diagnostics
import InstrumentSyntax

extension InstrumentReader {
    /// Reports a file that belongs beside an instrument and was given in its place.
    ///
    /// - Returns: whether it is one.
    mutating func isCompanion(_ root: Node) -> Bool {
        guard case .mapping(let entries) = root.content else { return false }
        let keys = Set(entries.map(\.key.value))
        if keys.isSuperset(of: ["translation", "of"]), !keys.contains("instrument") {
            reportCompanion(
                "a translation", at: root,
                advice: "Name the instrument that it stands beside; its translations are checked with it.")
            return true
        }
        if keys == ["scalewright", "responses"] {
            reportCompanion(
                "a file of response scales", at: root,
                advice: "Name an instrument that includes it; what it includes is checked with it.")
            return true
        }
        return false
    }

    private mutating func reportCompanion(_ what: String, at root: Node, advice: String) {
        report(
            Diagnostic(
                .notAnInstrument, "This is \(what), and not an instrument",
                at: .beginning(of: root.range.file),
                reason: "What is right in it depends on the instrument.", advice: advice))
    }
}
