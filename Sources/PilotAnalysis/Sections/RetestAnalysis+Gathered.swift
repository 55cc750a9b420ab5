import InstrumentModel
import PilotStatistics
import Psychometrics

extension AnalysisGatherer {
    /// Nil where the instrument declares no waves, or the data hold one of them only.
    var retest: RetestAnalysis? {
        guard let waves, waves.rows.count > 1 else { return nil }
        let changes = subject.instrument.changePlans(for: subject.form)
        let scores = subject.plan.scoreIDs
        let place = subject.groups.firstIndex(where: \.isWave)
        let cells = place.map { GroupCells(rows.groups[$0], minimum: subject.groups[$0].minimum) }
        let order = waves.columns.order
        let next = zip(order, order.dropFirst()).flatMap { from, to in
            scores.indices.map { WavePair(score: $0, from: from, to: to) }
        }
        let declared = changes.map { WavePair(score: $0.score, from: $0.from, to: $0.to) }
        let pairs = next + declared.enumerated().filter { place, pair in
            !next.contains(pair) && !declared[..<place].contains(pair)
        }.map(\.element)
        return RetestAnalysis(
            column: waves.columns.wave,
            waves: order.map { RetestAnalysis.Wave(id: $0, rows: cells?.rows($0) ?? .count(0)) },
            units: waves.occasions.units.count,
            comparisons: pairs.map { pair in
                var comparison = WaveComparison(
                    scores[pair.score], pair, waves, subject,
                    alphas: (alpha(pair.score, at: pair.from, waves), alpha(pair.score, at: pair.to, waves)),
                    smallestTold: smallestTold, sharing: sharing)
                comparison.demands = demands(on: pair, comparison, changes, waves)
                return comparison
            })
    }

    /// Of a scale at one wave.
    private func alpha(_ score: Int, at wave: String, _ waves: WaveGatherer) -> Estimate {
        guard score < waves.scales.count else {
            return .undefined(.outsideRange("only the change of a scale of items has one"))
        }
        guard let summary = waves.scales[score].groups[wave] else {
            return .undefined(.waveMissing(wave))
        }
        return ItemMoments(summary, missing: subject.settings.missing).rawAlpha
    }

    /// What the instrument demands of the pair. Where there is no row of one of the waves, nothing is checked.
    private func demands(
        on pair: WavePair, _ comparison: WaveComparison, _ changes: [ChangePlan], _ waves: WaveGatherer
    ) -> [ChangeOutcome] {
        let isGiven = waves.rows[pair.from] != nil && waves.rows[pair.to] != nil
        return changes.filter { WavePair(score: $0.score, from: $0.from, to: $0.to) == pair }.flatMap { plan in
            ChangeOutcome.all(on: plan, subject) { measure in
                guard isGiven else { return nil }
                return switch measure {
                case .intraclass: comparison.agreement
                case .difference: comparison.changeReliability
                }
            }
        }
    }
}

/// A score, by its place among the form's, between two waves.
struct WavePair: Sendable, Equatable {
    var score: Int
    var from: String
    var to: String
}
