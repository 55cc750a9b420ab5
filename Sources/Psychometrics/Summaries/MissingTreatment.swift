/// Which rows a coefficient rests on when answers are missing.
public enum MissingTreatment: String, Sendable, Hashable, CaseIterable, Codable {
    /// Rows with an answer to every item of the scale.
    case listwise
    /// For each pair of items, the rows that answer both.
    case pairwise
}
