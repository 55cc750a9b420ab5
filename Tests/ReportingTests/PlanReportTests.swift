import PilotStatistics
import Psychometrics
import Testing

@testable import Reporting

@Suite struct PlanReportTests {
    /// Bonett (2002): eight items and .70….90 need 32 rows.
    @Test func anInterval() throws {
        let report = try AlphaIntervalPlan(
            items: 8, bounds: 0.7...0.9, level: 0.95, sampling: PlanSampling()
        ).report()
        #expect(
            report.answer
                == "32 respondents give alpha a 95 % confidence interval from .700 to .900, which is .200 wide.")
        #expect(report.results.map(\.name) == ["respondents", "exact"])
        #expect(report.results[0].value == 32)
        #expect(report.assumptions.count == 4)
    }

    /// 31.0997 rows × (1 + 19 × .1) / .9 = 100.210.
    @Test func clustersAndLosses() throws {
        let sampling = PlanSampling(
            clustering: Clustering(size: 20, intraclassCorrelation: 0.1), lost: 0.1)
        let report = try AlphaIntervalPlan(
            items: 8, bounds: 0.7...0.9, level: 0.95, sampling: sampling
        ).report()
        #expect(report.results[0].value == 101)
        #expect(
            report.answer.hasSuffix(
                ": 31.1, times a design effect of 2.90, over the share of .90 that answers everything."))
        #expect(report.given.map(\.name) == ["items", "lower", "upper", "level", "cluster_size", "icc", "missing"])
        #expect(report.assumptions.contains { $0.contains("In clusters of 20, the intraclass correlation is .10.") })
    }

    @Test func aCorrelation() throws {
        let plan = CorrelationPlan(
            correlation: 0.3, width: 0.2, level: 0.95,
            sampling: PlanSampling(clustering: Clustering(size: 10, intraclassCorrelation: 0.1)))
        let report = try plan.report()
        #expect(
            report.answer
                == "607 dyads give a correlation of .30 a 95 % confidence interval that is .200 wide: 319.2, times a design effect of 1.90.")
    }

    @Test(arguments: [
        (4, 0.6, 0.8, "11 items reach an alpha of .80: 7 more than the 4 with an alpha of .60."),
        (20, 0.93, 0.85, "9 items reach an alpha of .85: 11 fewer than the 20 with an alpha of .93."),
        (7, 0.6, 0.6, "7 items reach an alpha of .60: as many as there are."),
        (4, 0.8, 0.3, "1 item reaches an alpha of .30: 3 fewer than the 4 with an alpha of .80."),
    ])
    func aLength(_ items: Int, _ alpha: Double, _ target: Double, _ expected: String) throws {
        let report = try LengthPlan(items: items, alpha: alpha, target: target).report()
        #expect(report.answer == expected)
        // The length that is named reaches the target, and one item less does not.
        let reached = try #require(report.results.first { $0.name == "alpha" }).value
        #expect(reached >= target - 1e-12)
    }

    @Test func plansThatCannotBeMade() {
        let endless = AlphaIntervalPlan(
            items: 8, bounds: 0.7...0.7000001, level: 0.95, sampling: PlanSampling())
        #expect(throws: UndefinedReason.self) { try endless.report() }
        let single = AlphaIntervalPlan(
            items: 1, bounds: 0.7...0.9, level: 0.95, sampling: PlanSampling())
        #expect(throws: UndefinedReason.tooFewItems(items: 1, required: 2)) { try single.report() }
    }

    @Test func terminal() throws {
        let text = PlanTerminal.render(try LengthPlan(items: 4, alpha: 0.6, target: 0.8).report())
        #expect(text.hasPrefix("11 items reach"))
        #expect(text.contains("\n\nThis rests on:\n- Items that are added"))
        #expect(text.hasSuffix(".\n"))
    }
}
