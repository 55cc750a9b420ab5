import Foundation
import Testing

@Suite struct NewTests {
    private let folder: UserFolder

    init() throws { folder = try UserFolder() }

    @Test(arguments: ["single", "parallel", "efficacy", "observation"])
    func isSoundFromTheStart(_ kind: String) throws {
        let outcome = try folder.scalewright("new", "rapport", "--kind", kind, "--author", "N. Body")
        #expect(outcome.status == 0)
        #expect(outcome.output == "wrote rapport.instrument.yaml\nwrote instrument.schema.json\n")
        let text = try folder.contents(of: "rapport.instrument.yaml")
        #expect(text.hasPrefix("# yaml-language-server: $schema=instrument.schema.json\n"))
        #expect(text.contains("- N. Body\n"))
        #expect(try folder.contents(of: "instrument.schema.json") == folder.scalewright("schema").output)
        let checked = try folder.scalewright("validate", "rapport.instrument.yaml")
        #expect(checked.status == 0)
        #expect(checked.output.hasPrefix("rapport.instrument.yaml: sound"))
    }

    @Test func nothingIsReplaced() throws {
        try folder.put("mine", in: "mood.instrument.yaml")
        let outcome = try folder.scalewright("new", "mood")
        #expect(outcome.status == 2)
        #expect(outcome.errors.contains("is there already"))
        #expect(try folder.contents(of: "mood.instrument.yaml") == "mine")

        try folder.put("{}", in: "instrument.schema.json")
        #expect(try folder.scalewright("new", "calm").output == "wrote calm.instrument.yaml\n")
        #expect(try folder.contents(of: "instrument.schema.json") == "{}")
    }

    @Test func elsewhereOrPrinted() throws {
        let outcome = try folder.scalewright("new", "mood", "-o", "library/first.instrument.yaml")
        #expect(outcome.status == 0)
        #expect(try folder.names(in: "library") == ["first.instrument.yaml", "instrument.schema.json"])
        let printed = try folder.scalewright("new", "mood", "--language", "de", "-o", "-")
        #expect(printed.output.contains("\nlanguage: de\n"))
        #expect(try folder.names() == ["library"])
    }

    @Test(arguments: [
        (["my mood"], "'my mood' cannot be the instrument's name"),
        (["mood", "--language", "plain English"], "'plain English' is not a language tag"),
        (["mood", "--kind", "group"], "'single', 'parallel', 'efficacy' or 'observation'"),
    ])
    func refusals(_ arguments: [String], _ message: String) throws {
        let outcome = try folder.run(try UserFolder.program(), ["new"] + arguments)
        #expect(outcome.status == 2)
        #expect(outcome.errors.contains(message))
        #expect(try folder.names() == [])
    }

    @Test func asksOnATerminal() throws {
        let terminal = try PseudoTerminal()
        // A name that cannot be one, another, the title that follows from it, a kind, and the end.
        try terminal.type("my talks\ntalks\n\n2\n\u{4}\u{4}")
        let outcome = try folder.run(try UserFolder.program(), ["new"]) { process in
            process.standardInput = terminal.file
        }
        #expect(outcome.status == 0)
        #expect(outcome.errors.contains("Name [my_instrument]: "))
        #expect(outcome.errors.contains("Start with a letter"))
        #expect(outcome.errors.contains("Title [Talks]: "))
        #expect(outcome.errors.contains("  2  parallel – two forms"))
        #expect(outcome.errors.contains("Language [en]: "))
        let text = try folder.contents(of: "talks.instrument.yaml")
        #expect(text.contains("\ntitle: Talks\n"))
        #expect(text.contains("\nunit: dyad\n"))
    }
}
