import Diagnostics
import InstrumentSyntax

extension InstrumentReader {
    /// A whole number within bounds.
    mutating func wholeNumber(
        _ node: Node?, _ what: String, in bounds: ClosedRange<Int>
    ) -> Located<Int>? {
        guard let number = wholeNumber(node, what) else { return nil }
        if bounds.contains(number.value) { return number }
        let limits =
            bounds.upperBound == Int.max
            ? "of at least \(bounds.lowerBound)" : "from \(bounds.lowerBound) to \(bounds.upperBound)"
        report(
            Diagnostic(
                .invalidValue, "\(what.capitalizedFirst) cannot be \(number.value)",
                at: number.range, advice: "Write a whole number \(limits)."))
        return nil
    }

    /// Minimums from 0 to below 1, by what they are minimums of. None at all is reported.
    mutating func minimums<Measure: CaseIterable & RawRepresentable>(
        _ node: Node, _ section: KeySection, _ owner: String, as type: Measure.Type
    ) -> [(measure: Measure, minimum: Located<Double>)] where Measure.RawValue == String {
        guard let fields = fields(of: node, section, owner: owner, named: node.range) else { return [] }
        if case .mapping(let entries) = node.content, entries.isEmpty {
            report(
                Diagnostic(
                    .emptyValue, "\(owner.capitalizedFirst) is empty", at: node.range,
                    advice: "Write at least one minimum, such as '\(section.keys[0].name): \(section.keys[0].example)'."))
        }
        return Measure.allCases.compactMap { measure in
            let key = measure.rawValue
            guard let minimum = decimal(fields[key], "the demand on \(key)") else { return nil }
            if (0..<1).contains(minimum.value) { return (measure, minimum) }
            report(
                Diagnostic(
                    .invalidValue, "Data cannot be asked for \(key) of \(minimum.value)",
                    at: minimum.range, advice: "Write a number from 0 to below 1, such as 0.70."))
            return nil
        }
    }
}
