import Psychometrics

/// The bias-corrected and accelerated bounds of a bootstrap (Efron 1987; Efron & Tibshirani 1993,
/// eq. 14.9–14.15).
enum AcceleratedBounds {
    /// - Parameters:
    ///   - estimate: the figure of all the data
    ///   - replicates: the figures of the resamples, in any order, at least one
    ///   - jackknife: the figure without each unit in turn, and how many units it stands for
    ///   - level: strictly between 0 and 1
    /// - Throws: the reason for there being no interval
    static func of(
        _ estimate: Double, replicates: [Double], jackknife: [(value: Double, count: Int)],
        level: Double
    ) throws(UndefinedReason) -> (lower: Double, upper: Double) {
        let sorted = replicates.sorted()
        // Ties with the estimate count half on either side.
        let below = sorted.reduce(0.0) { $1 < estimate ? $0 + 1 : $1 == estimate ? $0 + 0.5 : $0 }
        let share = below / Double(sorted.count)
        guard share > 0, share < 1 else { throw .degenerateResamples }
        let bias = NormalDistribution.quantile(share)
        let acceleration = acceleration(jackknife)
        func bound(_ probability: Double) throws(UndefinedReason) -> Double {
            let reach = bias + NormalDistribution.quantile(probability)
            let stretch = 1 - acceleration * reach
            guard stretch > 0 else { throw .degenerateResamples }
            return quantile(sorted, NormalDistribution.cumulative(bias + reach / stretch))
        }
        return (try bound((1 - level) / 2), try bound((1 + level) / 2))
    }

    /// Σd³ / (6·(Σd²)^1.5), with d the jackknife's mean less each of its figures.
    private static func acceleration(_ jackknife: [(value: Double, count: Int)]) -> Double {
        let count = jackknife.reduce(0) { $0 + $1.count }
        let mean = jackknife.reduce(0) { $0 + $1.value * Double($1.count) } / Double(count)
        var (squares, cubes) = (0.0, 0.0)
        for figure in jackknife {
            let rest = mean - figure.value
            squares += Double(figure.count) * rest * rest
            cubes += Double(figure.count) * rest * rest * rest
        }
        return squares > 0 ? cubes / (6 * squares * squares.squareRoot()) : 0
    }

    /// The quantile between neighbours in proportion (Hyndman & Fan 1996, definition 7).
    private static func quantile(_ sorted: [Double], _ probability: Double) -> Double {
        let place = probability * Double(sorted.count - 1)
        let index = min(Int(place), sorted.count - 1)
        let next = min(index + 1, sorted.count - 1)
        return sorted[index] + (place - Double(index)) * (sorted[next] - sorted[index])
    }
}
