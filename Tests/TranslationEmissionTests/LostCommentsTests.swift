import Testing
import TranslationEmission

@Suite struct LostCommentsTests {
    static let cases: [(old: String, new: String, lines: [Int])] = [
        ("a: 1\nb: 2\n", "a: 1\n", []),
        ("# head\na: 1\n", "# head\na: 1\nb: 2\n", []),
        ("# other head\na: 1\n", "# head\na: 1\n", [1]),
        ("a: 1 # why\n\n  # and how  \n", "a: 1\n", [1, 3]),
        // Moved to another depth it is still there.
        ("  # why\r\n", "# why\n", []),
        ("a: x#y\nb: 'it'#\n", "", []),
        ("a: it's # why\n", "a: it's\n", [1]),
        ("a: 'not # one'\n", "a: \"not # one\"\n", [1]),
    ]

    @Test(arguments: cases.indices)
    func found(_ index: Int) {
        let (old, new, lines) = Self.cases[index]
        #expect(LostComments.lines(of: old, in: new) == lines)
    }
}
