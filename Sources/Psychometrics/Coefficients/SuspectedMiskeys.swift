extension ItemMoments {
    /// The items that run against the sum of the others, as indices: their keying may be wrong, and
    /// nothing is reversed because of it.
    public var suspectedMiskeys: [Int] {
        let correlations = itemRestCorrelations
        return correlations.indices.filter { (correlations[$0].value ?? 0) < 0 }
    }
}
