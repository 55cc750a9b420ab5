import PilotData
import PilotStatistics
import Psychometrics

extension ProfileFigures {
    /// The fewest items whose order says anything.
    private static let fewestItems = 3

    /// For each kind of items, over the largest set that one scale of both forms holds with one range of
    /// codes, so that answers compare from item to item.
    static func all(_ sides: DyadSides) -> [ProfileFigures] {
        ParallelKind.allCases.compactMap { kind in
            let pairs = comparable(kind, sides)
            return pairs.count < fewestItems ? nil : ProfileFigures(kind, pairs, sides)
        }
    }

    private init(_ kind: ParallelKind, _ pairs: [ItemPair], _ sides: DyadSides) {
        self.kind = kind
        items = pairs.count
        let answers = sides.answers
        var means = MeanProfiles(pairs)
        for pair in answers { means.add(first: pair.first, second: pair.second) }
        var (overall, distinctive) = (Mean(), Mean())
        for pair in answers {
            guard let first = pair.first, let second = pair.second else { continue }
            let agreement = means.agreement(first: first, second: second)
            overall.add(agreement.overall)
            distinctive.add(agreement.distinctive)
        }
        self.pairs = overall.count
        let withheld = sides.withholding(overall.count).map(Estimate.undefined)
        self.overall = withheld ?? overall.estimate
        self.distinctive = withheld ?? distinctive.estimate
    }

    /// The items of a kind, keyed as the scale keys them that holds most of them.
    private static func comparable(_ kind: ParallelKind, _ sides: DyadSides) -> [ItemPair] {
        let ids = Set(sides.pairedItems.filter { $0.kind == kind }.map(\.pair.first.id))
        let (one, other) = (sides.firstForm, sides.secondForm)
        let candidates = one.scales.flatMap { scale -> [[ItemPair]] in
            guard let second = other.scales.first(where: { $0.id == scale.id }) else { return [] }
            let pairs = scale.items.compactMap { item -> ItemPair? in
                second.items.first {
                    ids.contains(item.id) && $0.id == item.id && $0.bounds == item.bounds
                        && $0.isReversed == item.isReversed
                }.map { ItemPair(first: item, second: $0) }
            }
            return Dictionary(grouping: pairs) { $0.first.bounds }.sorted {
                ($0.key.lowerBound, $0.key.upperBound) < ($1.key.lowerBound, $1.key.upperBound)
            }.map(\.value)
        }
        // The first of those that hold most.
        return candidates.reduce([]) { $1.count > $0.count ? $1 : $0 }
    }
}

/// The mean of the figures that there are.
private struct Mean {
    private var sum = 0.0
    private(set) var count = 0

    mutating func add(_ estimate: Estimate) {
        guard let value = estimate.value else { return }
        sum += value
        count += 1
    }

    var estimate: Estimate {
        count == 0 ? .undefined(.tooFewRows(rows: 0, required: 1)) : .value(sum / Double(count))
    }
}
