import Emission
import Foundation
import InstrumentCompiler
import InstrumentModel
import SwiftEmission
import TestSupport
import Testing

/// The bands of a translated instrument, emitted, compiled by the real compiler and run.
@Suite struct BandLabelTests {
    private static let yaml = """
        scalewright: 1
        instrument: ease
        title: Ease
        version: 1.0.0
        language: en
        responses: {r: {labels: [Not at all, Somewhat, Very]}}
        items:
          calm: {responses: r, text: How calm are you?}
          rested: {responses: r, text: How rested are you?}
        scales: {ease: {items: [calm, rested], score: mean, answered: all}}
        cutoffs:
          ease_level:
            scale: ease
            source: Author, A. (2020). On ease.
            population: Adults in Wales
            n: 312
            bands: [{label: Low, below: 1.5}, {label: "Neither \\"low\\" nor high", below: 2.5}, {label: High}]
        """

    private static let translation = """
        scalewright: 1
        translation: de
        of: ease
        cutoffs:
          ease_level:
            1: {source: Low, text: Niedrig}
            2: {source: 'Neither "low" nor high', text: '„Mittel“ \\(x)'}
            3: {source: High, text: Hoch}
        """

    private func program(shownFirst language: String?) throws -> [[String]] {
        let compilation = InstrumentCompiler.compile(
            file: "ease.instrument.yaml", bytes: Array(Self.yaml.utf8),
            companions: Companions(files: ["ease.de.translation.yaml": Array(Self.translation.utf8)]))
        let errors = compilation.diagnostics.filter { $0.severity == .error }
        #expect(errors.map(\.message) == [])
        let instrument = try #require(compilation.instrument)
        let options = EmissionOptions(baseName: "ease", language: language)
        let code = try #require(SwiftEmitter().emit(instrument, with: options).first?.contents)
        let lines = try CompiledCode.output(
            of: code,
            main: """
                import Foundation
                let bands = Ease.EaseLevelBand.allCases
                let scored = Ease.Answers(calm: .chosen(.very), rested: .chosen(.very)).scores.easeLevel
                print(String(decoding: try JSONEncoder().encode([
                    bands.map(\\.rawValue), bands.map(\\.label), bands.map { $0.label(in: .en) },
                    bands.map { $0.label(in: .de) }, [scored.level?.label(in: .de) ?? ""],
                ]), as: UTF8.self))
                """)
        return try JSONDecoder().decode([[String]].self, from: #require(lines.first))
    }

    /// Whatever language is shown first, names and values of bands stay as they are.
    @Test(arguments: [nil, "de"])
    func bandsAreCalledByLanguage(shownFirst language: String?) throws {
        let own = ["Low", "Neither \"low\" nor high", "High"]
        #expect(
            try program(shownFirst: language) == [
                ["low", "neitherLowNorHigh", "high"], own, own,
                ["Niedrig", "„Mittel“ \\(x)", "Hoch"], ["Hoch"],
            ])
    }
}
