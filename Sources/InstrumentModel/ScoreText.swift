/// Writes scores and bounds for people.
public enum ScoreText {
    /// The shortest digits that give the number back, whole numbers without a point.
    public static func of(_ score: Double) -> String {
        Int(exactly: score).map(String.init) ?? score.description
    }

    /// "1 to 5".
    public static func of(_ bounds: ScoreBounds) -> String {
        "\(of(bounds.lowest)) to \(of(bounds.highest))"
    }
}
