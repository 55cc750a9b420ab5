import InstrumentModel

/// Turns of phrase that several parts of a codebook share.
enum CodebookText {
    /// "a, b and c".
    static func list(_ names: [String], _ conjunction: String = "and") -> String {
        guard let last = names.last, names.count > 1 else { return names.first ?? "" }
        return names.dropLast().joined(separator: ", ") + " \(conjunction) " + last
    }

    /// The last step of a score, as a sentence that follows another.
    static func rescaling(_ rescaling: ScoringPlan.Rescaling?) -> String {
        guard let rescaling else { return "" }
        let from = ScoreText.of(rescaling.from)
        return rescaling.to == .percent
            ? " Rescaled from \(from) to the percent of the maximum possible score."
            : " Rescaled linearly from \(from) onto \(ScoreText.of(rescaling.to))."
    }
}
