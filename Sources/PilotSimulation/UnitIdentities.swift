import InstrumentModel

/// The keys and groups of simulated rows.
///
/// Of the keys, one identifies the row and another, in a dyad, what rows share; the wave is the first,
/// and any further key 1 throughout. The levels of a subgroup take turns.
struct UnitIdentities: Sendable {
    private enum Kind { case unit, cluster, fixed(String) }

    private let kinds: [(role: String, kind: Kind)]
    private let groups: [String]
    /// The levels of the groups that divide people into subgroups.
    private let levels: [String: [String]]
    private let clusterSize: Int

    /// Clusters that share the value of a group.
    private static let clustersPerGroup = 5

    init(_ instrument: Instrument, clusterSize: Int) {
        let roles = instrument.keys.map(\.role.value)
        let people = Set(instrument.forms.flatMap { [$0.rater?.value, $0.target?.value] }.compactMap(\.self))
        let named = roles.filter { people.contains($0) || $0 == instrument.unit?.value }
        // The last person named identifies the row: teacher, then student.
        let unit = named.last ?? roles.first
        let cluster = instrument.isDyadic ? named.first : nil
        let waves = instrument.design.waves
        kinds = instrument.keys.map { key in
            let role = key.role.value
            if let waves, key.column == waves.column { return (role, .fixed(waves.order.first?.value ?? "1")) }
            return (role, role == unit ? .unit : role == cluster ? .cluster : .fixed("1"))
        }
        levels = Dictionary(
            instrument.design.subgroups.map { ($0.column.value, $0.levels.map(\.value.value)) },
            uniquingKeysWith: { first, _ in first })
        groups = instrument.groups.map(\.value)
        self.clusterSize = clusterSize
    }

    func of(_ unit: Int) -> [String] {
        let cluster = unit / clusterSize
        let keys = kinds.map { role, kind in
            switch kind {
            case .unit: "\(role)\(unit + 1)"
            case .cluster: "\(role)\(cluster + 1)"
            case .fixed(let value): value
            }
        }
        return keys
            + groups.map { group in
                levels[group].map { $0[unit % $0.count] }
                    ?? "\(group)\(cluster / Self.clustersPerGroup + 1)"
            }
    }
}
