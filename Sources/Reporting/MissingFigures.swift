import Psychometrics

/// Why some of a scale's figures are missing: each reason once, with all that it explains.
enum MissingFigures {
    /// "no omega total: 2 items, at least 3 needed".
    static func lines(of scale: ScaleReliability) -> [String] {
        var explained: [(reason: UndefinedReason, names: [String])] = []
        for (name, estimate) in figures(of: scale) {
            guard let reason = estimate.reason else { continue }
            if let index = explained.firstIndex(where: { $0.reason == reason }) {
                explained[index].names.append(name)
            } else {
                explained.append((reason, [name]))
            }
        }
        return explained.map { "no \($0.names.joined(separator: ", ")): \($0.reason)" }
    }

    private static func figures(of scale: ScaleReliability) -> [(String, Estimate)] {
        [
            ("alpha", scale.alpha.raw), ("interval", scale.alpha.interval.lower),
            ("SE", scale.alpha.standardError), ("standardized alpha", scale.alpha.standardized),
            ("average r", scale.averageInterItemCorrelation), ("omega total", scale.omegaTotal),
            ("λ2", scale.lambda2), ("λ6", scale.lambda6),
        ]
            + column("mean", of: scale.items, \.mean)
            + column("SD", of: scale.items, \.standardDeviation)
            + column("item-rest r", of: scale.items, \.itemRestCorrelation)
            + column("alpha if deleted", of: scale.items, \.alphaIfDeleted)
    }

    /// A column of the items' table: named as a whole where one reason empties all of it, and item by
    /// item otherwise.
    private static func column(
        _ name: String, of items: [ItemReliability], _ figure: KeyPath<ItemReliability, Estimate>
    ) -> [(String, Estimate)] {
        let figures = Set(items.map { $0[keyPath: figure] })
        if figures.count == 1, let common = figures.first { return [(name, common)] }
        return items.map { ("\(name) (\($0.id))", $0[keyPath: figure]) }
    }
}
