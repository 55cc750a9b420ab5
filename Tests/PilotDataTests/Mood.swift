import InstrumentModel
import PilotData
import Psychometrics
import TestSupport
import Testing

/// A small questionnaire with everything that a table of answers can be asked to hold.
enum Mood {
    static let yaml = """
        scalewright: 1
        instrument: mood
        title: Mood
        version: 1.0.0
        language: en
        unit: person
        keys: {person: person_id, wave: wave}
        groups: [site]
        responses:
          degree:
            options: {1: Not at all, 2: "A bit, at times", 3: 'So "so"', 4: Très}
            missing: {-99: Declined, -98: Did not know}
          points: {range: {from: -10, to: 10, step: 5}, anchors: {-10: Worst, 10: Best}}
        items:
          calm: {responses: degree, text: How calm are you?}
          tired: {responses: degree, text: How tired are you?}
          outlook: {responses: points, text: How do things look?}
        scales:
          mood: {items: [calm], reversed: [tired], score: mean, answered: 1}
          view: {items: [outlook], score: sum, answered: all}
        """

    static let header = "person_id,wave,site,calm,tired,outlook"

    static func layout(blanks: [String] = []) throws -> PilotLayout {
        let instrument = try SampleInstruments.compiled(yaml)
        return PilotLayout(instrument, form: try #require(instrument.forms.first), blanks: blanks)
    }

    /// What is read from a header and rows of three answers each, the keys put before them.
    static func answers(_ cells: String..., blanks: [String] = []) throws -> [[AnswerCode]] {
        let lines = cells.enumerated().map { "p\($0),1,a,\($1)" }
        let reading = TableReading(
            ([header] + lines).joined(separator: "\n"), try layout(blanks: blanks))
        #expect(reading.problems.first == [])
        return reading.answers
    }

    static let none = AnswerCode.missing
}
