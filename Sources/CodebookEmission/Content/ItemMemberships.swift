import InstrumentModel

/// In which scales each item counts, gathered in one pass over the scales: to search all of them for
/// each item would take seconds for an instrument of thousands.
struct ItemMemberships {
    /// What one scale says of the item; more than once where forms key it apart.
    struct Membership {
        var scale: String
        var members: [Scale.Member]
    }

    private var byItem: [String: [Membership]] = [:]

    init(_ instrument: Instrument) {
        let expansion = FacetExpansion(instrument)
        for scale in instrument.scales where !scale.averagesFacets {
            let members = Dictionary(grouping: expansion.members(of: scale), by: \.item.value)
            for (item, own) in members {
                byItem[item, default: []].append(Membership(scale: scale.id.value, members: own))
            }
        }
    }

    /// In the order of the scales.
    subscript(item: Item) -> [Membership] { byItem[item.id.value, default: []] }
}
