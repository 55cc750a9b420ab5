import Testing

@testable import InstrumentLint

/// Counts as the Carnegie Mellon Pronouncing Dictionary has them.
@Suite struct SyllableTests {
    /// Words by their number of syllables.
    static let known: [(count: Int, words: String)] = [
        (
            1,
            "how are you the class school asked likes home tense through whole strength talked learned praise each don't they're"
        ),
        (
            2,
            "teacher student often argue people lonely quiet calmer table handled doing science believe something didn't careful value handles"
        ),
        (3, "respectful relative enjoyment interview usual video various area idea decision professor influence logically"),
        (
            4,
            "appreciate situation experience society criticism motivated relationship ability usually material"
        ),
        (5, "university opportunity communication participation curiosity individual"),
        (6, "responsibility reliability"),
    ]

    @Test func equalTheDictionarys() {
        for group in Self.known {
            for word in group.words.split(separator: " ") {
                #expect(Syllables.count(in: String(word)) == group.count, "\(word)")
            }
        }
    }

    @Test func areAtLeastOneAndAddUpOverHyphens() {
        #expect(Syllables.count(in: "hmm") == 1)
        #expect(Syllables.count(in: "7") == 1)
        #expect(Syllables.count(in: "self-efficacy") == 1 + 4)
        #expect(Syllables.count(in: "mid-year") == 2)
    }

    /// Kincaid et al. (1975): .39 words a sentence + 11.8 syllables a word − 15.59.
    @Test func giveTheGradeOfATextCountedByHand() {
        // "The teacher smiled. We talked about school." 7 words, 2 sentences, 9 syllables.
        let words = [
            ("The", ""), ("teacher", ""), ("smiled", "."), ("We", ""), ("talked", ""), ("about", ""),
            ("school", "."),
        ]
        .map { spelling, punctuation in
            Word(
                text: spelling.lowercased(), spelling: spelling, isName: false, punctuation: punctuation,
                place: 0..<0, isQuoted: false)
        }
        let level = ReadingLevel(of: [words])
        #expect((level.words, level.sentences, level.syllables) == (7, 2, 9))
        #expect(abs(level.grade - (0.39 * 3.5 + 11.8 * 9 / 7 - 15.59)) < 1e-12)
        #expect(ReadingLevel(of: []).grade == 0)
    }
}
