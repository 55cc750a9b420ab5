import InstrumentModel
import PilotStatistics
import Psychometrics

extension DyadicDifference {
    /// The declared differences between the two forms, in the instrument's order.
    ///
    /// - Parameter scores: what is known of the scores that both forms have
    static func all(_ sides: DyadSides, _ scores: [DyadScoreAnalysis]) -> [DyadicDifference] {
        let declared = Dictionary(
            sides.instrument.design.dyadicScores.map { ($0.id.value, $0.content) }, uniquingKeysWith: { first, _ in first })
        let given = Set([sides.firstForm.form, sides.secondForm.form])
        return sides.instrument.dyadicDefinitions.compactMap { definition in
            guard case .difference(let compared) = definition.content, let content = declared[definition.id],
                Set([definition.firstForm, definition.secondForm]) == given
            else { return nil }
            let measured = MeasuredPairs(definition, sides)
            let withheld = sides.withholding(measured.all.matched)
            let known: Estimate? =
                if case .scale(let scale) = content {
                    scores.first { $0.id == scale.value }?.differenceReliability
                        ?? .undefined(.outsideRange("the two scores do not come from the same items"))
                } else {
                    nil
                }
            return DyadicDifference(
                id: definition.id, forms: [definition.firstForm, definition.secondForm],
                difference: MeanDifference(measured.all, withheld),
                reliability: withheld.map(Estimate.undefined) ?? known
                    ?? sides.reliability(of: compared, definition, measured.all.pooled),
                stability: measured.stability(sides))
        }
    }
}

/// What both of each pair score, and by how much the first exceeds the second at each wave.
private struct MeasuredPairs {
    private(set) var all = ClusteredPairs()
    private var differences: [[String]: [String: Double]] = [:]
    private var clusters: [[String]: String] = [:]
    private var waves: Set<String> = []

    init(_ definition: DyadicDefinition, _ sides: DyadSides) {
        let isInOrder = definition.firstForm == sides.firstForm.form
        let column = sides.instrument.design.waves?.column.value
        let place = column.flatMap(sides.first.layout.keys.firstIndex)
        for match in sides.matching.matches {
            guard let one = match.rows[0], let other = match.rows[1] else { continue }
            let pair = (sides.first.side(one), sides.second.side(other))
            let (first, second) = isInOrder ? pair : (pair.1, pair.0)
            let scores = definition.sides(first, second)
            let cluster = sides.cluster(of: match)
            all.add(scores.first, scores.second, cluster: cluster)
            guard let place else { continue }
            var unit = match.key
            let wave = unit.remove(at: place)
            waves.insert(wave)
            if let cluster { clusters[unit] = clusters[unit] ?? cluster }
            if let first = scores.first, let second = scores.second {
                differences[unit, default: [:]][wave] = first - second
            }
        }
    }

    /// Each wave and the next, of those that the data have.
    func stability(_ sides: DyadSides) -> [DyadicDifference.Stability] {
        let order = (sides.instrument.design.waves?.order ?? []).map(\.value).filter(waves.contains)
        return zip(order, order.dropFirst()).map { from, to in
            var pairs = ClusteredPairs()
            // In an order of their own, so that the last digits are the same on every run.
            for (unit, atWave) in differences.sorted(by: { $0.key.lexicographicallyPrecedes($1.key) }) {
                pairs.add(atWave[to], atWave[from], cluster: clusters[unit])
            }
            return DyadicDifference.Stability(from, to, pairs, sides)
        }
    }
}

extension DyadicDifference.Stability {
    fileprivate init(_ from: String, _ to: String, _ data: ClusteredPairs, _ sides: DyadSides) {
        (self.from, self.to) = (from, to)
        let minimum = sides.settings.minimumCell
        pairs = SuppressedCount(data.matched, minimum: minimum)
        // Those who are there in two waves are a group of their own.
        if case .fewer = pairs {
            let none = Estimate.undefined(.groupTooSmall(rows: data.matched, required: minimum))
            agreement = none
            agreementInterval = AgreementInterval(basis: .independentPairs, lower: none, upper: none)
            return
        }
        agreement = data.pooled.agreementIntraclass
        agreementInterval = data.agreementInterval(
            ClusterBootstrap(
                seed: sides.settings.seed, resamples: sides.settings.resamples, level: AnalysisSettings.level),
            sharing: sides.sharing)
    }
}

extension DyadicDefinition {
    /// Both scores of one pair; nil where there is none.
    fileprivate func sides(_ first: DyadSide, _ second: DyadSide) -> (first: Double?, second: Double?) {
        guard case .difference(let sides) = content else { return (nil, nil) }
        return switch sides {
        case .scores(let one, let other):
            (first.scores.estimates[one].value, second.scores.estimates[other].value)
        case .items(let one, let other):
            (one.score(first.row).estimate.value, other.score(second.row).estimate.value)
        }
    }
}

extension DyadSides {
    /// The reliability of a difference of means of the score's own items, from alpha of these on either side.
    fileprivate func reliability(
        of compared: DyadicDefinition.Sides, _ definition: DyadicDefinition, _ pairs: PairMoments
    ) -> Estimate {
        guard case .items(let one, let other) = compared else {
            return .undefined(.outsideRange("only the difference of scales of items has one"))
        }
        let isInOrder = definition.firstForm == firstForm.form
        return DifferenceReliability.estimate(
            pairs, alpha(of: one.items, isInOrder ? first : second), alpha(of: other.items, isInOrder ? second : first))
    }
}
