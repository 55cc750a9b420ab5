import InstrumentModel
import PilotStatistics
import Psychometrics

extension DyadSides {
    /// The items that both forms ask with the same response scale, and that say how the two sides relate.
    var pairedItems: [(pair: ItemPair, kind: ParallelKind)] {
        let (one, other) = (firstForm, secondForm)
        return one.items.enumerated().compactMap { column, id in
            guard let item = instrument.item(id), let parallel = item.parallel?.value,
                let kind = ParallelKind(rawValue: parallel.rawValue),
                let second = other.items.firstIndex(of: id)
            else { return nil }
            let codes = one.responseScales[one.responses[column]].options
            let bounds = AnswerCode(codes.min() ?? 0)...AnswerCode(codes.max() ?? 0)
            func asAnswered(_ column: Int) -> KeyedItem {
                KeyedItem(id: id, column: column, isReversed: false, bounds: bounds)
            }
            return (ItemPair(first: asAnswered(column), second: asAnswered(second)), kind)
        }
    }

    /// More sums of clusters than this would keep a reader waiting for minutes.
    private static let affordable = 2e9

    /// What both say to each item that both are asked. Of very many pairs by themselves there are no intervals.
    var itemAgreement: [PairedItemAgreement] {
        let asked = pairedItems
        var gathered = PairedItems(asked.map(\.pair), kinds: asked.map(\.kind))
        for pair in answers {
            gathered.add(first: pair.first, second: pair.second, cluster: pair.cluster)
        }
        let clusters = gathered.answers.map(\.clusters.count).max() ?? 0
        let cost = 2 * Double(settings.resamples) * Double(clusters) * Double(asked.count)
        let drawn = gathered.agreement(bootstrap(affords: cost <= Self.affordable), sharing: sharing)
        return zip(drawn, gathered.answers).map { agreement, data in
            if let reason = withholding(agreement.pairs) { return agreement.withheld(data, reason) }
            return cost <= Self.affordable
                ? agreement
                : agreement.withoutIntervals(.outsideRange("so many resamples of so many pairs would take too long"))
        }
    }

    private func bootstrap(affords isAffordable: Bool) -> ClusterBootstrap {
        ClusterBootstrap(
            seed: settings.seed, resamples: isAffordable ? settings.resamples : 0, level: AnalysisSettings.level)
    }
}

extension PairedItemAgreement {
    /// Nothing but what is compared, and over how many pairs.
    fileprivate func withheld(_ data: ClusteredPairs, _ reason: UndefinedReason) -> PairedItemAgreement {
        var result = withoutIntervals(reason)
        let none = Estimate.undefined(reason)
        result.identical = none
        result.difference = MeanDifference(data, reason)
        result.agreement = agreement.map { _ in none }
        result.reciprocity = reciprocity.map { _ in none }
        result.correlation = none
        return result
    }

    fileprivate func withoutIntervals(_ reason: UndefinedReason) -> PairedItemAgreement {
        var result = self
        let none = Estimate.undefined(reason)
        result.correlationInterval = correlationInterval.bootstrap.undefined(reason)
        result.reciprocityInterval = reciprocityInterval.map { $0.bootstrap.undefined(reason) }
        result.agreementInterval = agreementInterval.map {
            AgreementInterval(basis: $0.basis, lower: none, upper: none)
        }
        return result
    }
}
