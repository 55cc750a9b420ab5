/// How many syllables English words have, by their spelling.
enum Syllables {
    /// At least 1. The runs of vowels are counted; vowels that are spoken apart are added and silent
    /// ones taken off.
    static func count(in word: String) -> Int {
        let parts = word.split(separator: "-")
        guard parts.count < 2 else { return parts.reduce(0) { $0 + count(in: String($1)) } }
        let lowercased = word.lowercased()
        if let known = SyllableExceptions.counts[lowercased] { return known }
        let letters = lowercased.utf8.filter { $0 != UInt8(ascii: "'") }
        let syllables =
            vowelRuns(letters) + hiatuses(letters) + spokenEndings(letters, contracted: lowercased)
            - silentVowels(letters)
        return max(syllables, 1)
    }

    private static func isVowel(_ letters: [UInt8], _ index: Int) -> Bool {
        switch letters[index] {
        case UInt8(ascii: "a"), UInt8(ascii: "e"), UInt8(ascii: "i"), UInt8(ascii: "o"): true
        case UInt8(ascii: "u"): index == 0 || letters[index - 1] != UInt8(ascii: "q")
        case UInt8(ascii: "y"): index > 0
        default: false
        }
    }

    private static func vowelRuns(_ letters: [UInt8]) -> Int {
        letters.indices.count { index in
            isVowel(letters, index) && (index == 0 || !isVowel(letters, index - 1))
        }
    }

    /// Neighbouring vowels that are spoken apart: vari-ous, qui-et, situ-ation, do-ing.
    private static func hiatuses(_ letters: [UInt8]) -> Int {
        letters.indices.dropLast().count { index in
            let before = index > 0 ? letters[index - 1] : 0
            let rest = letters[index...]
            func continues(_ text: String) -> Bool { rest.starts(with: text.utf8) }
            switch (letters[index], letters[index + 1]) {
            case (UInt8(ascii: "i"), UInt8(ascii: "a")):
                return continues("iate") || continues("iati")
                    || !isSibilant(before) && !continues("iage")
            case (UInt8(ascii: "i"), UInt8(ascii: "o")):
                let isLiquid = before == UInt8(ascii: "l") || before == UInt8(ascii: "n")
                return !isSibilant(before) && !continues("ior") && !(isLiquid && continues("ion"))
            case (UInt8(ascii: "i"), UInt8(ascii: "u")): return true
            case (UInt8(ascii: "i"), UInt8(ascii: "e")):
                return continues("iet")
                    || (continues("ience") || continues("ient")) && !isSibilant(before)
            case (UInt8(ascii: "e"), UInt8(ascii: "o")): return before != UInt8(ascii: "g")
            case (UInt8(ascii: "u"), UInt8(ascii: "a")):
                return before != UInt8(ascii: "q") && before != UInt8(ascii: "g")
                    && !continues("uade")
            case (UInt8(ascii: "u"), UInt8(ascii: "o")): return before != UInt8(ascii: "q")
            case (_, UInt8(ascii: "i")) where isVowel(letters, index):
                return rest.dropFirst().elementsEqual("ing".utf8)
            default: return false
            }
        }
    }

    /// Letters behind which "ia" and "io" are one sound: social, nation, region.
    private static func isSibilant(_ letter: UInt8) -> Bool {
        [UInt8(ascii: "c"), UInt8(ascii: "t"), UInt8(ascii: "g"), UInt8(ascii: "s"), UInt8(ascii: "x")]
            .contains(letter)
    }

    /// A syllable without a vowel of its own, critici-sm, did-n't; less the one that nobody speaks, academic-ly.
    private static func spokenEndings(_ letters: [UInt8], contracted word: String) -> Int {
        if word.hasSuffix("ism") { return 1 }
        if word.hasSuffix("ically") { return -1 }
        guard word.hasSuffix("n't"), letters.count > 3 else { return 0 }
        return isVowel(letters, letters.count - 3) ? 0 : 1
    }

    /// An e that is written and not spoken: home, likes, asked, nicely.
    private static func silentVowels(_ letters: [UInt8]) -> Int {
        let word = String(decoding: letters, as: UTF8.self)
        let inner =
            ["ely", "ement", "ements", "eful", "efully", "eless", "eness"].first(where: word.hasSuffix)
            .map { isSilent(letters, at: letters.count - $0.utf8.count) && letters.count > 5 } ?? false
        return (inner ? 1 : 0) + (hasSilentEnding(word, letters) ? 1 : 0)
    }

    private static func hasSilentEnding(_ word: String, _ letters: [UInt8]) -> Bool {
        let count = letters.count
        guard count > 2 else { return false }
        if word.hasSuffix("gue") { return count > 3 && isVowel(letters, count - 4) }
        if word.hasSuffix("e") { return isSilent(letters, at: count - 1) }
        if word.hasSuffix("es") {
            return isSilent(letters, at: count - 2)
                && !["ses", "zes", "ces", "ges", "ches", "shes", "xes"].contains(where: word.hasSuffix)
        }
        if word.hasSuffix("ed") {
            return isSilent(letters, at: count - 2) && !word.hasSuffix("ted") && !word.hasSuffix("ded")
        }
        return false
    }

    /// Behind a consonant, unless that is an l that needs it: table, handled.
    private static func isSilent(_ letters: [UInt8], at index: Int) -> Bool {
        guard index > 1, !isVowel(letters, index - 1) else { return false }
        guard letters[index - 1] == UInt8(ascii: "l") else { return true }
        let before = letters[index - 2]
        return isVowel(letters, index - 2) || before == UInt8(ascii: "l") || before == UInt8(ascii: "r")
    }
}
