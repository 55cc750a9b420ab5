import Foundation
import InstrumentCompiler
import InstrumentModel
import Testing

/// Instruments for tests.
public enum SampleInstruments {
    /// Compiles text that has to be sound.
    public static func compiled(_ yaml: String, file: String = "sample.instrument.yaml") throws -> Instrument {
        let compilation = InstrumentCompiler.compile(file: file, bytes: Array(yaml.utf8))
        let errors = compilation.diagnostics.filter { $0.severity == .error }
        let instrument = compilation.instrument
        for error in errors { Issue.record("\(error.range.start): \(error.message)") }
        return try #require(instrument)
    }

    /// An instrument in a script, written in it and translated into it.
    public static func written(in script: WritingSystem) throws -> [Instrument] {
        let compilation = InstrumentCompiler.compile(
            file: "c.instrument.yaml", bytes: Array(WritingSystem.english.utf8),
            companions: Companions(files: [
                "c.\(script.language).translation.yaml": Array(script.translation.utf8)
            ]))
        let instrument = try #require(compilation.instrument)
        let translation = try #require(instrument.translation(into: script.language))
        return [try compiled(script.yaml), instrument.translated(by: translation)]
    }

    /// An instrument of the shipped library.
    public static func shipped(_ name: String) throws -> Instrument {
        let file = library.appending(path: "\(name).instrument.yaml")
        return try compiled(String(contentsOf: file, encoding: .utf8))
    }

    private static let library = URL(filePath: #filePath).deletingLastPathComponent()
        .deletingLastPathComponent().deletingLastPathComponent().appending(path: "instruments")

    /// An instrument of the shipped library, and every other YAML file beside it.
    public static func shippedFiles(
        _ name: String
    ) throws -> (instrument: [UInt8], companions: [String: [UInt8]]) {
        let files = try FileManager.default.contentsOfDirectory(
            at: library, includingPropertiesForKeys: nil
        ).filter { $0.pathExtension == "yaml" }
        let contents = try files.map { ($0.lastPathComponent, [UInt8](try Data(contentsOf: $0))) }
        let companions = Dictionary(contents, uniquingKeysWith: { first, _ in first })
        return (try #require(companions["\(name).instrument.yaml"]), companions)
    }

    /// Two forms, reversals of one form, a sum, missing codes, negative codes: small, with everything.
    public static let rich = """
        scalewright: 1
        instrument: rich
        title: "Talk & \\"trust\\""
        version: 2.0.0
        language: en
        definition: How two people talk.
        license: CC0-1.0
        authors:
          - {name: A. Author, affiliation: Some Place, orcid: 0000-0002-1825-0097}
        references:
          - {citation: "Author, A. (2020). On talk.", doi: 10.1000/182}
        unit: dyad
        keys: {nurse: nurse_id, patient: patient_id}
        groups: [ward]
        forms:
          nurse: {title: Nurse form, rater: nurse, target: patient, names: {patient: this patient}}
          patient: {rater: patient, target: nurse, instructions: "Think of {nurse}.", reading_grade: 6}
        responses:
          how: {options: {-2: Not at all, -1: A bit, 0: So so, 1: Quite, 2: Very}, missing: {-99: Refused}}
          grade: {range: {from: 0, to: 10, step: 2}, anchors: {0: Worst, 10: Best}}
        items:
          open: {topic: openness, parallel: mirror, responses: how, text: {nurse: "How open is {patient}?", patient: "How open is {nurse}?"}}
          tense: {topic: tension, parallel: shared, responses: how, text: {nurse: "How tense are talks with {patient}?", patient: "How tense are talks with {nurse}?"}}
          rude: {anchored_in: patient, responses: how, text: {patient: "How rude is {nurse}?"}}
          worth: {parallel: shared, responses: grade, text: {nurse: "How good was the talk?", patient: "How good was the talk?"}}
        scales:
          trust:
            title: Trust
            definition: Open talk.
            items: [open]
            reversed: {nurse: [tense], patient: [tense, rude]}
            score: mean
            answered: 50%
            reliability: {alpha: 0.7, alpha_lower: 0.6, item_rest: 0.2, missing: 0.1, n: 50}
          talk: {items: [worth], score: sum, answered: all}
        """
}
