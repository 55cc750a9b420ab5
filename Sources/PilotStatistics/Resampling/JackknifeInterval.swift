import Psychometrics
import RealModule

extension ResamplingUnits {
    /// The interval of a reliability coefficient from leaving out one of G units at a time, by t with G − 1 degrees
    /// of freedom on the scale of ln(1 − ρ), on which reliabilities spread evenly and stay below one:
    /// 1 − exp(ln(1 − ρ) ± t·SE), SE² = (G − 1)/G · Σ(ψᵢ − ψ̄)² of ψ = ln(1 − ρ) without unit i (Tukey 1958; Efron &
    /// Tibshirani 1993, eq. 11.5; the scale as in Bonett 2002).
    ///
    /// For coefficients that a model is fitted for: it takes one fit a unit, and all of them near the estimate,
    /// where resamples stray to where the model has no proper solution. Clusters left out whole allow their rows to
    /// be alike. Undefined with fewer than three units, and where the coefficient is undefined or one, be it
    /// without any single unit.
    ///
    /// - Parameters:
    ///   - estimate: the coefficient of all rows
    ///   - level: strictly between 0 and 1
    ///   - missing: how missing answers are treated
    ///   - sharing: takes the fits
    ///   - coefficient: of the rows that are left
    func jackknifeInterval(
        around estimate: Estimate, level: Double, missing: MissingTreatment, sharing: any WorkSharing,
        _ coefficient: @Sendable (ItemMoments) -> Estimate
    ) -> BoundedEstimate {
        do throws(UndefinedReason) {
            let whole = try Self.logarithm(estimate)
            let deviation = try jackknifeError(missing, sharing, coefficient)
            let reach = deviation * StudentDistribution.twoSidedQuantile(level, degreesOfFreedom: Double(count - 1))
            return BoundedEstimate(
                estimate, lower: .value(1 - Double.exp(whole + reach)), upper: .value(1 - Double.exp(whole - reach)))
        } catch {
            return BoundedEstimate(estimate, unbounded: error)
        }
    }

    private func jackknifeError(
        _ missing: MissingTreatment, _ sharing: any WorkSharing, _ coefficient: @Sendable (ItemMoments) -> Estimate
    ) throws(UndefinedReason) -> Double {
        let kinds = kinds
        guard count >= 3, let whole = summary(times: kinds) else {
            throw .tooFewUnits(units: count, required: 3)
        }
        let found = sharing.map(WorkParts.of(kinds.count)) { part in
            part.map { coefficient(ItemMoments(summary(of: whole, without: $0), missing: missing)) }
        }.flatMap(\.self)
        var figures: [Double] = []
        for estimate in found { figures.append(try Self.logarithm(estimate)) }
        let units = Double(count)
        let mean = zip(figures, kinds).reduce(0) { $0 + $1.0 * Double($1.1) } / units
        let squares = zip(figures, kinds).reduce(0) { $0 + Double($1.1) * ($1.0 - mean) * ($1.0 - mean) }
        // What differs in its last digits only does not differ.
        guard let least = figures.min(), let most = figures.max(), most - least > 1e-12 else {
            throw .degenerateResamples
        }
        return ((units - 1) / units * squares).squareRoot()
    }

    /// ln(1 − ρ)
    private static func logarithm(_ estimate: Estimate) throws(UndefinedReason) -> Double {
        switch estimate {
        case .undefined(let reason): throw reason
        case .value(let number):
            guard number < 1 else { throw .outsideRange("the reliability must lie below 1") }
            return Double.log(1 - number)
        }
    }
}
