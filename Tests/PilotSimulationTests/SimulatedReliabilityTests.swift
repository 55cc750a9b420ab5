import InstrumentModel
import PilotSimulation
import Psychometrics
import TestSupport
import Testing

/// Simulated pilots of a shipped instrument, as the reliability checks see them.
@Suite struct SimulatedReliabilityTests {
    private func report(
        form: String = "student", _ change: (inout SimulationSettings) -> Void
    ) throws -> ReliabilityReport {
        let drawn = try DrawnAnswers(try SampleInstruments.shipped("tsr"), form: form, change)
        return drawn.layout.definition.reliability(of: drawn.rows, missing: .pairwise)
    }

    private func alpha(_ report: ReliabilityReport, _ scale: String) throws -> Double {
        try #require(report[scale: scale]?.alpha.raw.value)
    }

    @Test func strongerLoadingsGiveAHigherAlpha() throws {
        for scale in ["positivity", "negativity", "overall"] {
            let alphas = try [0.0, 0.3, 0.6, 0.9].map { loading in
                try alpha(report { ($0.rows, $0.loading) = (400, loading) }, scale)
            }
            #expect(alphas == alphas.sorted(), "\(scale): \(alphas)")
            // With loadings of 0 the items have nothing in common; alpha's standard error is then near
            // √(2k / ((k − 1)(n − 1))), at most 0.08 here (Feldt 1965).
            #expect(abs(alphas[0]) < 0.32)
            #expect(alphas[3] > 0.9 && alphas[3] < 1)
        }
    }

    @Test func reversedItemsCorrelateNegativelyUntilTheyAreKeyed() throws {
        let report = try report { $0.rows = 400 }
        let overall = try #require(report[scale: "overall"])
        for item in overall.items {
            #expect(item.itemRestCorrelation.value ?? -1 > 0.2, "\(item.id)")
        }
        #expect(overall.notices == [])
        let drawn = try DrawnAnswers(try SampleInstruments.shipped("tsr"), form: "student") { $0.rows = 400 }
        var unkeyed = drawn.layout.definition
        for scale in unkeyed.scales.indices {
            for item in unkeyed.scales[scale].items.indices {
                unkeyed.scales[scale].items[item].isReversed = false
            }
        }
        let raw = try #require(unkeyed.reliability(of: drawn.rows)[scale: "overall"])
        let negativity = try #require(report[scale: "negativity"]).items.map(\.id)
        for item in raw.items where negativity.contains(item.id) {
            #expect(item.itemRestCorrelation.value ?? 1 < 0, "\(item.id)")
        }
    }

    @Test func anItemThatIsSetAgainstItsScaleIsFound() throws {
        let report = try report { ($0.rows, $0.loadings) = (400, ["listens": -0.7, "argue": 0]) }
        #expect(report[scale: "positivity"]?.notices == [.possiblyMiskeyed(["listens"])])
        let negativity = try #require(report[scale: "negativity"])
        let correlations = negativity.items.map { $0.itemRestCorrelation.value ?? 1 }
        #expect(correlations.min() == correlations.first)
        #expect(negativity.items.first?.id == "argue")
    }
}
