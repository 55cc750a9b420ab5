import Psychometrics
import TestSupport
import Testing

@testable import Reporting

/// Reports that somebody has read. `make record` writes them anew.
@Suite struct ReportGoldenTests {
    @Test(arguments: [(false, "reliability.txt"), (true, "reliability-colour.txt")])
    func terminal(_ colour: Bool, _ golden: String) throws {
        let text = ReliabilityTerminal(colour: colour).render(SampleData.report())
        try Golden.expect(text, matches: golden)
    }

    @Test func pairwise() throws {
        let text = ReliabilityTerminal(colour: false).render(SampleData.report(.pairwise))
        try Golden.expect(text, matches: "reliability-pairwise.txt")
    }

    /// Nobody answered: every figure has a reason, and no threshold on one is met.
    @Test func withoutData() throws {
        let report = SampleData.form.reliability(of: [])
        try Golden.expect(
            ReliabilityTerminal(colour: false).render(report), matches: "reliability-empty.txt")
    }

    /// Rounded to ten decimals: the digits beyond may differ between C libraries.
    @Test func json() throws {
        let text = ReliabilityJSON.render(SampleData.report())
        let rounded = text.replacing(/-?\d+\.\d{11,}/) { match in
            Double(match.output).map { "\(($0 * 1e10).rounded() / 1e10)" } ?? "unread"
        }
        try Golden.expect(rounded, matches: "reliability.json")
    }
}
