import PilotStatistics
import Psychometrics

extension AnalysisGatherer {
    var compositeAnalyses: [CompositeAnalysis] {
        let definition = subject.definition
        return definition.composites.enumerated().map { index, composite in
            let gathered = scores[definition.scales.count + index]
            let parts = composite.parts.map { places(of: $0) }
            let reliability = stratifiedAlpha(of: composite, parts)
            return CompositeAnalysis(
                id: composite.id, parts: composite.parts.map(\.id), stratifiedAlpha: reliability,
                hierarchicalOmega: hierarchicalOmega(parts),
                scores: ScoreAnalysis(gathered, reliability: reliability, subject, smallestTold: smallestTold))
        }
    }

    /// A part's items among those that are factored; nil where it is no scale of items, or keys an item
    /// otherwise than the scale that owns it.
    private func places(of part: CompositePart) -> [Int]? {
        guard part.score < subject.definition.scales.count else { return nil }
        let items = subject.definition.scales[part.score].items
        let places = items.compactMap { item in
            subject.factored.items.firstIndex {
                $0.column == item.column && $0.isReversed == item.isReversed
            }
        }
        return places.count == items.count ? places : nil
    }

    private func stratifiedAlpha(of composite: CompositeDefinition, _ parts: [[Int]?]) -> Estimate {
        let isLinear: Bool
        switch composite.aggregation {
        case .mean, .sum, .weightedMean: isLinear = true
        case .min, .max, .product: isLinear = false
        }
        guard isLinear else {
            return .undefined(.outsideRange("only sums and means have a stratified alpha"))
        }
        let known = parts.compactMap(\.self)
        let all = known.flatMap(\.self)
        guard known.count == parts.count, Set(all).count == all.count else {
            return .undefined(.outsideRange("the parts must be scales that share no item"))
        }
        return ItemMoments(asKeyed, missing: subject.settings.missing)
            .stratifiedAlpha(
                parts: known, weights: zip(composite.parts, known).map { weight(of: $0, $1.count) })
    }

    /// What a part's sum of items counts in the composite, but for a factor that all parts share.
    private func weight(of part: CompositePart, _ items: Int) -> Double {
        let scale = subject.definition.scales[part.score]
        let sign = part.isReversed ? -1.0 : 1.0
        let unit = scale.aggregation == .mean ? 1 / Double(items) : 1
        return sign * part.weight * unit * (scale.rescaling?.slope ?? 1)
    }

    private func hierarchicalOmega(_ parts: [[Int]?]) -> HierarchicalOmega? {
        let known = parts.compactMap(\.self)
        guard known.count == parts.count, known.count > 1 else { return nil }
        var facets: [[Int]] = []
        var first = 0
        for part in known {
            facets.append(Array(first..<first + part.count))
            first += part.count
        }
        return ItemMoments(asKeyed, missing: subject.settings.missing)
            .restricted(to: known.flatMap(\.self)).hierarchicalOmega(facets: facets)
    }
}
