import Emission
import Foundation
import InstrumentModel
import PilotData
import Psychometrics
import SwiftEmission
import TestSupport
import Testing

/// The same rows, scored as the command line scores them, by emitted code that the real compiler has
/// compiled, and by hand: equal to the last digit.
@Suite struct ScoringAgreementTests {
    /// Answers by item, drawn alike on every run; about one in six is missing.
    private func rows(of layout: [(item: String, codes: [Int])], count: Int) -> [[String: Int]] {
        var state: UInt64 = 20_261_124
        func next(below bound: Int) -> Int {
            state = state &* 6_364_136_223_846_793_005 &+ 1_442_695_040_888_963_407
            return Int((state >> 33) % UInt64(bound))
        }
        return (0..<count).map { _ in
            var answers: [String: Int] = [:]
            for (item, codes) in layout where next(below: 6) > 0 {
                answers[item] = codes[next(below: codes.count)]
            }
            return answers
        }
    }

    private func rows(of form: Form, _ instrument: Instrument) -> [[String: Int]] {
        let layout = instrument.items(in: form).map { item in
            let scale = instrument.responseScale(item.responses.value)
            return (item: item.id.value, codes: (scale?.options ?? []).map(\.code.value))
        }
        return rows(of: layout, count: 400)
    }

    /// The cells of the table that `scalewright score` writes.
    private func table(
        of rows: [[String: Int]], _ form: Form, _ instrument: Instrument
    ) throws -> [[String: String]] {
        let layout = PilotLayout(instrument, form: form)
        let text =
            AnswerTable.header(of: layout)
            + rows.map { row in
                AnswerTable.line(
                    identifiers: [], answers: layout.definition.items.map { row[$0] })
            }.joined()
        var reader = PilotReader(layout, carriesColumns: true)
        var block = PilotBlock()
        reader.read(Array(text.utf8)[...], isLast: true, into: &block)
        try #require(reader.problems.isEmpty)
        var table = ScoreTable(layout.definition)
        return table.lines(of: block, carriedColumns: 0).split(separator: "\n").map { line in
            let cells = Self.cells(of: line)
            return Dictionary(
                uniqueKeysWithValues: zip(table.columns, cells).filter { !$1.isEmpty })
        }
    }

    /// A line's cells, quotes undone (RFC 4180).
    private static func cells(of line: Substring) -> [String] {
        var cells = [""]
        var isQuoted = false
        var rest = line
        while let character = rest.popFirst() {
            switch character {
            case "\"" where isQuoted && rest.first == "\"":
                cells[cells.count - 1].append("\"")
                rest.removeFirst()
            case "\"": isQuoted.toggle()
            case "," where !isQuoted: cells.append("")
            default: cells[cells.count - 1].append(character)
            }
        }
        return cells
    }

    private static let program = """
        import Foundation
        import Psychometrics
        func cell(_ value: Any) -> String? {
            switch value {
            case let score as ScaleScore: score.value?.description
            case let score as CompositeScore: score.value?.description
            case let estimate as Estimate: estimate.value?.description
            case let band as any LabelledBand: band.bandLabel
            default: "of no known type"
            }
        }
        protocol LabelledBand { var bandLabel: String? { get } }
        extension BandScore: LabelledBand { var bandLabel: String? { level?.label } }
        func say<Answers: Decodable>(_ json: String, _ scores: (Answers) -> Any) throws {
            let rows = try JSONDecoder().decode([Answers].self, from: Data(json.utf8))
            let cells = rows.map { Mirror(reflecting: scores($0)).children.map { cell($0.value) } }
            print(String(decoding: try JSONEncoder().encode(cells), as: UTF8.self))
        }

        """

    private func json(_ rows: [[String: Int]]) throws -> String {
        String(decoding: try JSONEncoder().encode(rows), as: UTF8.self)
    }

    @Test func commandLineAndEmittedCodeAndHandAgree() throws {
        let instrument = try SampleInstruments.compiled(SampleInstruments.scored)
        let code = try #require(
            SwiftEmitter().emit(instrument, with: EmissionOptions(baseName: "scored")).first)
        let samples = instrument.forms.map { (form: $0, rows: rows(of: $0, instrument)) }
        let calls = try samples.map { form, rows in
            let type = form.id.value == "nurse" ? "Nurse" : "Patient"
            return
                "try say(#\"\(try json(rows))\"#) { (answers: Scored.\(type).Answers) in answers.scores }\n"
        }
        let lines = try CompiledCode.output(of: code.contents, main: Self.program + calls.joined())
        try #require(lines.count == samples.count)
        for (line, sample) in zip(lines, samples) {
            let emitted = try JSONDecoder().decode([[String?]].self, from: line)
            let table = try table(of: sample.rows, sample.form, instrument)
            let columns = ScoreTable(instrument.formDefinition(for: sample.form)).columns
            let naive = sample.rows.map { NaiveScores(form: sample.form.id.value, answers: $0).cells }
            try #require(emitted.count == naive.count && table.count == naive.count)
            for (index, expected) in naive.enumerated() {
                try #require(emitted[index].count == columns.count)
                let byName = Dictionary(
                    uniqueKeysWithValues: zip(columns, emitted[index]).compactMap { name, cell in
                        cell.map { (name, $0) }
                    })
                #expect(byName == expected, "emitted code, row \(index) of \(sample.form.id.value)")
                #expect(table[index] == expected, "table, row \(index) of \(sample.form.id.value)")
            }
            // Every column is put to the test, both with a score and without one.
            for column in columns {
                let filled = naive.filter { $0[column] != nil }.count
                #expect(filled > 0 && filled < naive.count, "\(column)")
            }
        }
    }
}
