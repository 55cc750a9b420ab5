import Foundation
import Testing

@Suite struct ValidateFixTests {
    private let folder: UserFolder

    init() throws {
        folder = try UserFolder()
        try folder.put(Mood.wrong, in: "wrong.yaml")
    }

    @Test func mendsTheFileAndProvesIt() throws {
        let outcome = try folder.scalewright("validate", "--fix", "wrong.yaml")
        #expect(outcome.status == 0)
        #expect(outcome.output.contains("wrong.yaml: sound – 1 form, 2 items, 1 scale\n"))
        #expect(
            outcome.errors == """
                wrong.yaml: mended 2 places
                  3:1  Replace 'titel' by 'title'  [SW0103 unknown-key]
                  18:13  Replace 'clam' by 'calm'  [SW0107 unknown-name]

                """)
        #expect(try folder.contents(of: "wrong.yaml") == Mood.yaml)
        #expect(try folder.names() == ["wrong.yaml"])
    }

    @Test func saysWhatIsLeft() throws {
        try folder.put(Mood.wrong.replacing("score: mean", with: "score: average"), in: "worse.yaml")
        let outcome = try folder.scalewright("validate", "--fix", "worse.yaml")
        #expect(outcome.status == 1)
        #expect(outcome.errors.hasPrefix("worse.yaml: mended 2 places\n"))
        #expect(outcome.output.contains("'average' is not a way to score"))
        #expect(try folder.contents(of: "worse.yaml").contains("items: [calm]"))
    }

    @Test func leavesASoundFileAlone() throws {
        try folder.put(Mood.yaml, in: Mood.file)
        let path = folder.url.appending(path: Mood.file).path(percentEncoded: false)
        func identity() throws -> Int? {
            try FileManager.default.attributesOfItem(atPath: path)[.systemFileNumber] as? Int
        }
        let before = try identity()
        let outcome = try folder.scalewright("validate", "--fix", Mood.file)
        #expect(outcome.status == 0)
        #expect(outcome.errors == "")
        #expect(try identity() == before)
    }

    @Test func printsTheMendedTextOfStandardInput() throws {
        let outcome = try folder.scalewright("validate", "--fix", "-", input: Mood.wrong)
        #expect(outcome.status == 0)
        #expect(outcome.output == Mood.yaml)
        #expect(outcome.errors.contains("<standard input>: mended 2 places\n"))
        #expect(outcome.errors.contains("<standard input>: sound"))
    }

    @Test func keepsPermissionsAndLinks() throws {
        let path = folder.url.appending(path: "wrong.yaml").path(percentEncoded: false)
        try FileManager.default.setAttributes([.posixPermissions: 0o640], ofItemAtPath: path)
        let link = folder.url.appending(path: "link.yaml").path(percentEncoded: false)
        try FileManager.default.createSymbolicLink(atPath: link, withDestinationPath: "wrong.yaml")
        #expect(try folder.scalewright("validate", "--fix", "link.yaml").status == 0)
        #expect(try folder.contents(of: "wrong.yaml") == Mood.yaml)
        #expect(try FileManager.default.destinationOfSymbolicLink(atPath: link) == "wrong.yaml")
        let attributes = try FileManager.default.attributesOfItem(atPath: path)
        #expect(attributes[.posixPermissions] as? Int == 0o640)
    }

    @Test(arguments: [["-", "wrong.yaml"], ["-", "--format", "json"], ["wrong.yaml", "--watch"]])
    func refusesWhatCannotBePrinted(_ arguments: [String]) throws {
        let outcome = try folder.run(try UserFolder.program(), ["validate", "--fix"] + arguments)
        #expect(outcome.status == 2)
        #expect(outcome.output == "")
        #expect(try folder.contents(of: "wrong.yaml") == Mood.wrong)
    }
}
