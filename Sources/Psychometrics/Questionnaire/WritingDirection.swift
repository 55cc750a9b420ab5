/// In which direction lines are written.
public enum WritingDirection: String, Sendable, Hashable, Codable {
    /// As Latin and most scripts are.
    case leftToRight
    /// As Arabic and Hebrew are.
    case rightToLeft

    /// - Parameter tag: a language tag (BCP 47); a script in it decides, otherwise the script in which
    ///   the language is usually written
    public init(ofLanguage tag: String) {
        let parts = tag.lowercased().split(separator: "-")
        let script = parts.dropFirst().first { $0.count == 4 }
        let isRightToLeft =
            script.map { Self.scripts.contains(String($0)) }
            ?? parts.first.map { Self.languages.contains(String($0)) } ?? false
        self = isRightToLeft ? .rightToLeft : .leftToRight
    }

    private static let scripts: Set<String> = [
        "adlm", "arab", "hebr", "mand", "nkoo", "rohg", "samr", "syrc", "thaa",
    ]
    private static let languages: Set<String> = [
        "ar", "arc", "ckb", "dv", "fa", "he", "iw", "ji", "nqo", "prs", "ps", "sd", "ug", "ur", "yi",
    ]
}
