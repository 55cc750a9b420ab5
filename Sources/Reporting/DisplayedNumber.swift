import Psychometrics

/// Numbers as people read them.
///
/// Figures are rounded here and nowhere else, halves away from zero. What counts as a half is the
/// number as it would be written out: a mean of 2.675 reads 2.68, though the nearest binary fraction
/// lies a little below.
package enum DisplayedNumber {
    package static func decimals(_ number: Double, _ places: Int) -> String {
        let factor = (0..<places).reduce(1.0) { scaled, _ in scaled * 10 }
        let magnitude = abs(number)
        let below = (magnitude * factor).rounded(.down)
        guard below < 0x1p52 else { return (number < 0 ? "−" : "") + "\(magnitude)" }
        // The product may be off in its last digit; the quotient is the double nearest to the half.
        let scaled = magnitude >= (below + 0.5) / factor ? below + 1 : below
        let digits = String(Int(scaled))
        let padded = String(repeating: "0", count: max(0, places + 1 - digits.count)) + digits
        let sign = number < 0 && scaled > 0 ? "−" : ""
        return places == 0 ? sign + padded : sign + padded.dropLast(places) + "." + padded.suffix(places)
    }

    /// A coefficient that cannot exceed one, without the zero before the point (APA 7, 6.36).
    package static func coefficient(_ number: Double, _ places: Int = 3) -> String {
        let text = decimals(number, places)
        if text.hasPrefix("0.") { return String(text.dropFirst()) }
        if text.hasPrefix("−0.") { return "−" + text.dropFirst(2) }
        return text
    }

    /// A share in percent, with as many decimals as it has, up to three.
    package static func percent(_ share: Double) -> String {
        let percent = 100 * share
        let exact = (0...2).lazy.map { decimals(percent, $0) }.first { text in
            Double(text).map { abs($0 - percent) < 1e-9 } ?? false
        }
        return exact ?? decimals(percent, 3)
    }

    package static func coefficient(_ estimate: Estimate, _ places: Int = 3) -> String {
        estimate.value.map { coefficient($0, places) } ?? "–"
    }

    package static func decimals(_ estimate: Estimate, _ places: Int) -> String {
        estimate.value.map { decimals($0, places) } ?? "–"
    }

    /// The decimals that tell a missed figure from the one that was asked for: as many as usual, or more
    /// where both would read alike.
    package static func places(telling actual: Double, from required: Double, usual: Int = 3) -> Int {
        (usual...15).first { coefficient(actual, $0) != coefficient(required, $0) } ?? 16
    }
}
