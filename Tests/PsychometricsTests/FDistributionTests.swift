import Testing

@testable import Psychometrics

/// Against R 4, `qf(p, df1, df2)` and `pbeta(x, a, b)`; from 99,999 degrees of freedom on against SciPy
/// 1, `f.ppf`, because R turns to an approximation there.
@Suite struct FDistributionTests {
    @Test(arguments: [
        (p: 0.025, numerator: 1, denominator: 1, expected: 0.00154371250867413),
        (p: 0.025, numerator: 8, denominator: 80, expected: 0.266216233076755),
        (p: 0.025, numerator: 29, denominator: 174, expected: 0.536965542527491),
        (p: 0.025, numerator: 299, denominator: 1495, expected: 0.834366058999287),
        (p: 0.025, numerator: 99999, denominator: 499995, expected: 0.9904286079369854),
        (p: 0.025, numerator: 4999999, denominator: 24999995, expected: 0.9986427072723794),
        (p: 0.975, numerator: 1, denominator: 1, expected: 647.789011477844),
        (p: 0.975, numerator: 8, denominator: 80, expected: 2.35494112864247),
        (p: 0.975, numerator: 29, denominator: 174, expected: 1.66153841702881),
        (p: 0.975, numerator: 299, denominator: 1495, expected: 1.18606761055339),
        (p: 0.975, numerator: 99999, denominator: 499995, expected: 1.0096324334058278),
        (p: 0.975, numerator: 4999999, denominator: 24999995, expected: 1.0013585135395),
    ])
    func quantile(_ point: (p: Double, numerator: Double, denominator: Double, expected: Double)) {
        let quantile = FDistribution.quantile(
            point.p, numerator: point.numerator, denominator: point.denominator)
        #expect(abs(quantile / point.expected - 1) < 1e-9)
    }

    @Test(arguments: [
        (x: 0.1, a: 0.5, b: 0.5, expected: 0.204832764699133),
        (x: 0.5, a: 2, b: 3, expected: 0.6875),
        (x: 0.9, a: 10, b: 1, expected: 0.3486784401),
        (x: 0.3, a: 40, b: 90, expected: 0.43402281472894),
        (x: 0.001, a: 0.2, b: 7, expected: 0.398686759431243),
        (x: 0.48, a: 1000, b: 1100, expected: 0.636874734880582),
    ])
    func incompleteBeta(_ point: (x: Double, a: Double, b: Double, expected: Double)) {
        let value = IncompleteBeta.regularized(point.x, point.a, point.b)
        #expect(abs(value / point.expected - 1) < 1e-10)
    }
}
