import Foundation
import StatisticsSupport
import Testing

@testable import PilotStatistics
@testable import Psychometrics

@Suite struct PlanningTests {
    /// Bonett (2002): eight items and an interval of .70….90 need 32 rows; R 4 for the digits.
    @Test func rowsForAnInterval() {
        let size = PlannedSize.rows(forAlphaInterval: 0.7...0.9, items: 8)
        #expect(agree(size.exact, 31.099746847728287, within: 1e-9))
        #expect(size.whole == 32)
    }

    /// SciPy 1.17, `brentq` on the width of Fisher's interval at r = .30: 319.238 dyads for .20; with a
    /// design effect of 1 + 9·.1, 1.9 times as many.
    @Test func dyadsForACorrelation() {
        let alone = PlannedSize.dyads(
            forCorrelation: 0.3, width: 0.2,
            clustering: Clustering(size: 1, intraclassCorrelation: 0))
        #expect(agree(alone.exact, 319.23821513037797, within: 1e-8))
        let nested = PlannedSize.dyads(
            forCorrelation: 0.3, width: 0.2,
            clustering: Clustering(size: 10, intraclassCorrelation: 0.1))
        #expect(agree(nested.exact, 1.9 * 319.23821513037797, within: 1e-8))
        #expect(nested.whole == 607)
    }

    /// To come from .60 to .80, four items have to be 4 · (.8·.4)/(.6·.2) = 32/3.
    @Test func itemsForATarget() throws {
        let size = PlannedSize.items(forAlpha: 0.8, from: .value(0.6), items: 4)
        #expect(agree(size.exact, 32.0 / 3, within: 1e-13))
        #expect(size.whole == 11)
        // The prophecy from there leads back to the target.
        let factor = try #require(size.exact.value) / 4
        #expect(agree(SpearmanBrown.reliability(.value(0.6), lengthened: factor), 0.8, within: 1e-14))
        // A whole number of items is not rounded up by its last digit.
        #expect(PlannedSize.items(forAlpha: 0.6, from: .value(0.6), items: 7).whole == 7)
    }

    /// The bounds are as wide as they should be, and Bonett's interval (without his correction for bias) of
    /// as many rows as are planned for has them.
    @Test func anIntervalAroundAnExpectedAlpha() throws {
        let bounds = try #require(ExpectedAlphaInterval.bounds(around: 0.8, width: 0.2))
        #expect(abs(bounds.upperBound - bounds.lowerBound - 0.2) < 1e-14)
        // By hand: (1 + √5)/2 times the distance from one below, the same fraction of it above.
        #expect(abs(bounds.lowerBound - (1 - 0.2 * (1 + 5.0.squareRoot()) / 2)) < 1e-14)
        let size = PlannedSize.rows(forAlphaInterval: bounds, items: 8)
        let exact = try #require(size.exact.value)
        let reach = 1.959963984540054 * (16 / (7 * (exact - 2))).squareRoot()
        let width = 0.2 * (exp(reach) - exp(-reach))
        #expect(abs(width - 0.2) < 1e-9)
        #expect(ExpectedAlphaInterval.bounds(around: 1, width: 0.2) == nil)
        #expect(ExpectedAlphaInterval.bounds(around: 0, width: 0.2) == nil)
        #expect(ExpectedAlphaInterval.bounds(around: 0.8, width: 0) == nil)
        #expect(ExpectedAlphaInterval.bounds(around: .nan, width: 0.2) == nil)
    }

    /// 32/3 items by the test above; times 1.5, over .8: 20.
    @Test func clustersAndLossesInflate() {
        let size = PlannedSize.items(forAlpha: 0.8, from: .value(0.6), items: 4)
        let clustering = Clustering(size: 6, intraclassCorrelation: 0.1)
        #expect(agree(size.inflated(by: clustering, lost: 0.2).exact, 20, within: 1e-12))
        #expect(size.inflated(by: clustering, lost: 0.2).whole == 20)
        #expect(size.inflated(lost: 0).exact == size.exact)
        #expect(size.inflated(lost: 1).exact.value == nil)
        #expect(size.inflated(by: Clustering(size: 6, intraclassCorrelation: 2), lost: 0).exact.value == nil)
    }

    @Test func plansThatCannotBeMade() {
        let undefined: [PlannedSize] = [
            .rows(forAlphaInterval: 0.7...0.9, items: 1),
            .rows(forAlphaInterval: 0.7...0.7, items: 5),
            .rows(forAlphaInterval: 0.7...1, items: 5),
            .rows(forAlphaInterval: 0.7...0.9, items: 5, level: 1),
            .dyads(
                forCorrelation: 1, width: 0.2,
                clustering: Clustering(size: 1, intraclassCorrelation: 0)),
            .dyads(
                forCorrelation: 0, width: 0,
                clustering: Clustering(size: 1, intraclassCorrelation: 0)),
            .dyads(
                forCorrelation: 0, width: 0.1,
                clustering: Clustering(size: 0, intraclassCorrelation: 0)),
            .items(forAlpha: 1, from: .value(0.5), items: 3),
            .items(forAlpha: 0.8, from: .value(-0.5), items: 3),
            .items(forAlpha: 0.8, from: .value(0.5), items: 0),
            .items(forAlpha: 0.8, from: .undefined(.constant), items: 3),
        ]
        for size in undefined {
            #expect(size.exact.value == nil)
            #expect(size.whole == nil)
        }
        #expect(SpearmanBrown.reliability(.value(0.5), lengthened: 0).value == nil)
        #expect(SpearmanBrown.reliability(.value(-1), lengthened: 2).value == nil)
    }
}
