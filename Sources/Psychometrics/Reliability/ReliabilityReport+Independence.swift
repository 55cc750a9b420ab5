extension ReliabilityReport {
    /// Takes back what rests on independent rows, in every scale.
    package mutating func leaveOutIndependence(because reason: UndefinedReason) {
        for index in scales.indices { scales[index].leaveOutIndependence(because: reason) }
    }
}

extension ScaleReliability {
    /// Takes back what rests on independent rows: the interval and the standard error of alpha, and what is
    /// demanded of the interval.
    package mutating func leaveOutIndependence(because reason: UndefinedReason) {
        alpha.standardError = .undefined(reason)
        alpha.interval = .undefined(alpha.interval.method, level: alpha.interval.level, because: reason)
        for index in thresholds.indices where thresholds[index].measure == .alphaLower {
            thresholds[index].actual = .undefined(reason)
        }
    }

    /// Holds what is demanded of alpha's lower bound to that of resampled clusters, since Feldt's takes rows of
    /// one cluster for independent.
    ///
    /// - Parameter lower: of the interval at 95 %, or why there is none
    package mutating func holdLowerBound(toResampledClusters lower: Estimate) {
        for index in thresholds.indices where thresholds[index].measure == .alphaLower {
            thresholds[index].actual = lower
            thresholds[index].lowerBound = .clusterBootstrap
        }
    }
}
