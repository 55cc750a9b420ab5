import InstrumentModel

/// The factors behind a form's items: one for each scale, except those that only regroup the items of
/// scales before them.
struct FactorModel: Sendable {
    /// One item's answer: what it loads on, and how a continuous answer becomes a code.
    struct ItemModel: Sendable {
        var factor: Int
        /// Negative for an item that is reversed on its own scale.
        var loading: Double
        /// Codes in ascending order.
        var codes: [Int]
        /// The codes that pass an attention check; empty for every other item.
        var attention: [Int]
    }

    /// Whether each factor runs with the general one (+1) or against it (−1).
    var signs: [Double]
    /// In the form's order.
    var items: [ItemModel]

    init(_ instrument: Instrument, _ form: Form, _ settings: SimulationSettings) {
        let plan = instrument.scoringPlan(for: form)
        var factorOfColumn: [Int: Int] = [:]
        var reversedOnOwn: Set<Int> = []
        var against: [Int: Int] = [:]
        // An item loads on the factor of its facet, wherever the scale of facets is declared.
        let facetsFirst =
            plan.scales.filter { !$0.isHigherOrder } + plan.scales.filter(\.isHigherOrder)
        for scale in facetsFirst {
            let factor = (factorOfColumn.values.max() ?? -1) + 1
            for term in scale.terms {
                if let own = factorOfColumn[term.column], own != factor {
                    // A later scale that counts the item the other way turns its factor around.
                    let isTurned = term.isReversed != reversedOnOwn.contains(term.column)
                    against[own, default: 0] += isTurned ? 1 : -1
                } else {
                    factorOfColumn[term.column] = factor
                    if term.isReversed { reversedOnOwn.insert(term.column) }
                }
            }
        }
        let factors = (factorOfColumn.values.max() ?? 0) + 1
        signs = (0..<factors).map { against[$0, default: 0] > 0 ? -1 : 1 }
        items = plan.columns.enumerated().map { column, item in
            let loading = settings.loadings[item.item] ?? settings.loading
            return ItemModel(
                factor: factorOfColumn[column] ?? 0,
                loading: reversedOnOwn.contains(column) ? -loading : loading,
                codes: (instrument.responseScale(item.responses)?.options ?? [])
                    .map(\.code.value).sorted(),
                attention: (instrument.item(item.item)?.attention ?? []).map(\.value))
        }
    }
}

extension FactorModel.ItemModel {
    /// The code of a continuous answer: the options' bounds lie evenly between −1.5 and 1.5 standard
    /// deviations, so that the middle ones are chosen most.
    func code(_ answer: Double) -> Int {
        guard codes.count > 2 else { return codes[answer > 0 ? codes.count - 1 : 0] }
        let step = 3 / Double(codes.count - 2)
        let place = Int(((answer + 1.5) / step).rounded(.down)) + 1
        return codes[min(max(place, 0), codes.count - 1)]
    }
}
