import Testing

@testable import Diagnostics

@Suite struct VisibleTextTests {
    /// Not one of the controls of ASCII and Latin-1 gets through, and a tab is a blank.
    @Test func noControlGetsThrough() throws {
        let controls = (0x00...0x1F).map(UInt32.init) + (0x7F...0x9F).map(UInt32.init)
        for value in controls {
            let scalar = try #require(Unicode.Scalar(value))
            #expect(VisibleText.of("a\(scalar)b") == (scalar == "\t" ? "a b" : "a\u{FFFD}b"))
        }
    }

    /// The characters that turn the direction of text (UAX #9), and the two that break lines.
    @Test func nothingReordersOrBreaksText() throws {
        let values: [UInt32] = [0x061C, 0x200E, 0x200F, 0x2028, 0x2029] + (0x202A...0x202E) + (0x2066...0x2069)
        for value in values {
            let scalar = try #require(Unicode.Scalar(value))
            #expect(VisibleText.of("a\(scalar)b") == "a\u{FFFD}b")
        }
    }

    @Test(arguments: ["plain", "größer", "日本語", "مرحبا", "👩🏽‍🔬", "e\u{301}", "❤️", ""])
    func textStaysAsItIs(_ text: String) {
        #expect(Array(VisibleText.of(text).unicodeScalars) == Array(text.unicodeScalars))
    }
}
