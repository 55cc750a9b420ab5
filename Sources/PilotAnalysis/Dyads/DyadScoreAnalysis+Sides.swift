import PilotData
import PilotStatistics
import Psychometrics

extension DyadScoreAnalysis {
    /// Every score that both forms have, in the first form's order.
    static func all(_ sides: DyadSides) -> [DyadScoreAnalysis] {
        let (one, other) = (sides.firstForm, sides.secondForm)
        let names = one.scoreNames
        let shared = names.enumerated().compactMap { first, id in
            other.scoreNames.firstIndex(of: id).map { (id: id, first: first, second: $0) }
        }
        var data = shared.map { _ in ClusteredPairs() }
        var pairs: [[PairBins.Pair]] = shared.map { _ in [] }
        for pair in sides.answers {
            let scores = pair.first.map { one.scored($0).estimates }
            let others = pair.second.map { other.scored($0).estimates }
            for (index, score) in shared.enumerated() {
                data[index].add(
                    scores?[score.first].value, others?[score.second].value, cluster: pair.cluster)
                if let one = scores?[score.first].value, let other = others?[score.second].value {
                    pairs[index].append(PairBins.Pair(first: one, second: other))
                }
            }
        }
        return shared.indices.map { index in
            let score = shared[index]
            var analysis = DyadScoreAnalysis(
                score.id, data[index], sides,
                isIdentical: one.hasSame(score: score.first, as: score.second, of: other),
                alphas: (sides.alpha(ofFirst: score.first), sides.alpha(ofSecond: score.second)))
            analysis.bins = PairBins(score.id, pairs[index], sides)
            return analysis
        }
    }

    private init(
        _ id: String, _ data: ClusteredPairs, _ sides: DyadSides, isIdentical: Bool,
        alphas: (Estimate, Estimate)
    ) {
        self.id = id
        let pooled = data.pooled
        pairs = pooled.count
        let withheld = sides.withholding(pooled.count)
        let settings = sides.settings
        let bootstrap = ClusterBootstrap(
            seed: settings.seed, resamples: settings.resamples, level: AnalysisSettings.level)
        correlations = DyadicLevel.allCases.map { level in
            if let withheld {
                let none = Estimate.undefined(withheld)
                return Correlation(level: level, estimate: none, lower: none, upper: none)
            }
            let estimate = data.correlation(level)
            if let reason = estimate.reason {
                return Correlation(
                    level: level, estimate: estimate, lower: .undefined(reason),
                    upper: .undefined(reason))
            }
            let interval = data.correlationInterval(level, bootstrap, sharing: sides.sharing)
            return Correlation(
                level: level, estimate: estimate, lower: interval.lower, upper: interval.upper)
        }
        difference = isIdentical ? MeanDifference(data, withheld) : nil
        agreement =
            isIdentical ? withheld.map(Estimate.undefined) ?? pooled.agreementIntraclass : nil
        agreementInterval =
            isIdentical && withheld == nil ? data.agreementInterval(bootstrap, sharing: sides.sharing) : nil
        differenceReliability =
            isIdentical
            ? withheld.map(Estimate.undefined)
                ?? DifferenceReliability.estimate(pooled, alphas.0, alphas.1) : nil
        oneWithMany = sides.hasFocalPerson && withheld == nil ? OneWithMany(data) : nil
    }
}

extension MeanDifference {
    /// The difference, or, of too few pairs, nothing but their number.
    init(_ data: ClusteredPairs, _ withheld: UndefinedReason?) {
        self.init(data, level: AnalysisSettings.level)
        guard let withheld else { return }
        let none = Estimate.undefined(withheld)
        (mean, standardDeviation, standardized) = (none, none, none)
        (standardError, lower, upper) = (none, none, none)
    }
}

extension FormDefinition {
    fileprivate var scoreNames: [String] { scales.map(\.id) + composites.map(\.id) }

    /// Whether a score comes about in the same way from the same items as one of another form: the two can
    /// then be subtracted.
    fileprivate func hasSame(score: Int, as second: Int, of other: FormDefinition) -> Bool {
        guard (score < scales.count) == (second < other.scales.count) else { return false }
        if score < scales.count {
            let (one, two) = (scales[score], other.scales[second])
            return one.aggregation == two.aggregation && one.rescaling == two.rescaling
                && one.items.elementsEqual(two.items) {
                    $0.id == $1.id && $0.isReversed == $1.isReversed && $0.bounds == $1.bounds
                }
        }
        let one = composites[score - scales.count]
        let two = other.composites[second - other.scales.count]
        return one.aggregation == two.aggregation && one.rescaling == two.rescaling
            && one.parts.count == two.parts.count
            && zip(one.parts, two.parts).allSatisfy {
                $0.id == $1.id && $0.isReversed == $1.isReversed && $0.weight == $1.weight
                    && hasSame(score: $0.score, as: $1.score, of: other)
            }
    }
}

extension DyadSides {
    fileprivate func alpha(ofFirst score: Int) -> Estimate { alpha(of: score, first) }
    fileprivate func alpha(ofSecond score: Int) -> Estimate { alpha(of: score, second) }

    private func alpha(of score: Int, _ side: FormRows) -> Estimate {
        let scales = side.layout.definition.scales
        guard score < scales.count else {
            return .undefined(.outsideRange("only the difference of scales of items has one"))
        }
        return alpha(of: scales[score].items, side)
    }

    /// Of all rows of one form.
    func alpha(of items: [KeyedItem], _ side: FormRows) -> Estimate {
        var summary = ScaleSummary(items: items)
        for row in side.answers { summary.add(row, width: row.count) }
        return ItemMoments(summary, missing: settings.missing).rawAlpha
    }
}
