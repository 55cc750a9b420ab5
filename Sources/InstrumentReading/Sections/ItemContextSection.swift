import Diagnostics
import InstrumentModel
import InstrumentSyntax

extension InstrumentReader {
    /// What an item says about how its content is looked at; what it does not say stays as it is, so that
    /// a part keeps what its item says.
    mutating func readContext(_ fields: Fields, into item: inout Item) {
        let owner = fields.owner
        if let node = fields["tags"] {
            item.tags = list(node, "the tags of \(owner)").compactMap { text($0, "a tag") }
        }
        item.timeFrame = text(fields["time_frame"], "the time frame of \(owner)") ?? item.timeFrame
        item.level = readLevel(fields["level"], owner) ?? item.level
        item.referent =
            choice(fields["referent"], "a referent", as: Item.Referent.self) ?? item.referent
    }

    private mutating func readLevel(_ node: Node?, _ owner: String) -> Located<Int>? {
        guard let level = wholeNumber(node, "the level of \(owner)") else { return nil }
        guard Item.levels.contains(level.value) else {
            report(
                Diagnostic(
                    .invalidValue, "\(level.value) is not a level", at: level.range,
                    reason: "Levels grade how hard what the item asks about is.",
                    advice:
                        "Write a whole number from \(Item.levels.lowerBound), easy, to \(Item.levels.upperBound), hard."
                ))
            return nil
        }
        return level
    }

    /// The codes that pass an attention check: one, or a list of them.
    mutating func readAttention(_ node: Node?, _ owner: String) -> [Located<Int>] {
        guard let node else { return [] }
        let what = "the code that passes \(owner)"
        guard case .sequence(let nodes) = node.content else {
            return [wholeNumber(node, what)].compactMap(\.self)
        }
        if nodes.isEmpty {
            report(
                Diagnostic(
                    .emptyValue, "No answer passes \(owner)", at: node.range,
                    advice: "List the codes that show attention, or remove the key."))
        }
        return nodes.compactMap { wholeNumber($0, what) }
    }
}
