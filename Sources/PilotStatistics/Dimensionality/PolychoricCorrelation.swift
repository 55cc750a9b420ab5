import Psychometrics

extension CodeTable {
    /// The polychoric correlation: that of two normal variables of which the codes are slices, by
    /// maximum likelihood in two steps, the thresholds from the margins first (Olsson 1979).
    ///
    /// With two codes each it is the tetrachoric correlation. Nothing is added to empty cells, as some
    /// programs do to tables of two codes. Undefined without two rows, where an item does not vary,
    /// and where one item's answers determine the other's, so that the likelihood only rises toward a
    /// correlation of one.
    public var polychoricCorrelation: Estimate {
        let table = used
        if table.total < 2 { return .undefined(.tooFewRows(rows: table.total, required: 2)) }
        guard table.rows > 1, table.columns > 1 else { return .undefined(.constant) }
        let likelihood = TwoStepLikelihood(table)
        guard let bracket = likelihood.bracket else { return .undefined(.perfectAssociation) }
        return .value(likelihood.root(bracket.lower, bracket.upper))
    }
}

/// The likelihood of a correlation, the thresholds being fixed.
private struct TwoStepLikelihood {
    let table: CodeTable
    /// The bounds of the slices, from −∞ to ∞.
    let rowBounds: [Double]
    let columnBounds: [Double]

    init(_ table: CodeTable) {
        self.table = table
        rowBounds = Self.bounds(table.rowTotals)
        columnBounds = Self.bounds(table.columnTotals)
    }

    private static func bounds(_ totals: [Int]) -> [Double] {
        let all = Double(totals.reduce(0, +))
        var below = 0
        let inner = totals.dropLast().map { total in
            below += total
            return NormalDistribution.quantile(Double(below) / all)
        }
        return [-.infinity] + inner + [.infinity]
    }

    /// The derivative of the log-likelihood by the correlation: Σ n·φ/π, with π the probability of a
    /// cell and φ its derivative, in which the density takes the distribution's place.
    func slope(_ correlation: Double) -> Double {
        let cells = corners { BivariateNormal.cumulative($0, $1, correlation: correlation) }
        let slopes = corners { BivariateNormal.density($0, $1, correlation: correlation) }
        var sum = 0.0
        for row in 0..<table.rows {
            for column in 0..<table.columns where table[row, column] > 0 {
                let probability = Self.cell(cells, row, column)
                sum +=
                    Double(table[row, column]) * Self.cell(slopes, row, column)
                    / max(probability, 1e-300)
            }
        }
        return sum
    }

    private func corners(_ value: (Double, Double) -> Double) -> [[Double]] {
        rowBounds.map { first in columnBounds.map { value(first, $0) } }
    }

    private static func cell(_ corners: [[Double]], _ row: Int, _ column: Int) -> Double {
        corners[row + 1][column + 1] - corners[row][column + 1] - corners[row + 1][column]
            + corners[row][column]
    }

    /// Correlations between which the slope changes its sign, found by steps from zero that halve the
    /// way to ±1; nil where it does not.
    var bracket: (lower: Double, upper: Double)? {
        let rises = slope(0) > 0
        var near = 0.0
        for step in 1...13 {
            let distance = 1 - Double(sign: .plus, exponent: -step, significand: 1)
            let far = rises ? distance : -distance
            if (slope(far) > 0) != rises { return rises ? (near, far) : (far, near) }
            near = far
        }
        return nil
    }

    /// Where the slope is zero, by false position with the Illinois rule (Dowell & Jarratt 1971).
    func root(_ lower: Double, _ upper: Double) -> Double {
        var (low, high) = (lower, upper)
        var (lowSlope, highSlope) = (slope(low), slope(high))
        for _ in 0..<100 where high - low > 1e-13 {
            let middle = (low * highSlope - high * lowSlope) / (highSlope - lowSlope)
            guard middle > low, middle < high else { break }
            let value = slope(middle)
            if value == 0 { return middle }
            if value > 0 {
                if abs(middle - low) < 1e-14 { break }
                (low, lowSlope) = (middle, value)
                highSlope /= 2
            } else {
                if abs(high - middle) < 1e-14 { break }
                (high, highSlope) = (middle, value)
                lowSlope /= 2
            }
        }
        return abs(lowSlope) < abs(highSlope) ? low : high
    }
}
