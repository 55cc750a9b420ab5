import Diagnostics
import InstrumentModel
import InstrumentSyntax

extension InstrumentReader {
    mutating func readWaves(_ node: Node?) -> Waves? {
        guard let node,
            let fields = fields(of: node, .waves, owner: "the waves", named: node.range)
        else { return nil }
        let order = distinctTexts(fields["order"], "the order of the waves", one: "a wave")
        guard let column = text(fields["column"], "the column of the waves") else { return nil }
        return Waves(column: column, order: order)
    }

    /// The key columns and that of the waves, without which two waves of one person would be taken for
    /// duplicates.
    mutating func keys(_ keys: [Key], with waves: Waves?) -> [Key] {
        guard let waves, !keys.contains(where: { $0.column.value == waves.column.value }) else {
            return keys
        }
        let role = "wave"
        if let other = keys.first(where: { $0.role.value == role }) {
            report(
                Diagnostic(
                    .nameClash,
                    "The waves are in the column '\(waves.column.value)', and the key 'wave' is in '\(other.column.value)'",
                    at: waves.column.range, reason: "A row belongs to one wave.",
                    advice: "Name the same column in both places, or remove the key.",
                    related: [.init("the key stands here", at: other.column.range)]))
            return keys
        }
        return keys + [Key(role: Located(role, at: waves.column.range), column: waves.column)]
    }
}
