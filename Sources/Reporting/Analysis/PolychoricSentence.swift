import PilotAnalysis
import PilotStatistics
import Psychometrics

/// What polychoric correlations tell, and when they are to be taken with care.
public enum PolychoricSentence {
    /// That no data set has a scale's polychoric correlations; nil where one may.
    ///
    /// - Parameter scale: whose correlations they are
    public static func caution(_ scale: ScaleAnalysis) -> String? {
        guard let least = scale.reliability.smallestPolychoricEigenvalue.value, least <= threshold else {
            return nil
        }
        return "\(scale.id): \(indefinite(least)) Take ordinal alpha with care."
    }

    /// How many factors stand out, and whether the correlations are fit to be factored.
    ///
    /// - Parameter structure: of all items, or why there is none
    public static func of(_ structure: Result<PolychoricStructure, UndefinedReason>) -> String {
        switch structure {
        case .failure(let reason): return "All items, polychoric: not analysed, because \(reason)."
        case .success(let found):
            let caution = found.isPositiveDefinite ? "" : " " + indefinite(found.smallestEigenvalue)
            switch found.parallel {
            case .failure(let reason):
                return "All items, polychoric: no parallel analysis, because \(reason).\(caution)"
            case .success(let parallel):
                let count = parallel.suggestedFactors
                return
                    "All items, polychoric: \(count) factor\(count == 1 ? "" : "s") by parallel analysis (\(parallel.draws) random normal data sets of \(parallel.rows) rows); of few rows that may be too many.\(caution)"
            }
        }
    }

    /// What rounding leaves of zero.
    private static let threshold = 1e-10

    private static func indefinite(_ least: Double) -> String {
        "The polychoric correlations are not positive definite (smallest eigenvalue \(DisplayedNumber.coefficient(least))): no one data set has them."
    }
}
