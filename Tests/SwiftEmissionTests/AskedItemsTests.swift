import Emission
import Foundation
import InstrumentModel
import SwiftEmission
import TestSupport
import Testing

/// Parts and attention checks, emitted, compiled by the real compiler and run.
@Suite struct AskedItemsTests {
    @Test func partsAndAttentionChecksAreAnswers() throws {
        let instrument = try SampleInstruments.compiled(SampleInstruments.asking)
        let code = try #require(
            SwiftEmitter().emit(
                instrument, with: EmissionOptions(baseName: "asking", access: .internal)
            ).first?.contents)
        let lines = try CompiledCode.output(
            of: code,
            main: """
                import Foundation
                func say(_ value: some Encodable) throws {
                    print(String(decoding: try JSONEncoder().encode(value), as: UTF8.self))
                }
                var answers = Asking.Lead.Answers(abilitySalience: .chosen(.often), abilityValence: .chosen(.away))
                answers.reading = .chosen(.never)
                try say(Asking.Lead.definition.items)
                try say([answers.scores.valence.value, answers.scores.talk.value])
                """)
        #expect(
            try JSONDecoder().decode([String].self, from: lines[0]) == [
                "met", "open", "hidden", "reading", "ability_salience", "ability_valence",
            ])
        #expect(try JSONDecoder().decode([Double?].self, from: lines[1]) == [-1, nil])
    }
}
