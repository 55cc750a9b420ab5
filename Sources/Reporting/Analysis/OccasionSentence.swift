import PilotAnalysis

/// Whose rows the data are, and what follows from it.
public enum OccasionSentence {
    public static func sentences(_ document: AnalysisDocument) -> [String] {
        guard let occasions = document.occasions else { return [] }
        let (persons, waves) = (occasions.persons, occasions.waves.count)
        let noun = occasions.arePairs ? "pair" : "person"
        let who = "\(persons) \(noun)\(persons == 1 ? "" : "s")"
        let when = "\(waves) wave\(waves == 1 ? "" : "s")"
        let count =
            "\(occasions.rows) row\(occasions.rows == 1 ? " is" : "s are") of \(who) (by \(occasions.personColumns.joined(separator: " and "))) in \(when) (by \(occasions.waveColumn))."
        guard occasions.isRepeated else { return [count] }
        let drawn = document.nesting == nil ? "\(noun)s" : "clusters"
        var sentences = [
            count,
            "Rows of one \(noun) in several waves are not independent: intervals and tests that take them for it are left out of figures of all waves together, and the bootstrap draws whole \(drawn). Each wave by itself, with its interval, is among the subgroups.",
        ]
        if document.scales.contains(where: { $0.thresholds.contains { $0.measure == .alphaLower } }) {
            sentences.append(
                "A demand on the lower bound of alpha is held to the wave in which it is lowest.")
        }
        return sentences
    }
}
