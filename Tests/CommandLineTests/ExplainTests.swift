import Foundation
import InstrumentCompiler
import Testing

@Suite struct ExplainTests {
    private let folder: UserFolder

    init() throws { folder = try UserFolder() }

    @Test(arguments: ["SW0110", "sw0110", "missing-data-rule"])
    func aCodeOrASlug(_ name: String) throws {
        let outcome = try folder.scalewright("explain", name)
        #expect(outcome.status == 0)
        #expect(outcome.errors == "")
        #expect(outcome.output.hasPrefix("error[SW0110 missing-data-rule]\n"))
        #expect(outcome.output.contains("  why: How many answers make a score changes the scores."))
        #expect(outcome.output.contains("  see: Mazza, G. L."))
        #expect(outcome.output.contains("    |   ^^^^^^^^\n"))
        #expect(outcome.output.contains("Not here:"))
    }

    @Test func allOfThem() throws {
        let outcome = try folder.scalewright("explain", "--list")
        #expect(outcome.status == 0)
        let ids = outcome.output.split(separator: "\n").map { String($0.prefix(6)) }
        #expect(ids == InstrumentCompiler.documentation.map(\.code.id))
    }

    @Test func forOtherPrograms() throws {
        struct Document: Decodable {
            struct Entry: Decodable { var code: String, slug: String, remedy: String }
            var schema: Int
            var codes: [Entry]
        }
        let outcome = try folder.scalewright("explain", "prorated-sum", "--format", "json")
        let document = try JSONDecoder().decode(Document.self, from: Data(outcome.output.utf8))
        #expect(document.schema == 1)
        #expect(document.codes.map(\.slug) == ["prorated-sum"])
    }

    @Test(
        "A call that means nothing",
        arguments: [
            (["explain", "missing-data-rules"], "Did you mean 'missing-data-rule'?"),
            (["explain", "SW9999999"], "Give --list to see all of them."),
            (["explain"], "Name a code or slug, or give --list."),
            (["explain", "SW0110", "--list"], "and not both"),
        ])
    func refusals(_ arguments: [String], _ advice: String) throws {
        let outcome = try folder.run(try UserFolder.program(), arguments)
        #expect(outcome.status == 2)
        #expect(outcome.output == "")
        #expect(outcome.errors.contains(advice))
    }
}
