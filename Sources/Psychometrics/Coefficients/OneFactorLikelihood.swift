import RealModule

/// How a one-factor model stands to the covariances of a sample.
///
/// With u = Θ⁻¹λ and α = 1/(1 + λ′u), Σ⁻¹ = Θ⁻¹ − αuu′ (Sherman & Morrison 1950), so that the discrepancy and
/// its derivatives need no more of the sample than its diagonal and its product with u.
package struct OneFactorLikelihood {
    package let model: OneFactorModel
    private let sample: SymmetricMatrix
    /// Θ⁻¹λ
    private let slopes: [Double]
    /// λ′Θ⁻¹λ
    private let signal: Double
    /// SΘ⁻¹λ
    private let images: [Double]
    /// λ′Θ⁻¹SΘ⁻¹λ
    private let spread: Double
    /// ln|Σ| + tr SΣ⁻¹
    package let discrepancy: Double
    /// How far the discrepancy may be off: it is a difference of much larger terms where errors are small.
    private let rounding: Double

    /// Nil where an error variance is not positive, or next to nothing beside the item's variance.
    package init?(_ model: OneFactorModel, _ sample: SymmetricMatrix) {
        let isProper = model.errorVariances.enumerated().allSatisfy { item, error in
            error > 1e-9 * sample[item, item]
        }
        guard isProper else { return nil }
        self.model = model
        self.sample = sample
        slopes = zip(model.loadings, model.errorVariances).map { $0 / $1 }
        signal = zip(model.loadings, slopes).reduce(0) { $0 + $1.0 * $1.1 }
        images = sample.times(slopes)
        spread = zip(slopes, images).reduce(0) { $0 + $1.0 * $1.1 }
        let explained = spread / (1 + signal)
        let ratios = model.errorVariances.enumerated().reduce(0) { sum, error in
            sum + sample[error.offset, error.offset] / error.element
        }
        let logarithms = model.errorVariances.reduce(Double.log(1 + signal)) { $0 + Double.log($1) }
        discrepancy = logarithms + ratios - explained
        rounding = 1e-15 * (abs(logarithms) + ratios + explained)
    }
}

extension OneFactorLikelihood {
    /// Half the way downhill: minus half the derivative of the discrepancy by each item's loading and error
    /// variance, which is Σ⁻¹(S − Σ)Σ⁻¹λ and half the diagonal of Σ⁻¹(S − Σ)Σ⁻¹.
    private var score: [SIMD2<Double>] {
        let shrinkage = 1 / (1 + signal)
        return slopes.indices.map { item in
            let precision = 1 / model.errorVariances[item]
            let slope = slopes[item]
            let image = precision * images[item]
            let explained = shrinkage * slope
            let pull = image - explained * spread
            let weight = precision - explained * slope
            let residual =
                precision * precision * sample[item, item] - explained * (image + pull) - weight
            return SIMD2(shrinkage * pull - explained, residual / 2)
        }
    }

    /// The step of Fisher scoring, for each item's loading and error variance: the information matrix's
    /// solution for the score; nil where the information is not positive definite.
    package var scoringStep: [SIMD2<Double>]? {
        OneFactorInformation(model, slopes: slopes, signal: signal).solve(score)
    }

    /// The point along a step, halved until it does not raise the discrepancy; nil where none does.
    package func descent(along step: [SIMD2<Double>]) -> OneFactorLikelihood? {
        var share = 1.0
        while share > 1e-6 {
            if let next = point(along: step, share), next.discrepancy <= discrepancy + rounding {
                return straightened(next, along: step, share)
            }
            share /= 2
        }
        return nil
    }

    private func point(along step: [SIMD2<Double>], _ share: Double) -> OneFactorLikelihood? {
        OneFactorLikelihood(model.moved(by: step, share: share), sample)
    }

    /// The point of a step at which the discrepancy is flat, by the secant of its slopes at both ends, if it
    /// rises again before the end and the point found is lower.
    ///
    /// Where the sample is far from any one factor, the information is no good guess of the second
    /// derivatives: steps of Fisher scoring alone then run to and fro about the lowest point. Longer steps are
    /// left as they are, for they may lead from one valley to another.
    private func straightened(
        _ next: OneFactorLikelihood, along step: [SIMD2<Double>], _ share: Double
    ) -> OneFactorLikelihood {
        func slope(_ score: [SIMD2<Double>]) -> Double {
            zip(score, step).reduce(0) { $0 + ($1.0 * $1.1).sum() }
        }
        let (start, end) = (slope(score), slope(next.score))
        guard step.allSatisfy({ max(abs($0.x), abs($0.y)) < 0.01 }), end < -start / 4,
            let found = point(along: step, share * start / (start - end)),
            found.discrepancy <= next.discrepancy + next.rounding
        else { return next }
        return found
    }
}
