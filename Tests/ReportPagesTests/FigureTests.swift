import PilotAnalysis
import Psychometrics
import Testing

@testable import ReportPages

/// The numbers of figures, read back from what is drawn.
@Suite struct FigureTests {
    private func parsed(_ figure: Figure) throws -> ParsedPage {
        try ParsedPage(MarkupWriter.write([figure.markup(number: 1)]))
    }

    private func distributions(_ counts: [[Int]]) -> AnswerDistributions {
        AnswerDistributions(
            options: (1...(counts.first?.count ?? 1)).map { .init(code: $0, label: nil) },
            items: counts.enumerated().map { .init(label: "i\($0)", counts: $1, missing: 10) })
    }

    /// All bars are as long as each other, and each option's part is its share of the answers.
    @Test(arguments: [
        [[10, 20, 30, 25, 15], [1, 1, 1, 1, 1], [100, 0, 0, 0, 0], [0, 0, 3, 0, 0]], [[7, 3], [1, 9]],
        [[1, 2, 3, 4]], [[5]],
    ])
    func barsOfAnswersSumToTheWhole(_ counts: [[Int]]) throws {
        let bars = try parsed(distributions(counts).figure).marks("option", in: 1)
        let rows = Dictionary(grouping: bars) { Double($0.attributes["y"] ?? "") ?? .nan }
            .sorted { $0.key < $1.key }.map(\.value)
        #expect(rows.count == counts.count)
        let whole = rows[0].reduce(0) { $0 + $1.percent("width") }
        for (row, expected) in zip(rows, counts) {
            let widths = row.map { $0.percent("width") }
            #expect(abs(widths.reduce(0, +) - whole) < 0.01)
            let shares = expected.filter { $0 > 0 }.map { Double($0) / Double(expected.reduce(0, +)) }
            for (width, share) in zip(widths, shares) { #expect(abs(width / whole - share) < 0.001) }
        }
    }

    /// As much lies on the left of the middle as there are answers below the middle option, and half of it.
    @Test func barsDivergeFromTheMiddleOption() throws {
        let page = try parsed(distributions([[10, 20, 40, 20, 10], [40, 10, 20, 20, 10]]).figure)
        let middle = try #require(page.marks("middle", in: 1).first).percent("x1")
        let bars = page.marks("option", in: 1)
        let whole = bars.prefix(5).reduce(0) { $0 + $1.percent("width") }
        #expect(abs((middle - bars[0].percent("x")) / whole - 0.5) < 0.001)
        #expect(abs((middle - bars[5].percent("x")) / whole - 0.6) < 0.001)
    }

    @Test func theMissingShareStandsAtTheSide() throws {
        let page = try parsed(distributions([[30, 0, 0]]).figure)
        let track = try #require(page.marks("track", in: 1).first).percent("width")
        let missing = try #require(page.marks("missing", in: 1).first).percent("width")
        #expect(abs(missing / track - 0.25) < 0.001)
    }

    @Test func anItemWithoutAnswersSaysSo() throws {
        let page = try parsed(distributions([[1, 1], [0, 0]]).figure)
        #expect(page.marks("value", in: 1).contains { $0.text == "nobody answered" })
        let none = try parsed(distributions([[0, 0]]).figure)
        #expect(none.named("svg").isEmpty)
        #expect(none.named("p").map(\.text) == ["Nobody answered these items."])
    }

    /// Dots, read by the ticks around them, are where their numbers say.
    @Test func dotsStandAtTheirNumbers() throws {
        let values = [0.21, 0.48, -0.13]
        let plot = ItemDotPlot(
            scale: "s",
            items: values.map { .init(label: "i", itemRest: .value($0), alphaIfDeleted: .value(0.8 - $0 / 10)) },
            alpha: .value(0.79), requiredItemRest: 0.3, requiredAlpha: nil)
        let page = try parsed(plot.figure)
        let ticks = page.marks("tick", in: 1).compactMap { tick -> (Double, Double)? in
            guard let number = Double(tick.text.replacing("−", with: "-")), tick.percent("x") < 50 else { return nil }
            return (number, tick.percent("x"))
        }
        let (low, high) = (try #require(ticks.first), try #require(ticks.last))
        let dots = page.marks("point", in: 1).map { $0.percent("cx") }.filter { $0 < 50 }
        for (dot, value) in zip(dots, values) {
            let read = low.0 + (dot - low.1) / (high.1 - low.1) * (high.0 - low.0)
            #expect(abs(read - value) < 0.001)
        }
        #expect(page.marks("threshold", in: 1).count == 1)
    }

    @Test func intervalsSpanTheirBounds() throws {
        let rows = IntervalRows(
            rows: [
                .init(
                    label: "a", name: .label("a"), estimate: .value(0.5), lower: .value(0), upper: .value(1)),
                .init(label: "b", name: .label("b"), estimate: .undefined(.constant)),
            ], required: 0.75)
        let figure = Figure(
            title: "t", description: "d", height: rows.height, marks: rows.marks,
            table: rows.table(caption: "c", naming: "n"))
        let page = try parsed(figure)
        let range = try #require(page.marks("range", in: 1).first)
        let dot = try #require(page.marks("point", in: 1).first).percent("cx")
        #expect(range.percent("x1") == 5)
        #expect(range.percent("x2") == 95)
        #expect(dot == 50)
        #expect(try #require(page.marks("threshold", in: 1).first).percent("x1") == 72.5)
        #expect(page.marks("point", in: 1).count == 1)
    }

    @Test func coloursOfCorrelationsFollowTheirSize() throws {
        let map = CorrelationHeatMap(name: "s", items: ["a", "b", "c"], correlations: [[], [0.5], [-1, 0]])
        let cells = try parsed(map.figure).marks("cell", in: 1)
        #expect(cells.map { $0.attributes["fill-opacity"] } == ["0.325", "0.65", "0"])
        #expect(cells.map { $0.attributes["class"] } == ["cell high", "cell low", "cell high"])
    }

    @Test func patternsOfFewRowsAreCountedTogether() throws {
        let map = MissingnessMap(
            name: "s", items: ["a", "b"],
            patterns: [.init(missing: [], rows: 40), .init(missing: [1], rows: 12), .init(missing: [0], rows: 2)],
            minimum: 10, allRows: 54)
        let page = try parsed(map.figure)
        #expect(page.marks("missing", in: 1).count == 1)
        #expect(page.marks("value", in: 1).map(\.text) == ["40", "12", "other patterns", "2"])
    }

    /// Where every pattern with a missing answer is rare, answers are missing all the same.
    @Test func rarePatternsAreNotNone() throws {
        func page(_ rows: Int) throws -> ParsedPage {
            try parsed(
                MissingnessMap(
                    name: "s", items: ["a", "b"], patterns: [.init(missing: [], rows: 40)], minimum: 10, allRows: rows
                ).figure)
        }
        #expect(try page(43).marks("value", in: 1).map(\.text) == ["40", "other patterns", "3"])
        #expect(try page(40).marks("value", in: 1).isEmpty)
    }

    /// A figure of four hundred items holds the weakest, and its table all.
    @Test func manyItemsDoNotMakeATallFigure() throws {
        let plot = ItemDotPlot(
            scale: "s",
            items: (0..<400).map {
                ItemDotPlot.Item(
                    label: "item\($0)", itemRest: .value(Double(400 - $0) / 500), alphaIfDeleted: .value(0.9))
            }, alpha: .value(0.9))
        let page = try parsed(plot.figure)
        #expect(page.marks("point", in: 1).count == 2 * FigureLimit.rows)
        #expect(page.marks("label", in: 1).first?.text == "item399")
        #expect(plot.figure.height < 950)
        let answers = AnswerDistributions(
            options: [.init(code: 1, label: nil), .init(code: 2, label: nil)],
            items: (0..<25).map { .init(label: "item\($0)", counts: [3, 4], missing: 0) })
        #expect(answers.portions.map(\.items.count) == [12, 13])
        #expect(answers.portions.flatMap(\.items).map(\.label) == answers.items.map(\.label))
    }

    /// Ticks hold all numbers, end on round ones and are neither too few nor too many.
    @Test(arguments: [[0.0, 1], [0.812, 0.845], [-0.3, 0.6], [3, 3], [0, 17.3], [1e-4, 2e-4], []])
    func ticksHoldTheNumbers(_ numbers: [Double]) {
        let axis = FigureAxis(holding: numbers, from: 0, to: 100)
        #expect((2...8).contains(axis.ticks.count))
        for number in numbers { #expect((axis.lowest - 1e-9...axis.highest + 1e-9).contains(number)) }
    }
}
