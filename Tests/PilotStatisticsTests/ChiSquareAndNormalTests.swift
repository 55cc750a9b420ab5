import Testing

@testable import PilotStatistics
@testable import Psychometrics

/// Against SciPy 1.17: `chi2.cdf`, `chi2.sf`, `chi2.ppf`, `norm.cdf` and `norm.ppf`.
@Suite struct ChiSquareAndNormalTests {
    @Test(arguments: [
        (x: 0.0001, df: 1, below: 0.007978712629263208, above: 0.9920212873707368),
        (x: 3.841458820694124, df: 1, below: 0.95, above: 0.05),
        (x: 85.306, df: 24, below: 0.9999999914989708, above: 8.501029208271418e-09),
        (x: 300, df: 24, below: 1, above: 1.6769065659778778e-49),
        (x: 0.001, df: 6, below: 2.0825522395616444e-11, above: 0.9999999999791744),
        (x: 99000, df: 1e5, below: 0.012478315638082792, above: 0.9875216843619172),
        (x: 101500, df: 1e5, below: 0.9995795450287304, above: 0.0004204549712696566),
    ])
    func chiSquareTails(_ point: (x: Double, df: Double, below: Double, above: Double)) {
        let below = ChiSquareDistribution.cumulative(point.x, degreesOfFreedom: point.df)
        let above = ChiSquareDistribution.upperTail(point.x, degreesOfFreedom: point.df)
        #expect(abs(below / point.below - 1) < 1e-9)
        #expect(abs(above / point.above - 1) < 1e-9)
    }

    @Test(arguments: [
        (p: 0.95, df: 1, expected: 3.841458820694124), (p: 0.975, df: 24, expected: 39.36407702660391),
        (p: 0.025, df: 24, expected: 12.401150217444435),
        (p: 1e-6, df: 3, expected: 0.00024181048720124264),
        (p: 0.999, df: 7, expected: 24.321886347856854), (p: 0.5, df: 200, expected: 199.33372983863097),
        (p: 0.05, df: 0.5, expected: 8.437150840525987e-06), (p: 0.95, df: 1e5, expected: 100736.736177319),
    ])
    func chiSquareQuantile(_ point: (p: Double, df: Double, expected: Double)) {
        let value = ChiSquareDistribution.quantile(point.p, degreesOfFreedom: point.df)
        #expect(abs(value / point.expected - 1) < 1e-10)
    }

    @Test func theEndsOfChiSquare() {
        #expect(ChiSquareDistribution.upperTail(0, degreesOfFreedom: 3) == 1)
        #expect(ChiSquareDistribution.cumulative(0, degreesOfFreedom: 3) == 0)
        #expect(ChiSquareDistribution.upperTail(.infinity, degreesOfFreedom: 3) == 0)
        #expect(ChiSquareDistribution.cumulative(.infinity, degreesOfFreedom: 3) == 1)
        #expect(ChiSquareDistribution.upperTail(2000, degreesOfFreedom: 3) < 1e-300)
    }

    @Test(arguments: [
        (p: 1e-300, expected: -37.0470962993612), (p: 1e-10, expected: -6.361340902404056),
        (p: 0.025, expected: -1.9599639845400545), (p: 0.3, expected: -0.5244005127080409),
        (p: 0.5, expected: 0), (p: 0.975, expected: 1.959963984540054),
        (p: 0.999999, expected: 4.753424308817087),
    ])
    func normalQuantile(_ point: (p: Double, expected: Double)) {
        #expect(abs(NormalDistribution.quantile(point.p) - point.expected) < 1e-10)
    }

    @Test(arguments: [
        (x: -30, expected: 4.906713927147908e-198), (x: -8, expected: 6.22096057427174e-16),
        (x: -1.96, expected: 0.024997895148220435), (x: 0, expected: 0.5),
        (x: 1.2, expected: 0.8849303297782918),
    ])
    func normalTails(_ point: (x: Double, expected: Double)) {
        #expect(abs(NormalDistribution.cumulative(point.x) / point.expected - 1) < 1e-12)
        #expect(abs(NormalDistribution.upperTail(-point.x) / point.expected - 1) < 1e-12)
    }
}
