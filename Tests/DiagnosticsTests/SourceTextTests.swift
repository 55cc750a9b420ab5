import Diagnostics
import Testing

@Suite("Source text")
struct SourceTextTests {
    @Test("Does not quote what is in another encoding")
    func otherEncoding() {
        let wide = "mood: calm\nüber: all".utf16.flatMap { [UInt8($0 & 0xFF), UInt8($0 >> 8)] }
        #expect(SourceText(file: "f.yaml", bytes: [0xFF, 0xFE] + wide).line(1) == nil)
    }

    @Test("Quotes a line with a byte that is no text")
    func strayByte() {
        let bytes = Array("mood: c".utf8) + [0xFC, 0] + Array("lm and cheerful".utf8)
        #expect(SourceText(file: "f.yaml", bytes: bytes).line(1) == "mood: c\u{FFFD}\u{0}lm and cheerful")
    }

    @Test("Has no line before the first or beyond the last")
    func beyond() {
        let source = SourceText(file: "f.yaml", bytes: "one\ntwo".utf8)
        #expect([0, 1, 2, 3].map { source.line($0) } == [nil, "one", "two", nil])
    }
}
