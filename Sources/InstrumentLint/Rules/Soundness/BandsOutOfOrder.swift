import Diagnostics
import InstrumentModel

/// Bands that do not follow each other from the lowest to the highest.
struct BandsOutOfOrder: LintRule {
    static let documentation = CodeDocumentation(
        DiagnosticCode("SW0252", "bands-out-of-order"), .error,
        "Bands that do not follow each other from the lowest to the highest.",
        reason:
            "Each band but the last ends where the next begins; otherwise a score would lie in two bands or in none.",
        remedy: "Order the bands by 'below', each with a label of its own, and leave it out for the highest.",
        failing: [
            .sections(
                """
                scales:
                  tension: {items: [calm, tense], score: mean, answered: all}
                cutoffs:
                  level: {scale: tension, source: Author (2020), population: Nurses in Wales, n: 300, bands: [{below: 3, label: Low}, {below: 2, label: ⟦Middle⟧}, {label: High}]}
                  risk: {scale: tension, source: Author (2020), population: Nurses in Wales, n: 300, bands: [{label: ⟦Low⟧}, {below: 4, label: High}]}
                  alarm: {scale: tension, source: Author (2020), population: Nurses in Wales, n: 300, bands: [{below: 3, label: Low}, {below: 4, label: ⟦High⟧}]}
                """)
        ],
        passing: [
            .sections(
                """
                scales:
                  tension: {items: [calm, tense], score: mean, answered: all}
                cutoffs:
                  level: {scale: tension, source: Author (2020), population: Nurses in Wales, n: 300, bands: [{below: 2, label: Low}, {below: 3, label: Middle}, {label: High}]}
                """)
        ])

    func check(_ context: LintContext) -> [LintFinding] {
        context.instrument.cutoffs.compactMap { cutoffs in
            var labels: Set<String> = []
            var previous: Double?
            for (index, band) in cutoffs.bands.enumerated() {
                let isLast = index + 1 == cutoffs.bands.count
                if let problem = Self.problem(with: band, isLast: isLast, after: previous, labels) {
                    return LintFinding(
                        "\(problem) in '\(cutoffs.id.value)'", at: band.label.range,
                        advice:
                            "Order the bands by 'below', each with a label of its own, and leave it out for the highest."
                    )
                }
                labels.insert(band.label.value)
                previous = band.below?.value
            }
            return nil
        }
    }

    private static func problem(
        with band: Cutoffs.Band, isLast: Bool, after previous: Double?, _ labels: Set<String>
    ) -> String? {
        let name = "The band '\(band.label.value)'"
        if labels.contains(band.label.value) { return "\(name) stands twice" }
        guard let below = band.below?.value else {
            return isLast ? nil : "\(name) does not say where it ends"
        }
        if isLast { return "\(name) is the highest and ends" }
        if let previous, below <= previous {
            return "\(name) ends at \(ScoreText.of(below)), before it begins"
        }
        return nil
    }
}
