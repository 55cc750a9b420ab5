import Diagnostics

/// Items that are asked together, under instructions of their own.
public struct Block: Sendable, Equatable {
    public var id: Located<String>
    public var title: String?
    /// What is read before the items, by form id.
    public var instructions: [String: Wording]
    /// In the order in which they are listed. The parts of an item stand here one after the other.
    public var items: [Located<String>]
    /// How the items follow each other. The parts of an item always stay together, in their order.
    public var order: Located<AskingOrder>

    public init(
        id: Located<String>, title: String? = nil, instructions: [String: Wording] = [:],
        items: [Located<String>], order: Located<AskingOrder>
    ) {
        self.id = id
        self.title = title
        self.instructions = instructions
        self.items = items
        self.order = order
    }
}

/// How blocks, or the items of a block, follow each other.
public enum AskingOrder: String, Sendable, CaseIterable {
    /// As they are listed, for everybody.
    case listed
    /// Shuffled anew for each respondent.
    case random
}

extension Instrument {
    /// The items that a form asks, in the order in which it asks them: block by block where there are
    /// blocks. What is shuffled stands as it is listed.
    ///
    /// `items(in:)` gives the same items in the order of the data.
    public func askedItems(in form: Form) -> [Item] {
        let asked = items(in: form)
        guard !blocks.isEmpty else { return asked }
        let byID = Dictionary(asked.map { ($0.id.value, $0) }, uniquingKeysWith: { first, _ in first })
        return blocks.flatMap(\.items).compactMap { byID[$0.value] }
    }
}
