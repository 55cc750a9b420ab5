import SeededInputs
import Testing

@testable import Diagnostics

/// Against the East Asian Width property of Unicode 16 (`EastAsianWidth.txt`): W and F are wide.
@Suite struct DisplayWidthTests {
    @Test(arguments: [
        "漢", "か", "カ", "한", "ᄀ", "，", "　", "Ａ", "￥", "〈", "㊀", "ꀀ", "豈", "𠀀", "𛀀", "䷀",
        "🚀", "🙂", "🤔", "🫠", "🦊", "⌚", "☕", "✅", "⭐", "❌", "🀄", "🈶", "🏽",
    ])
    func wide(_ text: String) {
        #expect(DisplayWidth.of(text) == 2)
    }

    @Test(arguments: [
        "a", "é", "ß", "Ж", "א", "ا", "ก", "–", "“", "…", "λ", "½", "ｱ", "ﾡ", "₩", "❤", "🌡", "🗑",
        "☺", "\u{FFFD}",
    ])
    func narrow(_ text: String) {
        #expect(DisplayWidth.of(text) == 1)
    }

    @Test(arguments: ["\u{301}", "\u{20DD}", "\u{200D}", "\u{FE0F}", "\u{FEFF}", "\u{200B}"])
    func withoutAColumnOfItsOwn(_ text: String) {
        #expect(DisplayWidth.of(text) == 0)
    }

    /// A flag's two letters take its two columns between them.
    @Test func flags() {
        #expect(DisplayWidth.of("🇫🇮") == 2)
    }

    @Test func aTextIsAsWideAsItsCharacters() {
        var random = SeededGenerator(seed: 11)
        let alphabet = ["a", "漢", "🚀", "e\u{301}", "🇫🇮"]
        for _ in 0..<200 {
            let left = random.text(of: alphabet, upTo: 12)
            let right = random.text(of: alphabet, upTo: 12)
            #expect(
                DisplayWidth.of(left + right) == DisplayWidth.of(left) + DisplayWidth.of(right))
        }
    }
}
