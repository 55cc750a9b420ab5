/// Something about a scale's data that a reader of its figures has to know. Nothing is ever changed
/// because of it: no item is reversed or dropped unasked.
public enum ReliabilityNotice: Sendable, Hashable {
    /// These items do not vary; they count in raw alpha and are left out of what needs correlations.
    case constantItems([String])
    /// The items covary negatively on the whole, which no reliability explains.
    case negativeAlpha
    /// These items run against the rest of their scale: their keying may be wrong.
    case possiblyMiskeyed([String])

    static func all(
        about scale: ScaleReliability, _ moments: ItemMoments
    ) -> [ReliabilityNotice] {
        var notices: [ReliabilityNotice] = []
        if moments.smallestPair >= 2 {
            let varying = Set(moments.varying)
            let constant = scale.items.indices.filter { !varying.contains($0) }
            if !constant.isEmpty { notices.append(.constantItems(constant.map { scale.items[$0].id })) }
        }
        if let alpha = scale.alpha.raw.value, alpha < 0 { notices.append(.negativeAlpha) }
        let contrary = moments.suspectedMiskeys
        if !contrary.isEmpty {
            notices.append(.possiblyMiskeyed(contrary.map { scale.items[$0].id }))
        }
        return notices
    }
}

extension ReliabilityNotice: CustomStringConvertible {
    public var description: String {
        switch self {
        case .constantItems(let ids):
            "\(Self.list(ids)) never varied; left out of the average correlation, standardized alpha, λ6 and omega."
        case .negativeAlpha:
            "Alpha is negative because the items covary negatively on average. See whether keying is missing or wrong, or whether the items measure different things."
        case .possiblyMiskeyed(let ids):
            "\(Self.list(ids)) \(ids.count == 1 ? "runs" : "run") against the rest of the scale. See whether the keying is right; nothing was reversed for you."
        }
    }

    private static func list(_ ids: [String]) -> String { ids.joined(separator: ", ") }
}
