import Foundation
import Testing

@Suite struct FmtTests {
    private let folder: UserFolder
    private let unordered = "title: Mood\nscalewright: 1\n"
    private let ordered = "scalewright: 1\ntitle: Mood\n"

    init() throws { folder = try UserFolder() }

    @Test func inPlaceOncePrintedOrChecked() throws {
        try folder.put(unordered, in: "a.yaml")
        try folder.put(ordered, in: "b.yaml")
        let checked = try folder.scalewright("fmt", "--check", "a.yaml", "b.yaml")
        #expect(checked.status == 1)
        #expect(checked.output == "a.yaml\n")
        #expect(try folder.contents(of: "a.yaml") == unordered)
        #expect(try folder.scalewright("fmt", "a.yaml", "b.yaml").output == "wrote a.yaml\nunchanged b.yaml\n")
        #expect(try folder.contents(of: "a.yaml") == ordered)
        #expect(try folder.scalewright("fmt", "--check", "a.yaml", "b.yaml").status == 0)
        #expect(try folder.scalewright("fmt", "-", input: unordered).output == ordered)
    }

    @Test func whatWouldChangeIsShown() throws {
        try folder.put(unordered, in: "a.yaml")
        try folder.put(ordered, in: "b.yaml")
        let expected = """
            --- a.yaml
            +++ a.yaml
            @@ -1,2 +1,2 @@
            -title: Mood
             scalewright: 1
            +title: Mood

            """
        for flags in [["--diff"], ["--diff", "--check"]] {
            let shown = try folder.run(try UserFolder.program(), ["fmt"] + flags + ["a.yaml", "b.yaml"])
            #expect(shown.status == 1)
            #expect(shown.output == expected)
            #expect(shown.errors == "")
        }
        #expect(try folder.contents(of: "a.yaml") == unordered)
        let sound = try folder.scalewright("fmt", "--diff", "b.yaml")
        #expect(sound.status == 0 && sound.output == "")
        let piped = try folder.scalewright("fmt", "--diff", "-", input: unordered)
        #expect(piped.status == 1)
        #expect(piped.output == expected.replacing("a.yaml", with: "<standard input>"))
    }

    /// A byte order mark is taken away, which is a change.
    @Test func aByteOrderMarkIsOutOfOrder() throws {
        try folder.put("\u{FEFF}" + ordered, in: "a.yaml")
        #expect(try folder.scalewright("fmt", "--check", "a.yaml").status == 1)
        #expect(try folder.scalewright("fmt", "--diff", "a.yaml").output.contains("-\u{FEFF}scalewright: 1\n+scalewright: 1\n"))
        #expect(try folder.scalewright("fmt", "a.yaml").status == 0)
        #expect(try Array(folder.contents(of: "a.yaml").utf8) == Array(ordered.utf8))
    }

    @Test func aFileThatYAMLCannotReadIsLeftAlone() throws {
        let broken = "title: [Mood\nscalewright: 1\n"
        try folder.put(broken, in: "a.yaml")
        let outcome = try folder.scalewright("fmt", "a.yaml")
        #expect(outcome.status == 1)
        #expect(outcome.errors.contains("a.yaml:"))
        #expect(try folder.contents(of: "a.yaml") == broken)
    }
}
