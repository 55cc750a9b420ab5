/// Words of which one says the contrary of the other, and what stands between them.
enum Opposites {
    /// The side on which each label stands: -1, 0 between them, 1, and nil where that cannot be told;
    /// nil altogether when the labels do not run from one pole to its opposite.
    static func sides(of labels: [[String]]) -> [Int?]? {
        guard labels.count <= limit else { return nil }
        let words = Set(labels.joined())
        for word in words.sorted() {
            guard let negative = negatives(of: word).first(where: words.contains) else { continue }
            let sides = labels.map { side(of: $0, negative: negative, positive: word) }
            if sides.contains(-1), sides.contains(1), !beginsAtNothing(sides, labels) { return sides }
        }
        return nil
    }

    /// Whether a label names the middle between two poles by itself.
    static func isNeutral(_ label: [String]) -> Bool {
        label.contains(where: neutralWords.contains)
    }

    /// Whether a label can only stand between others.
    static func isMiddle(_ label: [String]) -> Bool { isNeutral(label) || middles.contains(label) }

    private static func side(of label: [String], negative: String, positive: String) -> Int? {
        let isNegative = label.contains(negative)
        let isPositive = label.contains(positive)
        if isNegative && isPositive || isMiddle(label) { return 0 }
        guard isNegative || isPositive else { return nil }
        // "Not satisfied" is no step on the side of the satisfied.
        if label.contains("not") { return nil }
        return isNegative ? -1 : 1
    }

    /// "Unimportant, slightly important, …" is one line that begins at nothing.
    private static func beginsAtNothing(_ sides: [Int?], _ labels: [[String]]) -> Bool {
        let negative = sides.indices.filter { sides[$0] == -1 }
        guard negative.count == 1, !sides.contains(0), let label = labels[negative[0]].first,
            labels[negative[0]].count == 1, !label.hasPrefix("dis")
        else { return false }
        return [negative[0] - 1, negative[0] + 1].contains { index in
            labels.indices.contains(index) && labels[index].contains(where: faint.contains)
        }
    }

    private static func negatives(of word: String) -> [String] {
        ["un", "dis", "in", "im", "ir", "dys"].map { $0 + word } + (pairs[word] ?? [])
    }

    /// No scale of opposite poles has more labels, and looking for poles among thousands would be slow.
    private static let limit = 30

    private static let neutralWords: Set = ["neutral", "neither", "undecided", "indifferent"]
    private static let middles: Set = [
        ["average"], ["no", "change"], ["unchanged"], ["the", "same"], ["about", "the", "same"],
        ["same"], ["about", "right"], ["just", "right"], ["mixed"], ["no", "difference"], ["medium"],
        ["moderate"], ["in", "between"], ["no", "preference"], ["no", "opinion"],
    ]
    private static let faint: Set = ["slightly", "somewhat", "little", "fairly", "moderately", "bit"]

    private static let pairs: [String: [String]] = [
        "easy": ["difficult", "hard"], "good": ["bad", "poor"], "warm": ["cold", "cool"],
        "strong": ["weak"], "positive": ["negative"], "positively": ["negatively"],
        "better": ["worse"], "more": ["less", "fewer"], "high": ["low"], "happy": ["sad"],
        "increased": ["decreased"], "toward": ["away"], "towards": ["away"],
        "helped": ["harmed", "hindered"], "helpful": ["harmful"],
        "love": ["hate"], "like": ["hate"], "for": ["against"], "support": ["oppose"],
        "favor": ["oppose"], "favour": ["oppose"], "above": ["below"],
    ]
}
