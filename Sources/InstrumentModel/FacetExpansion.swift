/// The items that scales of higher order reach through their facets.
public struct FacetExpansion: Sendable {
    private let scales: [String: Scale]

    public init(_ instrument: Instrument) {
        scales = Dictionary(
            instrument.scales.map { ($0.id.value, $0) }, uniquingKeysWith: { first, _ in first })
    }

    /// A scale's own members, or those of its facets, in the facets' order and turned around where a
    /// facet is reversed.
    ///
    /// A facet that is reached twice counts once, so that cycles end; both are errors elsewhere.
    public func members(of scale: Scale) -> [Scale.Member] {
        guard !scale.facets.isEmpty else { return scale.members }
        var members: [Scale.Member] = []
        var visited: Set<String> = [scale.id.value]
        var pending: [(scale: Scale, isTurned: Bool)] = [(scale, false)]
        while let (current, isTurned) = pending.popLast() {
            members += isTurned ? current.members.map(\.turned) : current.members
            for facet in current.facets.reversed() {
                guard let next = scales[facet.scale.value],
                    visited.insert(next.id.value).inserted
                else { continue }
                pending.append((next, isTurned != (facet.keying == .reversed)))
            }
        }
        return members
    }

    /// The members that hold in a form.
    public func members(of scale: Scale, in form: Form) -> [Scale.Member] {
        members(of: scale).filter { $0.form == nil || $0.form?.value == form.id.value }
    }
}

extension Scale.Member {
    /// Keyed the other way.
    fileprivate var turned: Scale.Member {
        Scale.Member(item: item, keying: keying == .positive ? .reversed : .positive, form: form)
    }
}
