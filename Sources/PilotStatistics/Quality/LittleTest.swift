import Psychometrics

/// Little's test of whether answers are missing completely at random.
public struct LittleTest: Sendable, Hashable {
    public var test: ChiSquareTest
    public var patterns: Int
    /// Rows that answer an item at least.
    public var rows: Int
}

extension MissingnessPatterns {
    /// Whether rows that lack different answers differ in the answers that they give:
    /// d² = Σ n·(x̄ − μ)′Σ⁻¹(x̄ − μ) over the patterns, each on the items that it answers, with as many
    /// degrees of freedom as the patterns have means beyond the items (Little 1988).
    ///
    /// μ and Σ are those of maximum likelihood, with the divisor n, as in R's `naniar::mcar_test`. A large
    /// p does not show that answers are missing at random. Answers are taken to be normal, which those on
    /// few options are not, and patterns of few rows make the test doubtful. Undefined with one pattern,
    /// and where the data do not determine the covariances.
    public func littleTest() -> Result<LittleTest, UndefinedReason> {
        do throws(UndefinedReason) {
            return .success(try tested())
        } catch {
            return .failure(error)
        }
    }

    private func tested() throws(UndefinedReason) -> LittleTest {
        let patterns = patterns
        if patterns.isEmpty { throw .tooFewRows(rows: 0, required: 2) }
        if patterns.count == 1 { throw .onePattern }
        let model = try NormalModel.fit(self)
        var distance = 0.0
        for pattern in patterns {
            guard let factor = CholeskyFactor(model.covariances.restricted(to: pattern.answered)) else {
                throw .notPositiveDefinite
            }
            let shifts = zip(pattern.answered, pattern.means).map { $1 - model.means[$0] }
            let weighted = zip(factor.solve(shifts), shifts).reduce(0) { $0 + $1.0 * $1.1 }
            distance += Double(pattern.rows) * weighted
        }
        let means = patterns.reduce(0) { $0 + $1.answered.count }
        // With disjoint patterns there are no more means than items, and nothing to compare.
        guard means > items.count else { throw .onePattern }
        return LittleTest(
            test: ChiSquareTest(statistic: distance, degreesOfFreedom: means - items.count),
            patterns: patterns.count, rows: rows)
    }
}
