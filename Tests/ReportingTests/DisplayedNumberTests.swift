import Foundation
import Psychometrics
import SeededInputs
import Testing

@testable import Reporting

@Suite struct DisplayedNumberTests {
    /// Halves of the number as it is written out, also where the nearest binary fraction lies below
    /// (1.005, 2.675, 0.285) or its product with a power of ten above (1.115).
    @Test(arguments: [
        (0.125, 2, "0.13"), (2.5, 0, "3"), (1.5, 0, "2"), (0.5, 0, "1"), (1.005, 2, "1.01"),
        (2.675, 2, "2.68"), (0.285, 2, "0.29"), (1.115, 2, "1.12"), (8.345, 2, "8.35"),
        (1.1149999999999998, 2, "1.11"), (0.0005, 3, "0.001"), (0.00049999999999999, 3, "0.000"),
        (0.9995, 3, "1.000"), (0.99949, 3, "0.999"),
    ])
    func halvesGoAwayFromZero(_ number: Double, _ places: Int, _ expected: String) {
        #expect(DisplayedNumber.decimals(number, places) == expected)
        #expect(DisplayedNumber.decimals(-number, places) == (Double(expected) == 0 ? "" : "−") + expected)
    }

    @Test(arguments: [(-0.0, 2), (0.0, 2), (-0.001, 2), (-1e-300, 2), (0.004, 2)])
    func zeroHasNoSign(_ number: Double, _ places: Int) {
        #expect(DisplayedNumber.decimals(number, places) == "0.00")
    }

    /// The minus sign U+2212, never a hyphen.
    @Test(arguments: [(-1.25, 1, "−1.3"), (-3.0, 0, "−3"), (-99.999, 2, "−100.00"), (-1e20, 2, "−1e+20")])
    func negativesHaveAMinusSign(_ number: Double, _ places: Int, _ expected: String) {
        #expect(DisplayedNumber.decimals(number, places) == expected)
    }

    @Test(arguments: [
        (100_000.0, 2, "100000.00"), (123_456_789.125, 2, "123456789.13"),
        (4_503_599_627_370_495, 0, "4503599627370495"), (0x1p53, 0, "9007199254740992.0"),
        (1e20, 2, "1e+20"),
    ])
    func bigNumbers(_ number: Double, _ places: Int, _ expected: String) {
        #expect(DisplayedNumber.decimals(number, places) == expected)
    }

    /// APA 7, 6.36: no zero before the point of a figure that cannot exceed one.
    @Test(arguments: [
        (0.843142, ".843"), (-0.0496, "−.050"), (0.9995, "1.000"), (1.0, "1.000"), (-1.0, "−1.000"),
        (0.0, ".000"), (-0.0004, ".000"), (-4.571, "−4.571"),
    ])
    func coefficients(_ number: Double, _ expected: String) {
        #expect(DisplayedNumber.coefficient(number) == expected)
    }

    @Test func whatIsUndefinedIsADash() {
        let none = Estimate.undefined(.constant)
        #expect(DisplayedNumber.coefficient(none) == "–")
        #expect(DisplayedNumber.decimals(none, 2) == "–")
        #expect(DisplayedNumber.coefficient(Estimate.value(0.5)) == ".500")
        #expect(DisplayedNumber.decimals(Estimate.value(0.5), 2) == "0.50")
    }

    /// Against decimal arithmetic, which rounds the digits as they are written; half of the numbers end
    /// in 5 where they are cut.
    @Test(arguments: 0...4)
    func agreesWithDecimalArithmetic(_ places: Int) throws {
        var random = SeededGenerator(seed: UInt64(places))
        var wrong: [String] = []
        for _ in 0..<2_000 {
            let whole = Int.random(in: 0...99_999, using: &random)
            let last = random.once(in: 2) ? 5 : 3
            let number = Decimal(10 * whole + last) / pow(10, places + 1)
            let double = try #require(Double("\(number)"))
            var exact = number
            var rounded = Decimal()
            NSDecimalRound(&rounded, &exact, places, .plain)
            let shown = DisplayedNumber.decimals(double, places)
            let isExact = try #require(Decimal(string: shown)) == rounded
            if !isExact || shown.split(separator: ".").dropFirst().joined().count != places {
                wrong.append("\(number): \(shown)")
            }
        }
        #expect(wrong == [])
    }
}
