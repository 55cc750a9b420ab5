/// What a stem is about, whoever asks it of whom.
enum ContentWords {
    /// The words that carry content, without their endings, in the order of the stem.
    static func stems(of words: some Sequence<Word>) -> [String] {
        words.filter { !$0.isName && !FunctionWords.contains($0) }.map { root(of: $0.text) }
    }

    /// A word without its common endings, so that "cares" and "caring" are the same.
    static func root(of text: String) -> String {
        var root = text
        if root.hasSuffix("'s") { root.removeLast(2) }
        for ending in ["ingly", "edly", "ing", "ies", "ied", "ed", "es", "ly", "s", "e", "y"]
        where root.hasSuffix(ending) && root.utf8.count - ending.utf8.count >= 3 {
            root.removeLast(ending.count)
            break
        }
        if root.utf8.count > 3, let last = root.last, root.dropLast().last == last, last != "s" {
            root.removeLast()
        }
        return root
    }
}
