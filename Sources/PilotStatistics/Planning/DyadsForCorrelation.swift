import Psychometrics
import RealModule

/// How dyads are nested: students in teachers, say.
public struct Clustering: Sendable, Hashable {
    /// The mean number of dyads a cluster.
    public var size: Double
    /// The intraclass correlation of the score in clusters.
    public var intraclassCorrelation: Double

    public init(size: Double, intraclassCorrelation: Double) {
        self.size = size
        self.intraclassCorrelation = intraclassCorrelation
    }

    /// 1 + (m − 1)·ICC: how many clustered dyads tell as much as one that stands alone (Kish 1965).
    public var designEffect: Estimate {
        guard size >= 1, (0...1).contains(intraclassCorrelation) else {
            return .undefined(
                .outsideRange(
                    "a cluster has one dyad or more, and its intraclass correlation lies between 0 and 1"
                ))
        }
        return .value(1 + (size - 1) * intraclassCorrelation)
    }
}

extension PlannedSize {
    /// The dyads that a confidence interval of a correlation of a given width needs: Fisher's z with a
    /// standard error of 1/√(n − 3) (Fisher 1921), n being the dyads over the design effect.
    ///
    /// - Parameters:
    ///   - correlation: the one expected, strictly between −1 and 1
    ///   - width: from the lower bound to the upper one
    ///   - level: strictly between 0 and 1
    public static func dyads(
        forCorrelation correlation: Double, width: Double, clustering: Clustering,
        level: Double = 0.95
    ) -> PlannedSize {
        guard abs(correlation) < 1, width > 0, width < 2, level > 0, level < 1 else {
            return PlannedSize(
                .undefined(
                    .outsideRange(
                        "the correlation lies inside −1…1, the width between 0 and 2, the level between 0 and 1"
                    )))
        }
        guard let effect = clustering.designEffect.value else {
            return PlannedSize(clustering.designEffect)
        }
        let reach = reach(correlation, width)
        let deviations = NormalDistribution.quantile((1 + level) / 2) / reach
        return PlannedSize(.value((deviations * deviations + 3) * effect))
    }

    /// The h for which tanh(ζ + h) − tanh(ζ − h) is the width.
    ///
    /// With t = tanh h the difference is 2t(1 − r²)/(1 − r²t²), a quadratic equation in t.
    private static func reach(_ correlation: Double, _ width: Double) -> Double {
        let square = correlation * correlation
        let slope = 1 - square
        let root = (slope * slope + width * width * square).squareRoot()
        return Double.atanh(width / (slope + root))
    }
}
