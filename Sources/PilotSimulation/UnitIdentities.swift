import InstrumentModel

/// The keys and groups of simulated rows.
///
/// Of the keys, one identifies the row and another, in a dyad, what rows share; any further one, such
/// as a wave, is 1 throughout.
struct UnitIdentities: Sendable {
    private enum Kind { case unit, cluster, fixed }

    private let kinds: [(role: String, kind: Kind)]
    private let groups: [String]
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
        kinds = roles.map { role in
            (role, role == unit ? .unit : role == cluster ? .cluster : .fixed)
        }
        groups = instrument.groups.map(\.value)
        self.clusterSize = clusterSize
    }

    func of(_ unit: Int) -> [String] {
        let cluster = unit / clusterSize
        let keys = kinds.map { role, kind in
            switch kind {
            case .unit: "\(role)\(unit + 1)"
            case .cluster: "\(role)\(cluster + 1)"
            case .fixed: "1"
            }
        }
        return keys + groups.map { "\($0)\(cluster / Self.clustersPerGroup + 1)" }
    }
}
