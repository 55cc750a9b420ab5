import Psychometrics

/// The items of a form that are factored together, each keyed as its scale keys it.
struct FactoredItems: Sendable {
    /// In the order of the data.
    let items: [KeyedItem]
    /// The scales that own them; a scale that only pools the items of smaller ones, as a total score does,
    /// is left out.
    let scales: [ScaleDefinition]

    init(_ definition: FormDefinition) {
        let sets = definition.scales.map { Set($0.items.map(\.column)) }
        let owners = definition.scales.indices.filter { index in
            !sets.indices.contains { sets[$0].isStrictSubset(of: sets[index]) }
        }
        var keyed: [Int: KeyedItem] = [:]
        // Owners first: an item of none of them is keyed as a larger scale keys it.
        for index in owners + definition.scales.indices.filter({ !owners.contains($0) }) {
            for item in definition.scales[index].items where keyed[item.column] == nil {
                keyed[item.column] = item
            }
        }
        items = keyed.values.sorted { $0.column < $1.column }
        scales = owners.map { definition.scales[$0] }
    }

    /// The indices of a scale's items among those that are factored.
    func places(of scale: ScaleDefinition) -> [Int] {
        let columns = Set(scale.items.map(\.column))
        return items.indices.filter { columns.contains(items[$0].column) }
    }
}
