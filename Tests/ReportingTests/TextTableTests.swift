import Diagnostics
import Testing

@testable import Reporting

/// Columns stand below each other whatever the writing system; widths are those of a terminal.
@Suite struct TextTableTests {
    @Test(arguments: ["calm", "落ち着き", "🙂🙂", "e\u{301}te\u{301}", "ｶﾅ", "한국어 문항", "שלום"])
    func columnsAreInLine(_ label: String) {
        var table = TextTable(flushLeft: [0])
        table.add(["item", "mean"])
        table.add([label, "3.25"])
        table.add(["a longer name", "10.50"])
        for line in table.lines { #expect(DisplayWidth.of(line) == 13 + 2 + 5) }
        #expect(table.lines[1].hasPrefix(label + " "))
    }

    @Test func flushRight() {
        var table = TextTable(flushLeft: [])
        table.add(["落", "a"])
        table.add(["abcd", "🙂"])
        #expect(table.lines == ["  落   a", "abcd  🙂"])
    }
}
