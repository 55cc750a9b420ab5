import PilotAnalysis

/// What a screen for careless answers found, or that it could find nobody: no flagged row is no proof of care.
public enum CarelessSentence {
    /// How many rows are flagged, and whether any could have been.
    ///
    /// - Parameters:
    ///   - careless: what the screen says
    ///   - rows: all rows of the data
    public static func flagged(_ careless: QualityAnalysis.Carelessness, of rows: Int) -> String {
        let signs = "\(careless.limits.signsRequired) signs of careless answering or more"
        guard let flagged = careless.flaggedRows else {
            return
                "Nobody could have been flagged as careless: \(inability(careless)). That no row is flagged says nothing of how carefully people answered."
        }
        let found =
            switch flagged {
            case .count(let count): "\(count) of \(rows) rows show \(signs)."
            case .fewer(let limit): "Fewer than \(limit) of \(rows) rows show \(signs)."
            case .withheld: "How many of \(rows) rows show \(signs) is withheld, because few do not."
            }
        return "\(found) Nobody was left out.\(unscreened(careless, of: rows))"
    }

    /// Why no row could have been flagged.
    static func inability(_ careless: QualityAnalysis.Carelessness) -> String {
        let (seen, required) = (careless.signsLookedAt, careless.limits.signsRequired)
        let few =
            seen == 0 ? "no sign could be looked at" : "only \(seen) of \(careless.signs.count) signs could be looked at"
        return seen < required
            ? "\(few), at least \(required) needed"
            : "no row has answers on which \(required) signs could be looked at"
    }

    /// The rows that could not have been flagged, where there are some.
    private static func unscreened(_ careless: QualityAnalysis.Carelessness, of rows: Int) -> String {
        guard careless.screenedRows != .count(rows) else { return "" }
        return
            " As many signs could be looked at on \(careless.screenedRows.text) of the rows; no other row could have been flagged."
    }
}
