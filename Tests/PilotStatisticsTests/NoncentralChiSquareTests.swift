import Testing

@testable import PilotStatistics
@testable import Psychometrics

/// Against R 4, `pchisq(value, df, ncp)`.
@Suite struct NoncentralChiSquareTests {
    @Test(arguments: [
        [10, 4, 3, 7.83763181681781e-01], [85.306, 24, 50, 7.72544066086438e-01],
        [3, 10, 0.5, 1.53574177989124e-02], [600, 100, 450, 8.67232151975048e-01],
        [0.1, 1, 20, 1.53591626798101e-05],
    ])
    func cumulative(_ point: [Double]) {
        let value = NoncentralChiSquare.cumulative(
            point[0], degreesOfFreedom: point[1], noncentrality: point[2])
        #expect(abs(value / point[3] - 1) < 1e-9)
        let back = NoncentralChiSquare.noncentrality(
            point[0], degreesOfFreedom: point[1], reaching: point[3])
        #expect(abs(back / point[2] - 1) < 1e-8)
    }

    /// A value that the central distribution falls below less often has no noncentrality.
    @Test func smallValuesHaveNone() {
        #expect(NoncentralChiSquare.noncentrality(2, degreesOfFreedom: 10, reaching: 0.95) == 0)
    }
}
