import Diagnostics
import InstrumentModel
import InstrumentSyntax

extension InstrumentReader {
    /// A decimal number between two bounds.
    mutating func decimal(
        _ node: Node?, _ what: String, in range: ClosedRange<Double>
    ) -> Located<Double>? {
        guard let number = decimal(node, what) else { return nil }
        guard range.contains(number.value) else {
            report(
                Diagnostic(
                    .invalidValue, "\(what.capitalizedFirst) is \(ScoreText.of(number.value))",
                    at: number.range,
                    advice:
                        "Write a number from \(ScoreText.of(range.lowerBound)) to \(ScoreText.of(range.upperBound))."
                ))
            return nil
        }
        return number
    }

    /// A decimal number above 0.
    mutating func positiveDecimal(_ node: Node?, _ what: String, upTo most: Double) -> Located<Double>? {
        guard let number = decimal(node, what, in: 0...most) else { return nil }
        guard number.value > 0 else {
            report(
                Diagnostic(
                    .invalidValue, "\(what.capitalizedFirst) is 0", at: number.range,
                    advice: "Write a number above 0."))
            return nil
        }
        return number
    }
}
