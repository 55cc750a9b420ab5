import PilotSimulation
import Psychometrics
import TestSupport
import Testing

/// What is drawn comes out as it was set, within four standard errors.
@Suite struct FactorModelTests {
    private static let rows = 6_000

    @Test(arguments: [(0.9, 0.7), (0.5, 0.5), (0.0, 0.8), (-0.6, 0.6), (1.0, 1.0)])
    func itemsOfOneFactorCorrelateByTheirLoadings(_ first: Double, _ second: Double) throws {
        let drawn = try DrawnAnswers(try YesOrNo.survey()) {
            ($0.rows, $0.clusterShare, $0.missingShare) = (Self.rows, 0, 0)
            $0.loadings = ["a": first, "b": second]
        }
        let correlation = LatentCorrelation(try drawn.answers("a"), try drawn.answers("b"))
        #expect(correlation.isNear(first * second), "\(correlation.estimate)")
    }

    /// What is reversed on its own scale is answered the other way around.
    @Test func reversedItemsRunAgainstTheirFactor() throws {
        let drawn = try DrawnAnswers(try YesOrNo.survey()) {
            ($0.rows, $0.clusterShare, $0.missingShare) = (Self.rows, 0, 0)
            $0.loading = 0.8
        }
        let correlation = LatentCorrelation(try drawn.answers("a"), try drawn.answers("c"))
        #expect(correlation.isNear(-0.64), "\(correlation.estimate)")
    }

    /// A later scale that reverses all of a factor's items says that the factor runs against the others.
    @Test(arguments: [0, 0.5, 1])
    func factorsCorrelateAsSet(_ factorCorrelation: Double) throws {
        let drawn = try DrawnAnswers(try YesOrNo.survey()) {
            ($0.rows, $0.clusterShare, $0.missingShare) = (Self.rows, 0, 0)
            ($0.loading, $0.factorCorrelation) = (0.9, factorCorrelation)
        }
        let correlation = LatentCorrelation(try drawn.answers("a"), try drawn.answers("d"))
        #expect(correlation.isNear(-0.81 * factorCorrelation), "\(correlation.estimate)")
    }

    @Test(arguments: [0, 0.4, 1])
    func theSidesOfADyadAgreeAsSet(_ agreement: Double) throws {
        let dyad = try YesOrNo.dyad()
        func side(_ form: String) throws -> [AnswerCode] {
            try DrawnAnswers(dyad, form: form) {
                ($0.rows, $0.clusterShare, $0.missingShare) = (Self.rows, 0, 0)
                ($0.loading, $0.agreement) = (1, agreement)
            }.answers("a")
        }
        let correlation = LatentCorrelation(try side("nurse"), try side("patient"))
        #expect(correlation.isNear(agreement), "\(correlation.estimate)")
    }

    /// The correlation of two rows of one cluster is the intraclass correlation.
    @Test(arguments: [0, 0.2, 0.7, 1])
    func rowsOfAClusterCorrelateAsSet(_ clusterShare: Double) throws {
        let drawn = try DrawnAnswers(try YesOrNo.survey()) {
            ($0.rows, $0.clusterSize, $0.missingShare) = (Self.rows, 2, 0)
            ($0.loading, $0.clusterShare) = (1, clusterShare)
        }
        let answers = try drawn.answers("a")
        let firsts = stride(from: 0, to: Self.rows, by: 2).map { answers[$0] }
        let seconds = stride(from: 1, to: Self.rows, by: 2).map { answers[$0] }
        #expect(LatentCorrelation(firsts, seconds).isNear(clusterShare))
        // Rows of different clusters have nothing in common.
        let others = Array(seconds.dropLast())
        #expect(LatentCorrelation(Array(firsts.dropFirst()), others).isNear(0))
    }

    @Test(arguments: [0, 0.02, 0.3, 1])
    func answersAreMissingAsOftenAsSet(_ missingShare: Double) throws {
        let drawn = try DrawnAnswers(try YesOrNo.survey()) {
            ($0.rows, $0.missingShare) = (2_000, missingShare)
        }
        let answers = drawn.rows.flatMap(\.self)
        #expect(answers.count == 10_000)
        #expect(isShare(answers.count { $0 == .missing }, of: answers.count, near: missingShare))
    }

    /// The bounds of five options are −1.5, −0.5, 0.5 and 1.5 standard deviations.
    @Test func optionsAreChosenAsTheNormalDistributionSays() throws {
        let drawn = try DrawnAnswers(try YesOrNo.survey()) {
            ($0.rows, $0.clusterShare, $0.missingShare) = (Self.rows, 0, 0)
        }
        let answers = try drawn.answers("e")
        // Φ(−1.5), Φ(−0.5) − Φ(−1.5), Φ(0.5) − Φ(−0.5) and their mirror images.
        let shares = [0.0668072, 0.2417303, 0.3829249, 0.2417303, 0.0668072]
        for (index, share) in shares.enumerated() {
            let count = answers.count { $0 == AnswerCode(index + 1) }
            #expect(isShare(count, of: answers.count, near: share), "option \(index + 1)")
        }
    }
}
