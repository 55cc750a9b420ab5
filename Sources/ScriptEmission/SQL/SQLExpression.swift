/// Pieces of SQL that scores and summaries are made of.
enum SQLExpression {
    /// A sum of whole numbers. In brackets by the dozen, so that no database has to look hundreds of
    /// levels deep.
    static func sum(_ terms: [String]) -> String {
        guard terms.count > width else { return terms.joined(separator: " + ") }
        let groups = stride(from: 0, to: terms.count, by: width).map { start in
            "(" + terms[start..<min(start + width, terms.count)].joined(separator: " + ") + ")"
        }
        return sum(groups)
    }

    private static let width = 12

    /// How many of several values are there.
    static func present(_ values: [String]) -> String {
        sum(values.map { "CAST(\($0) IS NOT NULL AS INTEGER)" })
    }

    /// An answer as a scale counts it.
    static func keyed(_ answer: String, reversedWithin bounds: (lowest: Int, highest: Int)?) -> String {
        bounds.map { "\($0.lowest + $0.highest) - \(answer)" } ?? answer
    }
}
