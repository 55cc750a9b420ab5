import Diagnostics
import Testing

@testable import InstrumentSyntax

private func parse(_ text: String) -> ParsedDocument {
    ParsedDocument(bytes: Array(text.utf8), file: "f.yaml")
}

@Suite("Located tree")
struct TreeTests {
    @Test("Every key and value knows its line and column")
    func positions() throws {
        let document = parse("title: Über uns\nitems:\n  calm: {text: \"How calm?\"}\n")
        #expect(document.diagnostics.isEmpty)
        guard case .mapping(let entries) = try #require(document.root).content,
            case .mapping(let items) = entries[1].value.content,
            case .mapping(let calm) = items[0].value.content
        else { return #expect(Bool(false), "not the tree that was written") }
        #expect(entries[0].key.range.start == SourcePosition(line: 1, column: 1))
        #expect(entries[0].value.range.start == SourcePosition(line: 1, column: 8))
        #expect(entries[0].value.range.end == SourcePosition(line: 1, column: 16))
        #expect(items[0].key.range.start == SourcePosition(line: 3, column: 3))
        #expect(calm[0].value.range.start == SourcePosition(line: 3, column: 16))
    }

    @Test(
        "Plain scalars stay text",
        arguments: ["No", "1.10", "007", "2026-01-01", "0x10", "1e3", "true", "n", "12:30:45"])
    func plainScalars(_ text: String) throws {
        guard case .mapping(let entries) = try #require(parse("label: \(text)").root).content,
            case .scalar(let scalar) = entries[0].value.content
        else { return #expect(Bool(false), "not a scalar") }
        #expect(scalar.text == text)
    }

    @Test("An alias repeats what its anchor names")
    func alias() throws {
        let document = parse("a: &x [1, 2]\nb: *x\n")
        #expect(document.diagnostics.isEmpty)
        guard case .mapping(let entries) = try #require(document.root).content,
            case .sequence(let nodes) = entries[1].value.content
        else { return #expect(Bool(false), "not a list") }
        #expect(nodes.count == 2)
    }

    @Test("An anchor cannot hold itself")
    func selfReference() {
        #expect(parse("a: &x [*x]\n").diagnostics.map(\.code) == [.unknownAlias])
    }
}

@Suite("Documents that are refused")
struct RefusalTests {
    @Test(
        "Not text",
        arguments: [
            ([0xFF, 0xFE, 0x61, 0x00] as [UInt8], 1, 1), ([0x61, 0x0A, 0x62, 0x00], 2, 2),
            ([0x61, 0xC3, 0xA9, 0xC3, 0x28], 1, 3), ([0x89, 0x50, 0x4E, 0x47], 1, 1),
        ])
    func notText(_ bytes: [UInt8], line: Int, column: Int) {
        let document = ParsedDocument(bytes: bytes, file: "f.yaml")
        #expect(document.diagnostics.map(\.code) == [.notText])
        #expect(document.diagnostics[0].range.start == SourcePosition(line: line, column: column))
    }

    @Test(
        "Other encodings are named",
        arguments: [
            ("UTF-16", [0xFF, 0xFE], false), ("UTF-16", [0xFE, 0xFF], true), ("UTF-16", [], false),
            ("UTF-16", [], true),
        ] as [(String, [UInt8], Bool)])
    func otherEncodings(_ name: String, _ mark: [UInt8], bigEnd: Bool) throws {
        let wide = "scalewright: 1\n".utf8.flatMap { byte -> [UInt8] in bigEnd ? [0, byte] : [byte, 0] }
        let document = ParsedDocument(bytes: mark + wide, file: "f.yaml")
        #expect(document.diagnostics.map(\.message) == ["The file is \(name), not UTF-8"])
        #expect(document.diagnostics.first?.advice?.contains("save it as UTF-8") == true)
    }

    @Test("Nothing in it", arguments: ["", "\u{FEFF}", "\n\n", "# only a comment\n", "---\n"])
    func empty(_ text: String) {
        let document = parse(text)
        // "---" alone holds a null, which reading refuses as no instrument.
        if text != "---\n" { #expect(document.diagnostics.map(\.code) == [.emptyFile]) }
    }

    @Test("Ten thousand levels of nesting", arguments: ["[", "{a: ", "- "])
    func nesting(_ opening: String) {
        let document = parse(String(repeating: opening, count: 10_000))
        #expect(document.diagnostics.map(\.code) == [.nestingTooDeep])
    }

    @Test("An alias bomb")
    func aliasBomb() {
        var text = "a0: &a0 [x, x, x, x, x, x, x, x, x, x]\n"
        for level in 1...40 {
            let aliases = repeatElement("*a\(level - 1)", count: 10).joined(separator: ", ")
            text += "a\(level): &a\(level) [\(aliases)]\n"
        }
        #expect(parse(text).diagnostics.map(\.code) == [.documentTooLarge])
    }

    /// As many values as the limit, and one more; it says which of the two ways led beyond it.
    @Test("Values up to the limit", arguments: [
        ("[a, a, a, a, a, a]", nil), ("[a, a, a, a, a, a, a]", false), ("{a: a, b: [], c: a}", nil),
        ("{a: a, b: [], c: [a]}", false), ("[&x [a, a], *x]", nil), ("[&x [a, a, a], *x]", true),
    ] as [(String, Bool?)])
    func manyValues(_ text: String, namesAliases: Bool?) throws {
        var limits = SyntaxLimits()
        limits.nodes = 7
        let document = ParsedDocument(bytes: Array(text.utf8), file: "f.yaml", limits: limits)
        #expect(document.diagnostics.map(\.code) == (namesAliases == nil ? [] : [.documentTooLarge]))
        guard let namesAliases else { return }
        let problem = try #require(document.diagnostics.first)
        let words = [problem.message, problem.reason ?? "", problem.advice ?? ""]
        #expect(problem.message.contains("more than 7 "))
        #expect(words.allSatisfy { $0.contains("alias") } == namesAliases)
        #expect(words.contains { $0.contains("alias") } == namesAliases)
    }

    @Test("A file beyond the limit")
    func tooLarge() {
        let bytes = [UInt8](repeating: 0x61, count: SyntaxLimits().bytes + 1)
        let document = ParsedDocument(bytes: bytes, file: "f.yaml")
        #expect(document.diagnostics.map(\.code) == [.fileTooLarge])
    }

    @Test("Every line that a tab indents, and what else is wrong")
    func tabs() {
        let document = parse("items:\n\tcalm:\n\t\ttext: a\n\t\ttext: b\n  *\n")
        #expect(document.diagnostics.filter { $0.code == .tabIndentation }.count == 3)
        #expect(document.diagnostics.contains { $0.code == .yamlSyntax })
        let repeated = parse("items:\n\tcalm: a\n\tcalm: b\n").diagnostics
        let duplicate = repeated.first { $0.code == .duplicateKey }
        #expect(duplicate?.range.start == SourcePosition(line: 3, column: 2))
    }

    @Test("Tabs that do no harm are let be")
    func harmlessTabs() {
        #expect(parse("note: |\n  a\n  \tb\n").diagnostics.isEmpty)
    }

    @Test("What was read before a syntax error is kept")
    func partial() throws {
        let document = parse("a: 1\nb: 2\nc: [1, 2\nd: \"")
        #expect(!document.isComplete)
        guard case .mapping(let entries) = try #require(document.root).content else {
            return #expect(Bool(false), "not a mapping")
        }
        #expect(entries.prefix(2).map(\.key.value) == ["a", "b"])
    }
}
