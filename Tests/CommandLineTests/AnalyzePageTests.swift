import Foundation
import TestSupport
import Testing

#if canImport(FoundationXML)
    import FoundationXML
#endif

/// `analyze --format html`: one page, whatever the data are.
@Suite struct AnalyzePageTests {
    private let folder: UserFolder

    init() throws { folder = try Ward.folder() }

    private func page(_ data: String, _ more: String...) throws -> String {
        let outcome = try folder.run(
            try UserFolder.program(),
            ["analyze", Ward.file, "--form", "nurse", "--data", data, "--resamples", "100", "--format", "html"]
                + more)
        #expect(outcome.status == 0)
        #expect(outcome.errors == "")
        return outcome.output
    }

    private func isWellFormed(_ page: String) -> Bool { XMLParser(data: Data(page.utf8)).parse() }

    @Test func everySectionIsThere() throws {
        let page = try page(
            "ward.nurse.csv", "--partner-data", "ward.patient.csv", "--cluster", "nurse_id", "--by", "floor")
        #expect(page.hasPrefix("<!DOCTYPE html>"))
        #expect(isWellFormed(page))
        let names = [
            "summary", "scales", "composites", "dimensionality", "items", "nesting", "dyads", "equity", "quality",
            "methods", "reproduction",
        ]
        for name in names { #expect(page.contains("<h2 id=\"\(name)\">")) }
        for figure in ["Correlations among", "Answers left out", "as the nurse and the patient see it"] {
            #expect(page.contains(figure))
        }
    }

    /// Withheld cells and small groups are not told on the page either: no cell of a grid holds a number
    /// below the fewest that may be told.
    @Test func noSmallCellIsTold() throws {
        let page = try page("ward.nurse.csv", "--partner-data", "ward.patient.csv", "--minimum-cell", "12")
        let told = page.matches(of: /<text class="count"[^>]*>(\d+)<\/text>/).compactMap { Int($0.output.1) }
        #expect(!told.isEmpty)
        #expect(told.allSatisfy { $0 >= 12 })
    }

    @Test(arguments: [1, 2, 5])
    func littleDataStillMakeAPage(_ rows: Int) throws {
        let lines = try folder.contents(of: "ward.nurse.csv").split(separator: "\n").prefix(rows + 1)
        try folder.put(lines.joined(separator: "\n") + "\n", in: "few.csv")
        let page = try page("few.csv", "--cluster", "nurse_id")
        #expect(isWellFormed(page))
        #expect(page.contains("cannot be had"))
        #expect(!page.contains("nan"))
        #expect(!page.contains("inf "))
    }

    /// A group's name in the data is text on the page.
    @Test func hostileGroupsAreText() throws {
        let text = try folder.contents(of: "ward.nurse.csv")
        try folder.put(text.replacing("floor1", with: "<script>alert(1)</script>"), in: "hostile.csv")
        let page = try page("hostile.csv", "--by", "floor")
        #expect(isWellFormed(page))
        #expect(!page.contains("<script"))
        #expect(page.contains("&lt;script&gt;alert(1)&lt;/script&gt;"))
    }
}
