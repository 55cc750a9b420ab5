import InstrumentModel
import PilotData
import Psychometrics
import SeededInputs
import TestSupport
import Testing

/// Files of summaries as they may arrive.
@Suite struct SummaryReaderTests {
    private let instrument: Instrument
    private let form: Form
    private let definition: FormDefinition

    init() throws {
        instrument = try SampleInstruments.compiled(Mood.yaml)
        form = try #require(instrument.forms.first)
        definition = instrument.formDefinition(for: form)
    }

    private func gathered(_ rows: Int, seed: UInt64) -> ReliabilityAccumulator {
        var generator = SeededGenerator(seed: seed)
        var accumulator = ReliabilityAccumulator(definition)
        for _ in 0..<rows {
            func answer(_ codes: [AnswerCode]) -> AnswerCode {
                generator.once(in: 6) ? .missing : generator.pick(codes)
            }
            accumulator.add([answer([1, 2, 3, 4]), answer([1, 2, 3, 4]), answer([-10, -5, 0, 5, 10])])
        }
        return accumulator
    }

    private func table(_ gathered: ReliabilityAccumulator) -> [UInt8] {
        let writer = SummaryWriter(instrument, form: form)
        return Array(writer.table(rows: gathered.rows, repeatsPersons: false, of: gathered.summaries).utf8)
    }

    private func read(_ bytes: [UInt8]) throws(DataProblem) -> FormSummary {
        try SummaryReader(instrument, form: form).read(bytes)
    }

    /// As every database and system ends lines, and in whatever order the rows come.
    @Test func whatIsWrittenIsRead() throws {
        let gathered = gathered(200, seed: 1)
        let bytes = table(gathered)
        var lines = String(decoding: bytes, as: UTF8.self).split(separator: "\n").map(String.init)
        lines[1...].reverse()
        let turned = lines.joined(separator: "\r\n") + "\r\n"
        for found in [try read(bytes), try read(Array("\u{FEFF}\(turned)".utf8))] {
            #expect(found.rows == gathered.rows)
            #expect(found.scales == gathered.summaries)
        }
    }

    @Test func partsAddUp() throws {
        let parts = (1...4).map { gathered($0 * 13, seed: UInt64($0)) }
        var whole = parts[0]
        var sum = try read(table(parts[0]))
        for part in parts.dropFirst() {
            whole.merge(part)
            try sum.merge(try read(table(part)))
        }
        #expect(sum.rows == whole.rows)
        #expect(sum.scales == whole.summaries)
    }

    /// A file that was cut off anywhere, be it in the digits of its last number.
    @Test func noBeginningIsTakenForTheWhole() {
        let bytes = table(gathered(300, seed: 2))
        for count in bytes.indices {
            #expect(throws: DataProblem.self) { try read(Array(bytes[..<count])) }
        }
    }

    /// Bytes changed by chance: refused, or a summary whose figures are numbers.
    @Test(arguments: 1...200 as ClosedRange<UInt64>)
    func changedBytes(_ seed: UInt64) {
        var generator = SeededGenerator(seed: seed)
        var bytes = table(gathered(60, seed: seed))
        for _ in 0..<generator.pick([1, 2, 5]) {
            let index = generator.pick(Array(bytes.indices))
            bytes[index] = generator.pick(Array("0123456789-,\n\"\0".utf8) + [0xFF])
        }
        guard let summary = try? read(bytes) else { return }
        for missing in MissingTreatment.allCases {
            let report = ReliabilityReport(
                definition, rows: summary.rows, summaries: summary.scales, missing: missing)
            for scale in report.scales {
                #expect(scale.alpha.raw.value?.isFinite ?? true)
                #expect(scale.omegaTotal.value?.isFinite ?? true)
            }
        }
    }
}
