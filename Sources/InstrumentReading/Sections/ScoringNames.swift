import InstrumentSyntax

/// The names that the scoring sections refer to, gathered before any of them is read, so that the order
/// of definitions is free.
struct ScoringNames {
    var items: Set<String>
    var forms: Set<String>
    var scales: Set<String>
    var composites: Set<String>
    var norms: Set<String>

    var scores: Set<String> { scales.union(composites) }

    init(_ fields: Fields, items: Set<String>, forms: Set<String>) {
        self.items = items
        self.forms = forms
        scales = Self.declared(in: fields["scales"])
        composites = Self.declared(in: fields["composites"])
        norms = Self.declared(in: fields["norms"])
    }

    private static func declared(in node: Node?) -> Set<String> {
        guard case .mapping(let entries) = node?.content else { return [] }
        return Set(entries.map(\.key.value))
    }
}
