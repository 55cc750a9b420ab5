import TestSupport
import Testing

@Suite struct EmitTests {
    private let folder: UserFolder

    /// What each target makes of `mood.instrument.yaml`, where it makes one file.
    static let targets = [
        "swift": "mood.instrument.swift", "codebook-html": "mood.codebook.html",
        "codebook-md": "mood.codebook.md", "codebook-json": "mood.codebook.json",
    ]

    init() throws {
        folder = try UserFolder()
        try folder.put(Mood.yaml, in: Mood.file)
    }

    @Test func listsWhatCanBeEmitted() throws {
        let outcome = try folder.scalewright("emit", "--list")
        #expect(outcome.status == 0)
        let lines = outcome.output.split(separator: "\n")
        #expect(Set(lines.compactMap { $0.split(separator: " ").first.map(String.init) }) == Set(Self.targets.keys).union(["sql"]))
        #expect(lines.allSatisfy { $0.split(separator: " ").count > 2 })
    }

    @Test(arguments: targets.keys.sorted())
    func writesOnceAndPrintsTheSame(_ target: String) throws {
        let file = try #require(Self.targets[target])
        let written = try folder.scalewright("emit", target, Mood.file, "-o", "build/out")
        #expect(written.status == 0)
        #expect(written.output == "wrote build/out/\(file)\n")
        #expect(written.errors == "")
        #expect(try folder.names(in: "build/out") == [file])
        let contents = try folder.contents(of: "build/out/\(file)")
        #expect(contents.contains("How calm are you?"))

        let again = try folder.scalewright("emit", target, Mood.file, "-o", "build/out")
        #expect(again.status == 0)
        #expect(again.output == "unchanged build/out/\(file)\n")

        let printed = try folder.scalewright("emit", target, Mood.file, "-o", "-")
        #expect(printed.status == 0)
        #expect(printed.output == contents)
    }

    @Test func replacesOnlyWhenForced() throws {
        try folder.put("mine\n", in: "mood.codebook.md")
        let refused = try folder.scalewright("emit", "codebook-md", Mood.file)
        #expect(refused.status == 2)
        #expect(refused.output == "")
        #expect(refused.errors.contains("mood.codebook.md: is there already, with other contents"))
        #expect(refused.errors.contains("fix: Give --force"))
        #expect(try folder.contents(of: "mood.codebook.md") == "mine\n")

        let forced = try folder.scalewright("emit", "codebook-md", Mood.file, "--force")
        #expect(forced.status == 0)
        #expect(forced.output == "wrote ./mood.codebook.md\n")
        #expect(try folder.contents(of: "mood.codebook.md").contains("How calm are you?"))
        #expect(try folder.names() == ["mood.codebook.md", Mood.file])
    }

    @Test func twoInstrumentsOfOneName() throws {
        try folder.put(Mood.yaml, in: "other/\(Mood.file)")
        let outcome = try folder.scalewright("emit", "swift", Mood.file, "other/\(Mood.file)", "-o", "build")
        #expect(outcome.status == 2)
        #expect(outcome.errors.contains("two instruments would both become mood.instrument.swift"))
        #expect(outcome.errors.contains("fix: Rename one of them"))
        #expect(try folder.names() == [Mood.file, "other"])
    }

    /// Nothing is written for the sound ones either.
    @Test func oneInstrumentWithErrors() throws {
        try folder.put(Mood.wrong, in: "wrong.instrument.yaml")
        let outcome = try folder.scalewright("emit", "swift", Mood.file, "wrong.instrument.yaml", "-o", "build")
        #expect(outcome.status == 1)
        #expect(outcome.output == "")
        #expect(outcome.errors.contains(" --> wrong.instrument.yaml:3:1\n"))
        #expect(outcome.errors.contains("wrong.instrument.yaml has errors; nothing was done."))
        #expect(try folder.names() == [Mood.file, "wrong.instrument.yaml"])
    }

    @Test func accessOfEmittedSwift() throws {
        for access in ["public", "package"] {
            let outcome = try folder.scalewright("emit", "swift", Mood.file, "--access", access, "-o", "-")
            #expect(outcome.output.contains("\n\(access) nonisolated enum "))
        }
        let plain = try folder.scalewright("emit", "swift", Mood.file, "-o", "-")
        #expect(!plain.output.contains("public "))
        let wrong = try folder.scalewright("emit", "swift", Mood.file, "--access", "open", "-o", "-")
        #expect(wrong.status == 2)
        #expect(wrong.output == "")
    }

    @Test func anInstrumentFromStandardInput() throws {
        let outcome = try folder.scalewright("emit", "codebook-md", "-", "-o", "build", input: Mood.yaml)
        #expect(outcome.status == 0)
        #expect(try folder.names(in: "build") == ["instrument.codebook.md"])
    }

    @Test func aFileWhereTheFolderShouldBe() throws {
        try folder.put("x", in: "build")
        let outcome = try folder.scalewright("emit", "swift", Mood.file, "-o", "build")
        #expect(outcome.status == 2)
        #expect(outcome.errors.contains("has a file where a folder should be"))
        #expect(try folder.contents(of: "build") == "x")
    }

    @Test(arguments: [
        (["emit"], "Name what to emit"), (["emit", "swift"], "Name an instrument"),
        (["emit", "swfit", Mood.file], "Did you mean 'swift'?"),
        (["emit", "spreadsheet", Mood.file], "The choices are swift, codebook-html, codebook-md, codebook-json, sql."),
    ])
    func misuse(_ arguments: [String], _ message: String) throws {
        let outcome = try folder.run(try UserFolder.program(), arguments)
        #expect(outcome.status == 2)
        #expect(outcome.output == "")
        #expect(outcome.errors.contains(message))
    }
}
