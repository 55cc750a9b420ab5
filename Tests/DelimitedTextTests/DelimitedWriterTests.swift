import DelimitedText
import Testing

@Suite struct DelimitedWriterTests {
    @Test(arguments: [
        ("plain", "plain"), ("", ""), ("a b", "a b"), ("a,b", "\"a,b\""), ("a;b", "\"a;b\""), ("a\tb", "\"a\tb\""),
        ("two\nlines", "\"two\nlines\""), ("two\r\nlines", "\"two\r\nlines\""), ("a\rb", "\"a\rb\""),
        ("say \"no\"", "\"say \"\"no\"\"\""),
        ("\"\u{301}", "\"\"\"\u{301}\""), ("it's", "it's"), ("日本語", "日本語"),
    ])
    func cellsAreQuotedWhereTheyHaveToBe(_ text: String, _ cell: String) {
        #expect(DelimitedWriter.cell(text) == cell)
    }

    /// The triggers that OWASP, "CSV Injection", lists.
    @Test(arguments: [
        "=1+1", "+cmd|' /C calc'!A0", "-2+3", "@SUM(A1)", "\t=1", "\r=1", "\n=1", "\r\n=1", "=\u{301}1", "-", "+1 2",
        "＝1", "＋1", "－1+1", "＠x", "-1,5", "=HYPERLINK(\"x\",\"y\")",
    ])
    func formulasGetAnApostrophe(_ text: String) {
        let cell = DelimitedWriter.cell(text)
        let unquoted = cell.first == "\"" ? cell.dropFirst() : cell[...]
        #expect(unquoted.unicodeScalars.first == "'")
    }

    @Test(arguments: ["-1", "+2", "-0.5", "-99", "1=1", "a@b.org", "3-4", "1e-5", "-1e-5"])
    func numbersAndTextInWhichASignOccursStayAsTheyAre(_ text: String) {
        #expect(DelimitedWriter.cell(text) == text)
    }
}
