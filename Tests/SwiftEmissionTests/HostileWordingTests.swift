import Emission
import Foundation
import InstrumentCompiler
import InstrumentModel
import TestSupport
import Testing

@testable import SwiftEmission

/// Instruments at random, each name and each text of which would break careless code: emitted, compiled all
/// at once, and run. Every text and every score has to be the model's.
@Suite struct HostileWordingTests {
    /// What types of emitted code, of the runtime and of the language are called; all differ in camel case.
    private static let ids = [
        "Item", "Scores", "Answers", "Names", "Language", "Swift", "Psychometrics", "Int", "String", "Type",
        "self", "Runtime", "Key", "Response", "Wave", "Dyad", "Protocol", "Any", "Array", "init",
        "form_answers", "MissingReason", "Band", "class",
    ]

    private static func instruments() throws -> [Instrument] {
        try ids.enumerated().map { seed, id in
            var hostile = HostileInstrument(id: id, seed: UInt64(seed))
            let compilation = InstrumentCompiler.compile(
                file: "hostile.instrument.yaml", bytes: Array(hostile.yaml().utf8),
                companions: Companions(files: [
                    "hostile.de.translation.yaml": Array(hostile.translation().utf8)
                ]))
            for problem in compilation.diagnostics where problem.severity == .error {
                Issue.record("\(id): \(problem.range.file) \(problem.range.start): \(problem.message)")
            }
            return try #require(compilation.instrument)
        }
    }

    @Test func compilesAndMeansTheSame() throws {
        let instruments = try Self.instruments()
        let code = instruments.flatMap {
            SwiftEmitter().emit($0, with: EmissionOptions(baseName: "hostile", access: .internal))
        }.map(\.contents).joined(separator: "\n")
        let accounts = instruments.map(HostileAccount.init)
        let program = HostileAccount.program(accounts)
        let lines = try CompiledCode.output(of: code, main: program).map {
            try JSONDecoder().decode([String].self, from: $0)
        }
        let expected = accounts.flatMap(\.lines)
        #expect(lines.count == expected.count)
        for (line, expected) in zip(lines, expected) {
            // Texts that look alike are still different.
            #expect(line.map { Array($0.utf8) } == expected.map { Array($0.utf8) }, "\(expected)")
        }
    }
}
