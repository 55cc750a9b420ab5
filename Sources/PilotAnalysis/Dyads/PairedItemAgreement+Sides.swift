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

    /// What both say to each item that both are asked.
    var itemAgreement: [PairedItemAgreement] {
        let asked = pairedItems
        var gathered = PairedItems(asked.map(\.pair), kinds: asked.map(\.kind))
        for pair in answers {
            gathered.add(first: pair.first, second: pair.second, cluster: pair.cluster)
        }
        return zip(gathered.agreement, gathered.answers).map { agreement, data in
            guard let reason = withholding(agreement.pairs) else { return agreement }
            var result = agreement
            let none = Estimate.undefined(reason)
            result.identical = none
            result.difference = MeanDifference(data, reason)
            result.agreement = agreement.agreement.map { _ in none }
            result.reciprocity = agreement.reciprocity.map { _ in none }
            result.correlation = none
            return result
        }
    }
}
