import Emission
import Foundation
import InstrumentModel
import PilotData
import Psychometrics
import SwiftEmission
import TestSupport
import Testing

/// Pairs, changes and means of units: as the command line computes them, by emitted code that the real
/// compiler has compiled, and by hand; equal to the last digit.
@Suite struct PairingAgreementTests {
    private static let program = """
        func say(_ value: some Encodable) throws {
            print(String(decoding: try JSONEncoder().encode(value), as: UTF8.self))
        }
        let nurses = try Study.Nurse.responses(csv: nurseTable)
        let patients = try Study.Patient.responses(csv: patientTable)
        let pairing = Study.pair(nurse: nurses, patient: patients)
        func cells(_ dyad: Study.Dyad) -> [String] {
            let scores = dyad.scores
            return dyad.key.cells + [scores.gap, scores.bond, scores.accord, scores.returned].map(cell)
        }
        func cell(_ estimate: Estimate) -> String { estimate.value?.description ?? "" }
        func mean(_ unit: UnitMean) -> [String] {
            [unit.unit, unit.wave ?? "", cell(unit.mean), "\\(unit.scored)"]
        }
        try say(pairing.matched.map(cells))
        try say(pairing.unmatched.map { cells($0.dyad) })
        try say(
            Study.Patient.changes(of: patients).map {
                [$0.unit.nurse, $0.unit.patient, cell($0.trustGain), cell($0.rudeGain)]
            })
        try say(Study.Patient.Aggregates.wardTrust(of: patients).map(mean))
        try say(Study.Patient.Aggregates.nurseTrust(of: patients).map(mean))
        try say([Study.Nurse.csv(of: nurses), Study.Patient.csv(of: patients)])
        try say(Study.PairedItem.allCases.map(\\.rawValue))
        let again = Study.pair(nurse: nurses + nurses, patient: [])
        try say([again.matched.count, again.unmatched.count, again.duplicates.count])
        try say(Study.Key(nurse: "n", patient: "p", wave: .mid).cells)
        """

    private static func table(_ rows: [StudyRow], _ layout: PilotLayout) -> String {
        AnswerTable.header(of: layout)
            + rows.map { row in
                AnswerTable.line(
                    identifiers: row.key + row.groups,
                    answers: layout.definition.items.map { row.answers[$0] })
            }.joined()
    }

    private static func read(
        _ text: String, _ layout: PilotLayout, _ take: (PilotBlock, [String]) throws -> Void
    ) throws {
        var reader = PilotReader(layout, carriesColumns: true)
        var block = PilotBlock()
        reader.read(Array(text.utf8)[...], isLast: true, into: &block)
        try #require(reader.problems.isEmpty)
        try take(block, reader.carriedColumns)
    }

    /// The rows of a table, header first; none of these holds a separator in a cell.
    private static func rows(_ text: String) -> [[String]] {
        text.split(separator: "\n").map {
            $0.split(separator: ",", omittingEmptySubsequences: false).map(String.init)
        }
    }

    private let instrument: Instrument
    private let layouts: [PilotLayout]
    private let drawn: [[StudyRow]]
    private let tables: [String]
    private let lines: [Data]

    /// Compiled once for all tests.
    private static let compiled = Result { try PairingAgreementTests(seeds: (5, 6)) }

    init() throws { self = try Self.compiled.get() }

    private init(seeds: (nurse: UInt64, patient: UInt64)) throws {
        let instrument = try SampleInstruments.compiled(SampleInstruments.study)
        self.instrument = instrument
        layouts = instrument.forms.map { PilotLayout(instrument, form: $0) }
        drawn = [
            StudyRow.drawn("nurse", seed: seeds.nurse), StudyRow.drawn("patient", seed: seeds.patient),
        ]
        tables = zip(drawn, layouts).map(Self.table)
        let code = try #require(
            SwiftEmitter().emit(instrument, with: EmissionOptions(baseName: "study")).first)
        let texts = zip(["nurseTable", "patientTable"], tables).map { name, text in
            "let \(name) = #\"\"\"\n\(text)\n\"\"\"#\n"
        }
        lines = try CompiledCode.output(
            of: code.contents,
            main: "import Foundation\nimport Psychometrics\n" + texts.joined() + Self.program)
        try #require(lines.count == 9)
    }

    private func emitted(_ line: Int) throws -> [[String]] {
        try JSONDecoder().decode([[String]].self, from: lines[line])
    }

    private func cell(_ number: Double?) -> String { number?.description ?? "" }

    private func sorted(_ rows: [[String]]) -> [[String]] {
        rows.sorted { $0.lexicographicallyPrecedes($1) }
    }

    @Test func pairs() throws {
        let byKey = drawn.map { Dictionary(uniqueKeysWithValues: $0.map { ($0.key, $0) }) }
        let keys = Set(byKey.flatMap(\.keys))
        let isMatched = { (key: [String]) in byKey.allSatisfy { $0[key] != nil } }
        let naive = { (key: [String]) in
            key + StudyRow.dyadic(nurse: byKey[0][key], patient: byKey[1][key]).map(cell)
        }
        #expect(try sorted(emitted(0)) == sorted(keys.filter(isMatched).map(naive)))
        #expect(try sorted(emitted(1)) == sorted(keys.filter { !isMatched($0) }.map(naive)))

        var sides: [FormRows] = []
        for (text, layout) in zip(tables, layouts) {
            var side = FormRows(layout)
            try Self.read(text, layout) { side.add($0, carriedColumns: $1) }
            sides.append(side)
        }
        let table = try PairTable(instrument, sides)
        #expect(table.matched == keys.count(where: isMatched))
        let rows = (0..<table.rows).flatMap { Self.rows(table.line($0)) }
        #expect(rows.allSatisfy { $0.count == table.columns.count })
        #expect(sorted(rows.map { Array($0.prefix(3) + $0.suffix(4)) }) == sorted(keys.map(naive)))
        let trust = rows.map { row in
            let side = byKey.map { cell($0[Array(row.prefix(3))]?.trust) }
            return row[8] == side[0] && row[9] == side[1]
        }
        #expect(table.columns[8...9] == ["nurse_trust", "patient_trust"])
        #expect(trust.allSatisfy { $0 })
        // Every score is put to the test, both with and without a value.
        for score in 3..<7 {
            let filled = keys.map(naive).count { !$0[score].isEmpty }
            #expect(filled > 0 && filled < keys.count)
        }
    }

    @Test func changes() throws {
        var units: [[String]] = []
        for row in drawn[1] where !units.contains(Array(row.key.prefix(2))) { units.append(Array(row.key.prefix(2))) }
        func score(_ unit: [String], _ wave: String, _ score: (StudyRow) -> Double?) -> Double? {
            drawn[1].first { $0.key == unit + [wave] }.flatMap(score)
        }
        func change(_ unit: [String], _ to: String, _ of: (StudyRow) -> Double?) -> String {
            cell(score(unit, to, of).flatMap { later in score(unit, "pre", of).map { later - $0 } })
        }
        let naive = units.map { $0 + [change($0, "post", \.trust), change($0, "mid", \.rudeness)] }
        #expect(try emitted(2) == naive)
        var table = try #require(ChangeTable(instrument, form: instrument.forms[1], layouts[1]))
        try Self.read(tables[1], layouts[1]) { table.add($0, carriedColumns: $1) }
        #expect(Array(Self.rows(table.lines().text).dropFirst()) == naive)
        #expect(naive.contains { $0[2].isEmpty } && naive.contains { !$0[2].isEmpty })
    }

    @Test(arguments: [("ward", 3), ("nurse", 4)])
    func meansOfUnits(_ unit: String, _ line: Int) throws {
        func place(_ row: StudyRow) -> [String] { [unit == "ward" ? row.groups[0] : row.key[0], row.key[2]] }
        var order: [[String]] = []
        for row in drawn[1] where !order.contains(place(row)) { order.append(place(row)) }
        let naive = order.map { wanted in
            let scores = drawn[1].filter { place($0) == wanted }.compactMap(\.trust)
            let mean = scores.isEmpty ? nil : scores.reduce(0, +) / Double(scores.count)
            return wanted + [cell(mean), "\(scores.count)"]
        }
        #expect(try emitted(line) == naive)
        var table = try #require(
            AggregateTable(instrument, form: instrument.forms[1], to: unit, layouts[1]))
        try Self.read(tables[1], layouts[1]) { try table.add($0, carriedColumns: $1) }
        #expect(Array(Self.rows(table.lines().text).dropFirst()) == naive)
    }

    /// What emitted code writes is to the byte what the command line writes, and reads.
    @Test func tablesAreTheSameToTheByte() throws {
        #expect(try JSONDecoder().decode([String].self, from: lines[5]) == tables)
    }

    @Test func whatIsPairedHasATypeOfItsOwn() throws {
        #expect(try JSONDecoder().decode([String].self, from: lines[6]) == ["open", "warm", "calm", "tense"])
        let count = drawn[0].count
        #expect(try JSONDecoder().decode([Int].self, from: lines[7]) == [0, count, count])
        #expect(try JSONDecoder().decode([String].self, from: lines[8]) == ["n", "p", "mid"])
    }
}
