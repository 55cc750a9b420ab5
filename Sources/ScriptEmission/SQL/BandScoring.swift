import InstrumentModel

/// The band that a score lies in, as SQL over the scores `s1`, `s2`…
struct BandScoring {
    private let cutoff: ScoringPlan.CutoffPlan
    private let text: SQLText

    init(_ cutoff: ScoringPlan.CutoffPlan, _ text: SQLText) {
        self.cutoff = cutoff
        self.text = text
    }

    /// The label; a score at a bound is in the band above it.
    var band: String {
        let score = "s\(cutoff.score + 1)"
        let below = zip(cutoff.bounds, cutoff.labels).map { bound, label in
            "WHEN \(score) < \(text.number(bound)) THEN \(text.string(label))"
        }
        let highest = cutoff.labels.last.map { " ELSE \(text.string($0))" } ?? ""
        return "CASE WHEN \(score) IS NULL THEN NULL \(below.joined(separator: " "))\(highest) END"
    }
}
