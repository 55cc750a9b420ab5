import Foundation
import Testing

/// A file made to exhaust whoever reads it.
struct HostileFile: CustomTestStringConvertible, Sendable {
    var testDescription: String
    /// A part of what is said about it.
    var refusal: String
    var text: @Sendable () -> String

    init(_ name: String, _ refusal: String, _ text: @escaping @Sendable () -> String) {
        testDescription = name
        self.refusal = refusal
        self.text = text
    }
}

@Suite struct HostileFileTests {
    private let folder: UserFolder

    init() throws {
        folder = try UserFolder()
        try folder.put(Mood.yaml, in: Mood.file)
    }

    /// Calls `scalewright` with room for so much data of its own, and a minute of computing; asking for
    /// more of either ends it with a signal.
    private func scalewright(_ arguments: String..., mebibytes: Int = 100) throws -> Outcome {
        try folder.run(
            "/bin/sh",
            ["-c", "ulimit -d \(mebibytes << 10) && ulimit -t 60 && exec \"$0\" \"$@\"", try UserFolder.program()] + arguments)
    }

    static let instruments = [
        HostileFile("10,000 brackets", "nesting-too-deep") {
            String(repeating: "[", count: 10_000) + String(repeating: "]", count: 10_000)
        },
        HostileFile("10,000 braces", "nesting-too-deep") { String(repeating: "{a: ", count: 10_000) },
        HostileFile("1,500 levels of indentation", "nesting-too-deep") {
            (0..<1_500).map { String(repeating: " ", count: $0) + "a:\n" }.joined()
        },
        HostileFile("10,000 lists in lists", "nesting-too-deep") { String(repeating: "- ", count: 10_000) },
        HostileFile("aliases of aliases", "document-too-large") {
            (1...20).reduce("a0: &a0 [x, x, x, x, x, x, x, x, x, x]\n") { text, level in
                let aliases = Array(repeating: "*a\(level - 1)", count: 10).joined(separator: ", ")
                return text + "a\(level): &a\(level) [\(aliases)]\n"
            }
        },
        HostileFile("400,000 values", "document-too-large") {
            "a: [" + String(repeating: "x,", count: 400_000) + "]"
        },
        HostileFile("50,000 unknown keys", "unknown-key") {
            (0..<50_000).map { "k\($0): 1\n" }.joined()
        },
        HostileFile("100,000 names of no item", "unknown-name") {
            let items = (0..<1_000).map { "  i\($0): {responses: degree, text: How calm are you?}\n" }.joined()
            let names = (0..<100_000).map { "x\($0)" }.joined(separator: ", ")
            return "scalewright: 1\ninstrument: hostile\nitems:\n\(items)scales:\n  s: {items: [\(names)]}\n"
        },
        HostileFile("a word of 4 MiB", "not-an-instrument") { String(repeating: "x", count: (4 << 20) - 1) },
        HostileFile("more than 4 MiB", "file-too-large") { String(repeating: "x: y\n", count: 1 << 20) },
    ]

    @Test(arguments: instruments)
    func anInstrumentIsRefusedWithinBounds(_ file: HostileFile) throws {
        try folder.put(file.text(), in: "hostile.yaml")
        let outcome = try scalewright("validate", "hostile.yaml")
        #expect(outcome.status == 1)
        #expect(outcome.output.contains(" \(file.refusal)]"))
        #expect(outcome.output.utf8.count < 1 << 20)
        #expect(outcome.errors == "")
    }

    @Test func anEndlessInstrumentIsNotReadToItsEnd() throws {
        let outcome = try scalewright("validate", "/dev/zero")
        #expect(outcome.status == 1)
        #expect(outcome.output.contains(" file-too-large]"))
    }

    static let data = [
        HostileFile("faults in every cell", "The data contradict the instrument in 59999 places") {
            String(repeating: "p,8,9\n", count: 20_000)
        },
        HostileFile("a quote without an end", "row 2: the row is longer than 1 MiB") {
            "\"" + String(repeating: "p", count: 3 << 20)
        },
        HostileFile("a row without an end", "row 2: the row is longer than 1 MiB") {
            String(repeating: ",", count: 3 << 20)
        },
        HostileFile("a NUL byte", "row 2: the row holds a NUL byte: this is not text") { "\0" },
    ]

    @Test(arguments: data)
    func dataAreRefusedWithinBounds(_ file: HostileFile) throws {
        try folder.put("person_id,calm,tired\n" + file.text(), in: "hostile.csv")
        let outcome = try scalewright("score", Mood.file, "--data", "hostile.csv", "-o", "scores.csv")
        #expect(outcome.status == 2)
        #expect(outcome.errors.contains(file.refusal))
        #expect(outcome.errors.utf8.count < 1 << 14)
        #expect(try folder.names() == ["hostile.csv", Mood.file])
    }

    #if os(Linux)
        /// The bound that the other tests rest on is one.
        @Test func tooLittleMemoryEndsTheProgram() throws {
            let outcome = try scalewright("validate", Mood.file, mebibytes: 1)
            #expect(outcome.status != 0)
        }
    #endif
}
