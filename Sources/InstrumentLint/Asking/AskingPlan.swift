import Diagnostics
import InstrumentModel

/// In which order and on which conditions items are asked: what the rules about it look things up in.
struct AskingPlan: Sendable {
    /// By id.
    let items: [String: Item]
    /// The items that are asked on a condition, in the instrument's order.
    let conditional: [Item]
    /// Conditions that wait for each other.
    let cycles: ConditionCycles
    /// The codes in conditions that the compared item cannot be answered with, by the id of the item
    /// that is asked on the condition.
    let outsideCodes: [String: [OutsideCode]]

    /// By the response scale's id.
    private let codes: [String: AnswerCodes]
    private let blocks: [Block]
    /// The block of an item, as an index.
    private let blockOfItem: [String: Int]
    private let areBlocksShuffled: Bool
    /// Where each form asks each item, by the form's id.
    private let places: [String: [String: Int]]

    init(_ instrument: Instrument) {
        let items = Dictionary(
            instrument.items.map { ($0.id.value, $0) }, uniquingKeysWith: { first, _ in first })
        conditional = instrument.items.filter { $0.askIf != nil }
        let codes = Dictionary(
            instrument.responseScales.map { ($0.id.value, AnswerCodes($0)) },
            uniquingKeysWith: { first, _ in first })
        cycles = ConditionCycles(of: conditional)
        blocks = instrument.blocks
        blockOfItem = Dictionary(
            instrument.blocks.enumerated().flatMap { index, block in
                block.items.map { ($0.value, index) }
            }, uniquingKeysWith: { first, _ in first })
        areBlocksShuffled = instrument.blockOrder?.value == .random
        var places: [String: [String: Int]] = [:]
        if !conditional.isEmpty {
            for form in instrument.forms {
                places[form.id.value] = Dictionary(
                    instrument.askedItems(in: form).enumerated().map { ($1.id.value, $0) },
                    uniquingKeysWith: { first, _ in first })
            }
        }
        self.places = places
        outsideCodes = Dictionary(
            conditional.map { item in
                let comparisons = item.askIf?.expression.comparisons ?? []
                return (item.id.value, comparisons.flatMap { OutsideCode.all(in: $0, items, codes) })
            }, uniquingKeysWith: { first, _ in first })
        self.items = items
        self.codes = codes
    }

    func codes(of item: Item) -> AnswerCodes? { codes[item.responses.value] }

    /// Whether the item's condition is one from whose answers nothing can be concluded.
    func hasUnsoundCondition(_ item: Item) -> Bool {
        cycles.waiting.contains(item.id.value)
            || !outsideCodes[item.id.value, default: []].isEmpty
    }

    /// Where a form asks an item; nil when it does not ask it, or no block lists it.
    func place(of item: String, in form: Form) -> Int? { places[form.id.value]?[item] }

    /// Whether chance decides which of two items a respondent is asked first.
    func areShuffled(_ first: Item, _ second: Item) -> Bool {
        guard let block = blockOfItem[first.id.value], let other = blockOfItem[second.id.value]
        else { return false }
        guard block == other else { return areBlocksShuffled }
        let areParts = first.listedName == second.listedName
        return blocks[block].order.value == .random && !areParts
    }
}

/// A code in a condition that the compared item cannot be answered with.
struct OutsideCode: Sendable {
    var item: Item
    var code: Located<Int>

    fileprivate static func all(
        in comparison: Condition.Expression, _ items: [String: Item], _ codes: [String: AnswerCodes]
    ) -> [OutsideCode] {
        guard let item = comparison.mentions.first.flatMap({ items[$0.value] }) else { return [] }
        return (codes[item.responses.value]?.outside(comparison) ?? []).map {
            OutsideCode(item: item, code: $0)
        }
    }
}
