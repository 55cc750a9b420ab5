/// Names of languages (BCP 47): `en`, `pt-BR`, `zh-Hant`.
public enum LanguageTag {
    /// Whether a text has the shape of a tag; whether there is such a language is not looked up.
    public static func isWellFormed(_ tag: String) -> Bool {
        let subtags = tag.split(separator: "-", omittingEmptySubsequences: false)
        return (2...3).contains(subtags[0].utf8.count)
            && subtags.allSatisfy { part in
                (1...8).contains(part.utf8.count) && part.utf8.allSatisfy(isLetterOrDigit)
            }
    }

    private static func isLetterOrDigit(_ byte: UInt8) -> Bool {
        (0x41...0x5A).contains(byte) || (0x61...0x7A).contains(byte) || (0x30...0x39).contains(byte)
    }
}
