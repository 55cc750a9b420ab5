import InstrumentModel

/// A subgroup, as the codebook describes it.
struct SubgroupEntry: Encodable {
    struct LevelEntry: Encodable {
        var value: String
        var label: String?
    }

    var id: String
    var column: String
    var levels: [LevelEntry]
    var reference: String
    var smallestCell: Int
    /// The scales on which the levels are compared.
    var compare: [String]
    var invariance: String?
    var sentences: [String]

    init(_ subgroup: Subgroup) {
        id = subgroup.id.value
        column = subgroup.column.value
        levels = subgroup.levels.map { LevelEntry(value: $0.value.value, label: $0.label) }
        reference = subgroup.reference.value
        smallestCell = subgroup.smallestCell.value
        compare = subgroup.compared.map(\.value)
        invariance = subgroup.invariance
        let names = levels.map { level in level.value + (level.label.map { " (\($0))" } ?? "") }
        sentences = [
            "The column \(column) holds \(Enumeration.words(names)); the reference is \(reference). Levels with fewer than \(smallestCell) people are not reported on."
        ]
        if !compare.isEmpty { sentences.append("The levels are compared on \(Enumeration.words(compare)).") }
    }
}
