@testable import PilotStatistics
import Psychometrics
import StatisticsSupport
import Testing

/// Eigenvalues, parallel analysis and factors of polychoric correlations.
@Suite struct PolychoricStructureTests {
    /// Answers to six items on three options, of two factors that do not correlate.
    private static func columns(rows: Int, share: Double) -> [[AnswerCode]] {
        var stream = SeededStream(seed: 11, draw: 0)
        let drawn = (0..<rows).map { _ -> [AnswerCode] in
            let factors = [stream.normal(), stream.normal()]
            return (0..<6).map { item in
                let value = share.squareRoot() * factors[item / 3] + (1 - share).squareRoot() * stream.normal()
                return value < -0.5 ? 1 : value < 0.6 ? 2 : 3
            }
        }
        return (0..<6).map { item in drawn.map { $0[item] } }
    }

    /// The same correlations as from the tables of a summary, which are held to R's `polycor::polychor`.
    @Test func correlations() throws {
        let columns = Self.columns(rows: 300, share: 0.5)
        let found = try PolychoricStructure(columns, seed: 1, draws: 2)
        let items = (0..<6).map { KeyedItem(id: "i\($0)", column: $0, isReversed: false, bounds: 1...3) }
        var summary = ContingencySummary(items: items)
        for row in 0..<300 { summary.add(columns.map { $0[row] }, width: 6) }
        let tables = PolychoricCorrelations(summary)
        #expect(found.correlations == tables.matrix)
        #expect(agree(tables.smallestEigenvalue, found.smallestEigenvalue, within: 1e-14))
        #expect(found.isPositiveDefinite)
        #expect(found.rows == 300)
    }

    @Test func twoFactorsStandOut() throws {
        let found = try PolychoricStructure(Self.columns(rows: 3000, share: 0.5), seed: 3, draws: 60)
        let parallel = try found.parallel.get()
        #expect(parallel.suggestedFactors == 2)
        #expect((parallel.rows, parallel.draws) == (3000, 60))
        let solution = try found.solution.get()
        for item in 0..<6 {
            let own = max(abs(solution.loadings[item, 0]), abs(solution.loadings[item, 1]))
            #expect(abs(own - 0.5.squareRoot()) < 0.08)
        }
    }

    /// The yardstick is that of `ParallelAnalysis`, the eigenvalues are the polychoric ones.
    @Test func theYardstick() throws {
        let found = try PolychoricStructure(Self.columns(rows: 200, share: 0.4), seed: 3, draws: 40)
        let parallel = try found.parallel.get()
        #expect(parallel == (try ParallelAnalysis(found.correlations, rows: 200, seed: 3, draws: 40)))
        #expect(parallel.observed.last == found.smallestEigenvalue)
    }

    /// The seed fixes all draws.
    @Test func drawsDependOnTheSeed() throws {
        let columns = Self.columns(rows: 60, share: 0.3)
        let first = try PolychoricStructure(columns, seed: 5, draws: 20)
        #expect(try PolychoricStructure(columns, seed: 5, draws: 20) == first)
        #expect(try PolychoricStructure(columns, seed: 6, draws: 20) != first)
    }

    @Test func answersWithoutCorrelations() throws {
        var rejected: [UndefinedReason] = []
        for columns in [[[1, 2, 1]], [[1, 2], [2, 1]], [[1, 1, 2], [1, 1, 2]], [[1, 1, 1], [1, 2, 2]]] as [[[AnswerCode]]] {
            do throws(UndefinedReason) {
                _ = try PolychoricStructure(columns, seed: 1, draws: 1)
            } catch {
                rejected.append(error)
            }
        }
        #expect(
            rejected == [
                .tooFewItems(items: 1, required: 2), .tooFewRows(rows: 2, required: 3), .perfectAssociation,
                .constant,
            ])
    }
}
