import Foundation
import Psychometrics
import SeededInputs
import Testing

@testable import Reporting

/// What a report by group tells, and what follows from it by subtraction.
@Suite struct GroupSuppressionTests {
    private static let minimum = 5

    /// A report on rows of two items, of which some lack an answer.
    private static func report(
        rows: Int, complete: Int, _ missing: MissingTreatment, _ random: inout SeededGenerator
    ) -> (report: ReliabilityReport, rows: [[AnswerCode]]) {
        let answers = (0..<rows).map { row in
            [
                AnswerCode(Int.random(in: 1...5, using: &random)), AnswerCode(Int.random(in: 1...5, using: &random)),
                row < complete ? AnswerCode(Int.random(in: 1...5, using: &random)) : .missing,
            ]
        }
        return (form.reliability(of: answers, missing: missing), answers)
    }

    private static let form = FormDefinition(
        instrument: "talk", version: "1", form: "self", items: ["warm", "kind", "fair"],
        scales: [
            ScaleDefinition(
                id: "trust",
                items: ["warm", "kind", "fair"].enumerated().map {
                    KeyedItem(id: $1, column: $0, isReversed: false, bounds: 1...5)
                },
                aggregation: .mean, minimumAnswered: 1)
        ])

    private struct Document: Decodable {
        struct Item: Decodable { var id: String, n: Int }
        struct Scale: Decodable { var id: String, n: Int, items: [Item] }
        struct Level: Decodable { var level: String, rows: Int?, scales: [Scale]? }
        struct By: Decodable { var ungrouped_rows: Count, levels: [Level] }
        /// Nil where it is not told.
        struct Count: Decodable {
            var number: Int?
            init(from decoder: any Decoder) throws {
                number = try? decoder.singleValueContainer().decode(Int.self)
            }
        }
        var rows: Int, scales: [Scale], by: By
    }

    private struct Draw {
        /// Of each level, and at last of the rows that name none.
        var sizes: [Int]
        var complete: [Int]
        var document: Document
        var text: String
        var table: String
    }

    private static func draw(_ seed: UInt64, _ missing: MissingTreatment) throws -> Draw {
        var random = SeededGenerator(seed: seed)
        let levels = Int.random(in: 1...4, using: &random)
        let sizes = (0...levels).map { _ in Int.random(in: 0...9, using: &random) }
        let complete = sizes.map { Int.random(in: 0...$0, using: &random) }
        let parts = zip(sizes, complete).map { report(rows: $0, complete: $1, missing, &random) }
        let whole = form.reliability(of: parts.flatMap(\.rows), missing: missing)
        let groups = ReliabilityByGroup(
            column: "ward", minimumCell: minimum, whole: whole,
            parts: parts.dropLast().enumerated().map { ("w\($0)", nil, sizes[$0] == 0 ? nil : $1.report) })
        let json = ReliabilityJSON.render(whole, by: groups)
        return Draw(
            sizes: sizes, complete: complete,
            document: try JSONDecoder().decode(Document.self, from: Data(json.utf8)),
            text: ReliabilityTerminal(colour: false).render(groups), table: ReliabilityCSV.render(whole, by: groups))
    }

    /// Whoever knows the total and what is told finds several numbers possible for each small one that is not.
    /// Only where everything is withheld may the total tell.
    private func expectDoubt(_ counts: [Int], told: [Int?], _ comment: Comment) {
        let hidden = counts.indices.filter { told[$0] == nil && counts[$0] > 0 }
        for (count, number) in zip(counts, told) where number != nil {
            #expect(number == count && (count == 0 || count >= Self.minimum), comment)
        }
        guard told.contains(where: { $0 ?? 0 > 0 }), hidden.contains(where: { counts[$0] < Self.minimum }) else {
            return
        }
        let rest = hidden.reduce(0) { $0 + counts[$1] }
        // One cell takes all of the rest; two or more share it in several ways, unless each is as small as can be.
        #expect(hidden.count > 1 && rest > hidden.count, comment)
    }

    @Test(arguments: 1...150 as ClosedRange<UInt64>, MissingTreatment.allCases)
    func subtractionTellsNoSmallLevel(_ seed: UInt64, _ missing: MissingTreatment) throws {
        let draw = try Self.draw(seed, missing)
        let by = draw.document.by
        // An empty level is shown like a small one.
        let told = by.levels.map(\.rows) + [by.ungrouped_rows.number]
        expectDoubt(draw.sizes, told: told, "\(draw.sizes)")
        let whole = try #require(draw.document.scales.first)
        let scales = by.levels.map { $0.scales?.first }
        func base(_ scale: Document.Scale, _ place: Int) -> Int { place == 0 ? scale.n : scale.items[place - 1].n }
        for place in 0...3 {
            let counts = missing == .listwise || place == 3 ? draw.complete : draw.sizes
            let shown = scales.map { $0.map { base($0, place) } }
            #expect(base(whole, place) == counts.reduce(0, +))
            // Nothing is told of a scale's rows that name no level, unless there are none.
            let others = by.ungrouped_rows.number == 0 ? 0 : nil
            expectDoubt(counts, told: shown + [others], "\(draw.sizes) \(draw.complete) \(place)")
        }
    }

    /// Terminal, table and JSON withhold the same.
    @Test(arguments: 1...60 as ClosedRange<UInt64>)
    func allFormatsWithholdTheSame(_ seed: UInt64) throws {
        let draw = try Self.draw(seed, .listwise)
        for level in draw.document.by.levels {
            let line = try #require(draw.text.split(separator: "\n").first { $0.hasPrefix("ward \(level.level) ") })
            #expect(line.contains("withheld") == (level.rows == nil))
            let cells = draw.table.replacing("\"", with: "").split(separator: "\n")
                .filter { $0.hasPrefix("\(level.level),") }
            #expect(cells.contains { $0.hasPrefix("\(level.level),,,n,,withheld") } == (level.rows == nil))
            let isTold = level.scales?.isEmpty == false
            #expect(cells.contains { $0.hasPrefix("\(level.level),trust,,alpha,") } == isTold)
            #expect(level.rows == nil || isTold || cells.contains { $0.hasPrefix("\(level.level),trust,,n,,withheld") })
        }
    }
}
