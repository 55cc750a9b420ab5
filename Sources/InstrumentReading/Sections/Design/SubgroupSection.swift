import Diagnostics
import InstrumentModel
import InstrumentSyntax

extension InstrumentReader {
    mutating func readSubgroup(_ entry: Node.Entry, _ names: DesignNames) -> Subgroup? {
        let owner = "the subgroup '\(entry.key.value)'"
        guard let fields = fields(of: entry.value, .subgroup, owner: owner, named: entry.key.range)
        else { return nil }
        let column = text(fields["column"], "the column of \(owner)")
        let levels = readLevels(fields["levels"], owner)
        let values = Set(levels.map(\.value.value))
        let reference = text(fields["reference"], "the reference of \(owner)")
        // Without levels there is nothing to compare the reference with, and they have been reported.
        let isKnown = levels.isEmpty || reference.map { resolve($0, as: "level", among: values) } ?? false
        let smallest = wholeNumber(
            fields["smallest_cell"], "the smallest cell of \(owner)", in: 2...1_000_000)
        let compared = references(
            fields["compare"], "the compared scales of \(owner)", to: "scale", among: names.scales)
        let invariance = text(fields["invariance"], "the invariance of \(owner)")?.value
        guard let column, let reference, isKnown, let smallest else { return nil }
        return Subgroup(
            id: entry.key, column: column, levels: levels, reference: reference,
            smallestCell: smallest, compared: compared, invariance: invariance)
    }

    /// Values, alone or with what they stand for; at least two.
    private mutating func readLevels(_ node: Node?, _ owner: String) -> [Subgroup.Level] {
        guard let node else { return [] }
        var levels: [Subgroup.Level]
        if case .mapping(let entries) = node.content {
            levels = entries.map { entry in
                Subgroup.Level(
                    value: entry.key,
                    label: text(entry.value, "the label of '\(entry.key.value)'")?.value)
            }
        } else {
            let values = list(node, "the levels of \(owner)").compactMap { text($0, "a level") }
            levels = distinct(values, in: "the levels of \(owner)").map { Subgroup.Level(value: $0) }
        }
        if levels.count < 2, !node.isScalar {
            report(
                Diagnostic(
                    .invalidValue,
                    "\(owner.capitalizedFirst) has \(levels.isEmpty ? "no level" : "a single level")",
                    at: node.range, reason: "There would be nobody to compare with.",
                    advice: "List every value that the column may hold, at least two."))
        }
        return levels
    }
}

extension Node {
    fileprivate var isScalar: Bool { if case .scalar = content { true } else { false } }
}
