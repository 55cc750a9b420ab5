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

    @Test func aFileThatYAMLCannotReadIsLeftAlone() throws {
        let broken = "title: [Mood\nscalewright: 1\n"
        try folder.put(broken, in: "a.yaml")
        let outcome = try folder.scalewright("fmt", "a.yaml")
        #expect(outcome.status == 1)
        #expect(outcome.errors.contains("a.yaml:"))
        #expect(try folder.contents(of: "a.yaml") == broken)
    }
}
