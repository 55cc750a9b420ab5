import Psychometrics
import RealModule

/// How well a factor model reproduces the covariances of the items, as lavaan defines the figures for
/// `estimator = "ML"`.
///
/// With the observed covariances S, the reproduced Σ, k items and n rows:
/// χ² = n·(ln|Σ| − ln|S| + tr SΣ⁻¹ − k); the baseline model has uncorrelated items.
public struct FactorFit: Sendable, Hashable {
    public var chiSquare: Estimate
    /// Nil where there is no fit, and no χ².
    public var degreesOfFreedom: Int?
    /// The probability of a χ² as large, if the model holds.
    public var pValue: Estimate
    /// The comparative fit index (Bentler 1990).
    public var comparativeFit: Estimate
    /// The Tucker–Lewis index (Tucker & Lewis 1973); it may exceed one.
    public var tuckerLewis: Estimate
    /// The root mean square error of approximation, √(max(χ² − df, 0) / (n·df)) (Steiger & Lind 1980).
    public var approximationError: Estimate
    /// Its interval at 90 % (Browne & Cudeck 1993).
    public var approximationErrorLower: Estimate
    public var approximationErrorUpper: Estimate
    /// The root mean square of the residual correlations, the diagonal included (Bentler 1995).
    public var residual: Estimate
}

extension FactorFit {
    /// - Parameters:
    ///   - sample: the covariances or correlations that the model was fitted to, positive definite
    ///   - implied: those that it reproduces
    ///   - parameters: the number of free parameters
    ///   - rows: the rows behind the sample
    init(
        _ sample: SymmetricMatrix, _ implied: SymmetricMatrix, parameters: Int, rows: Int
    ) throws(UndefinedReason) {
        guard let model = CholeskyFactor(implied) else { throw .notPositiveDefinite }
        let trace = Self.traceOfProduct(sample, model.inverse)
        try self.init(
            sample, implied, discrepancy: model.logDeterminant + trace, parameters: parameters,
            rows: rows)
    }

    /// - Parameter discrepancy: ln|Σ| + tr SΣ⁻¹, where the model has it cheaper than from Σ
    init(
        _ sample: SymmetricMatrix, _ implied: SymmetricMatrix, discrepancy: Double, parameters: Int,
        rows: Int
    ) throws(UndefinedReason) {
        guard let observed = CholeskyFactor(sample) else { throw .notPositiveDefinite }
        let order = sample.order
        let n = Double(rows)
        // What is left of a perfect fit is rounding.
        let difference = discrepancy - observed.logDeterminant - Double(order)
        let excess = difference > 1e-14 * Double(order) ? difference : 0
        let variances = (0..<order).reduce(0) { $0 + Double.log(sample[$1, $1]) }
        let statistic = n * excess
        let baseline = n * (variances - observed.logDeterminant)
        self.init(
            statistic: statistic, freedom: order * (order + 1) / 2 - parameters, baseline: baseline,
            baselineFreedom: order * (order - 1) / 2, rows: n,
            residual: Self.residual(sample, implied))
    }

    private init(
        statistic: Double, freedom: Int, baseline: Double, baselineFreedom: Int, rows: Double,
        residual: Double
    ) {
        chiSquare = .value(statistic)
        degreesOfFreedom = freedom
        self.residual = .value(residual)
        guard freedom > 0 else {
            (pValue, comparativeFit, tuckerLewis) = Self.three(.noDegreesOfFreedom)
            (approximationError, approximationErrorLower, approximationErrorUpper) = Self.three(
                .noDegreesOfFreedom)
            return
        }
        let df = Double(freedom)
        let baselineDf = Double(baselineFreedom)
        pValue = .value(ChiSquareDistribution.upperTail(statistic, degreesOfFreedom: df))
        let misfit = max(statistic - df, 0)
        let baselineMisfit = max(baseline - baselineDf, misfit)
        comparativeFit = .value(baselineMisfit > 0 ? 1 - misfit / baselineMisfit : 1)
        let baselineRatio = baseline / baselineDf
        tuckerLewis =
            baselineRatio == 1
            ? .undefined(.noTotalVariance)
            : .value((baselineRatio - statistic / df) / (baselineRatio - 1))
        func approximation(_ noncentrality: Double) -> Estimate {
            .value((noncentrality / (rows * df)).squareRoot())
        }
        func bound(_ probability: Double) -> Estimate {
            approximation(
                NoncentralChiSquare.noncentrality(
                    statistic, degreesOfFreedom: df, reaching: probability))
        }
        approximationError = approximation(misfit)
        approximationErrorLower = bound(0.95)
        approximationErrorUpper = bound(0.05)
    }

    /// The fit of a model that could not be had.
    static func undefined(_ reason: UndefinedReason) -> FactorFit {
        let none = Estimate.undefined(reason)
        return FactorFit(
            chiSquare: none, degreesOfFreedom: nil, pValue: none, comparativeFit: none,
            tuckerLewis: none, approximationError: none, approximationErrorLower: none,
            approximationErrorUpper: none, residual: none)
    }

    private static func three(_ reason: UndefinedReason) -> (Estimate, Estimate, Estimate) {
        (.undefined(reason), .undefined(reason), .undefined(reason))
    }

    private static func traceOfProduct(_ left: SymmetricMatrix, _ right: SymmetricMatrix) -> Double {
        (0..<left.order).reduce(0) { sum, row in
            (0..<left.order).reduce(sum) { $0 + left[row, $1] * right[row, $1] }
        }
    }

    private static func residual(_ sample: SymmetricMatrix, _ implied: SymmetricMatrix) -> Double {
        var sum = 0.0
        for row in 0..<sample.order {
            for column in 0...row {
                let scale = (sample[row, row] * sample[column, column]).squareRoot()
                let rest = (sample[row, column] - implied[row, column]) / scale
                sum += rest * rest
            }
        }
        return (sum / Double(sample.order * (sample.order + 1) / 2)).squareRoot()
    }
}
