extension Instrument {
    /// What of the scores of `original` still means the same once only some items are kept.
    ///
    /// A scale of facets keeps the facets that remain. A composite that lost a part would be another
    /// composite, and is left out. Norms and cut-offs hold for the scores of the sample that they were
    /// taken from; they stay with scores of which no item was dropped.
    mutating func keepScores(of original: Instrument, keeping kept: Set<String>) {
        let expansion = FacetExpansion(original)
        let remaining = Set(
            original.scales.filter { scale in
                expansion.members(of: scale).contains { kept.contains($0.item.value) }
            }.map(\.id.value))
        scales.removeAll { !remaining.contains($0.id.value) }
        for index in scales.indices {
            scales[index].facets.removeAll { !remaining.contains($0.scale.value) }
            scales[index].required.removeAll { !kept.contains($0.value) }
        }
        composites = original.composites
        while let lost = composites.firstIndex(where: { composite in
            composite.parts.contains { !remaining.contains($0.value) && !isComposite($0.value) }
        }) {
            composites.remove(at: lost)
        }
        let intact = original.scoresOfKeptItems(kept)
        norms.removeAll { !intact.contains($0.score.value) }
        cutoffs.removeAll { !intact.contains($0.score.value) }
        let known = Set(norms.map(\.id.value))
        for index in scales.indices {
            scales[index].standards.removeAll { !known.contains($0.norm.value) }
        }
        for index in composites.indices {
            composites[index].standards.removeAll { !known.contains($0.norm.value) }
        }
    }

    private func isComposite(_ id: String) -> Bool { composites.contains { $0.id.value == id } }

    /// The scales and composites of which every item is kept.
    private func scoresOfKeptItems(_ kept: Set<String>) -> Set<String> {
        let expansion = FacetExpansion(self)
        var intact = Set(
            scales.filter { scale in
                expansion.members(of: scale).allSatisfy { kept.contains($0.item.value) }
            }.map(\.id.value))
        // Composites may stand in any order; each round adds those whose parts are known by then.
        for _ in composites {
            for composite in composites
            where composite.parts.allSatisfy({ intact.contains($0.value) }) {
                intact.insert(composite.id.value)
            }
        }
        return intact
    }

    /// The order of asking, of the items that are kept.
    mutating func keepBlocks(keeping kept: Set<String>) {
        for index in blocks.indices { blocks[index].items.removeAll { !kept.contains($0.value) } }
        blocks.removeAll(where: \.items.isEmpty)
    }
}
