import InstrumentModel
import PilotData
import PilotSimulation
import Psychometrics
import TestSupport
import Testing

/// Simulated answers to one form, read back as pilot data are.
struct DrawnAnswers {
    let instrument: Instrument
    let layout: PilotLayout
    /// The table as it was written.
    let text: String
    private(set) var rows: [[AnswerCode]] = []
    /// The keys and groups of each row.
    private(set) var identifiers: [[String]] = []

    init(
        _ instrument: Instrument, form: String? = nil,
        _ change: (inout SimulationSettings) -> Void = { _ in }
    ) throws {
        var settings = SimulationSettings()
        change(&settings)
        let drawn = try #require(form.map(instrument.form) ?? instrument.forms.first)
        var written = ""
        try PilotSimulator(instrument, settings).write(drawn) { (piece: String) in written += piece }
        self.instrument = instrument
        text = written
        layout = PilotLayout(instrument, form: drawn)
        var reader = PilotReader(layout, carriesColumns: true)
        var block = PilotBlock()
        reader.read(Array(text.utf8)[...], isLast: true, into: &block)
        try #require(reader.problems.first == [])
        let width = layout.definition.items.count
        let carried = reader.carriedColumns.count
        rows = (0..<block.rows).map { Array(block.answers[$0 * width..<($0 + 1) * width]) }
        identifiers = (0..<block.rows).map { Array(block.carried[$0 * carried..<($0 + 1) * carried]) }
    }

    /// All answers to an item.
    func answers(_ item: String) throws -> [AnswerCode] {
        let column = try #require(layout.definition.items.firstIndex(of: item))
        return rows.map { $0[column] }
    }
}

/// Instruments whose answers say exactly what they were drawn from.
enum YesOrNo {
    /// One informant; `c` is reversed, and the factor of `d` runs against that of the others.
    static func survey() throws -> Instrument {
        try SampleInstruments.compiled(
            """
            scalewright: 1
            instrument: survey
            title: Survey
            version: 1.0.0
            language: en
            unit: person
            keys: {person: person_id, wave: wave}
            groups: [site]
            responses: {answer: {options: {0: "No", 1: "Yes"}}, degree: {labels: [one, two, three, four, five]}}
            items:
              a: {responses: answer, text: Is it A?}
              b: {responses: answer, text: Is it B?}
              c: {responses: answer, text: Is it C?}
              d: {responses: answer, text: Is it D?}
              e: {responses: degree, text: How much is it E?}
            scales:
              first: {items: [a, b], reversed: [c], score: mean, answered: all}
              second: {items: [d], score: mean, answered: all}
              third: {items: [e], score: mean, answered: all}
              overall: {items: [a, b], reversed: [c, d], score: mean, answered: all}
            """)
    }

    /// Two informants who answer the same question about each other.
    static func dyad() throws -> Instrument {
        try SampleInstruments.compiled(
            """
            scalewright: 1
            instrument: pair
            title: Pair
            version: 1.0.0
            language: en
            unit: dyad
            keys: {nurse: nurse_id, patient: patient_id}
            groups: [ward]
            forms: {nurse: {rater: nurse, target: patient}, patient: {rater: patient, target: nurse}}
            responses: {answer: {options: {0: "No", 1: "Yes"}}}
            items:
              a: {responses: answer, parallel: shared, text: {nurse: Do you talk?, patient: Do you talk?}}
            scales: {all: {items: [a], score: mean, answered: all}}
            """)
    }
}
