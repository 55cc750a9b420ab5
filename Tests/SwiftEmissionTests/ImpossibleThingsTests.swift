import Emission
import SwiftEmission
import TestSupport
import Testing

/// What an instrument rules out does not compile: each mistake is handed to the real compiler, beside its
/// legal twin, and must fail by its type.
@Suite struct ImpossibleThingsTests {
    /// A mistake, what is legal in its place, and what the compiler says of the mistake.
    struct Mistake: CustomTestStringConvertible, Sendable {
        var about: String
        var mistake: String
        var legal: String
        var complaint: String

        var testDescription: String { about }
    }

    /// Two forms that share two of their items, two response scales that share a label.
    private static let yaml = """
        scalewright: 1
        instrument: talks
        title: Talks in care
        version: 1.0.0
        language: en
        unit: dyad
        keys: {nurse: nurse_id, patient: patient_id}
        waves: {column: wave, order: [pre, post]}
        forms:
          nurse: {rater: nurse, target: patient}
          patient: {rater: patient, target: nurse}
        responses:
          degree: {labels: [Not at all, Somewhat, Very]}
          rate: {options: {1: Never, 2: Somewhat, 3: Always}, missing: {-9: No answer}}
        items:
          warm: {parallel: mirror, responses: degree, text: {nurse: "How warm is {patient}?", patient: "How warm is {nurse}?"}}
          argue: {parallel: shared, responses: rate, text: {nurse: "How often do you argue?", patient: "How often do you argue?"}}
          rude: {anchored_in: patient, responses: degree, text: {patient: "How rude is {nurse}?"}}
        scales:
          warmth: {items: [warm], score: mean, answered: all}
          quarrels: {items: [argue], score: mean, answered: all}
          rudeness: {items: [rude], score: mean, answered: all}
        dyadic:
          gap: {scale: warmth, score: difference, forms: [nurse, patient]}
        """

    static let mistakes = [
        Mistake(
            about: "an option of another response scale, where answers are made",
            mistake: "_ = Talks.Nurse.Answers(argue: .chosen(Talks.Degree.somewhat))",
            legal: "_ = Talks.Nurse.Answers(argue: .chosen(Talks.Rate.somewhat))",
            complaint: "cannot convert value of type 'Talks.Degree' to expected argument type 'Talks.Rate'"),
        Mistake(
            about: "an option of another response scale, by its case",
            mistake: "_ = Talks.Nurse.Answers(argue: .chosen(.very))",
            legal: "_ = Talks.Nurse.Answers(warm: .chosen(.very), argue: .chosen(.always))",
            complaint: "type 'Talks.Rate' has no member 'very'"),
        Mistake(
            about: "an option of another response scale, put down later",
            mistake: "var answers = Talks.Nurse.Answers(); answers.warm = .chosen(Talks.Rate.somewhat)",
            legal: "var answers = Talks.Nurse.Answers(); answers.warm = .chosen(Talks.Degree.somewhat)",
            complaint: "cannot convert value of type 'Talks.Rate' to expected argument type 'Talks.Degree'"),
        Mistake(
            about: "an answer to another item, carried over",
            mistake: "var answers = Talks.Nurse.Answers(); answers.warm = answers.argue",
            legal: "var answers = Talks.Patient.Answers(); answers.warm = answers.rude",
            complaint: "cannot assign value of type 'Answer<Talks.Rate>?' to type 'Answer<Talks.Degree>?'"),
        Mistake(
            about: "a missing reason of another response scale",
            mistake: "_ = Talks.Nurse.Answers(warm: .missing(.noAnswer))",
            legal: "_ = Talks.Nurse.Answers(argue: .missing(.noAnswer))",
            complaint: "type 'Talks.Degree.MissingReason' (aka 'NoMissingReason') has no member 'noAnswer'"),
        Mistake(
            about: "an item of another form, where answers are made",
            mistake: "_ = Talks.Nurse.Answers(warm: nil, argue: nil, rude: Talks.Patient.Answers().rude)",
            legal: "_ = Talks.Patient.Answers(warm: nil, argue: nil, rude: Talks.Patient.Answers().rude)",
            complaint: "extra argument 'rude' in call"),
        Mistake(
            about: "an item of another form, read",
            mistake: "_ = Talks.Nurse.Answers().rude",
            legal: "_ = Talks.Patient.Answers().rude",
            complaint: "value of type 'Talks.Nurse.Answers' has no member 'rude'"),
        Mistake(
            about: "an item of another form, recorded by code",
            mistake: "var answers = Talks.Nurse.Answers(); try? answers.record(1, for: Talks.Patient.Item.warm)",
            legal: "var answers = Talks.Nurse.Answers(); try? answers.record(1, for: Talks.Nurse.Item.warm)",
            complaint:
                "cannot convert value of type 'Talks.Patient.Item' to expected argument type 'Talks.Nurse.Answers.Item' (aka 'Talks.Nurse.Item')"
        ),
        Mistake(
            about: "the forms of a pair, mixed up",
            mistake: "func f(_ patients: [Talks.Patient.Response]) { _ = Talks.pair(nurse: patients, patient: []) }",
            legal: "func f(_ patients: [Talks.Patient.Response]) { _ = Talks.pair(nurse: [], patient: patients) }",
            complaint: "cannot convert value of type '[Talks.Patient.Response]'"),
        Mistake(
            about: "an anchored item, compared across informants",
            mistake: "_ = Talks.PairedItem.rude",
            legal: "_ = Talks.PairedItem.argue",
            complaint: "type 'Talks.PairedItem' has no member 'rude'"),
        Mistake(
            about: "the score of an anchored item, from the other informant",
            mistake: "func f(_ dyad: Talks.Dyad) { _ = dyad.nurse?.scores.rudeness }",
            legal: "func f(_ dyad: Talks.Dyad) { _ = dyad.patient?.scores.rudeness }",
            complaint: "value of type 'Talks.Nurse.Answers.Scores' (aka 'Talks.Nurse.Scores') has no member 'rudeness'"),
        Mistake(
            about: "a difference between informants that is not declared",
            mistake: "func f(_ dyad: Talks.Dyad) { _ = dyad.scores.rudeness }",
            legal: "func f(_ dyad: Talks.Dyad) { _ = dyad.scores.gap }",
            complaint: "value of type 'Talks.DyadScores' has no member 'rudeness'"),
        Mistake(
            about: "a wave that is not declared",
            mistake: #"_ = Talks.Key(nurse: "n", patient: "p", wave: .mid)"#,
            legal: #"_ = Talks.Key(nurse: "n", patient: "p", wave: .post)"#,
            complaint: "type 'Talks.Wave' has no member 'mid'"),
    ]

    /// The compiler's errors on each mistake, and on each legal twin; it runs once for all of them.
    private static let errors = Result {
        let instrument = try SampleInstruments.compiled(yaml, file: "talks.instrument.yaml")
        var files = ["Emitted.swift": ""]
        for file in SwiftEmitter().emit(instrument, with: EmissionOptions(baseName: "talks")) {
            files["Emitted.swift"] = file.contents
        }
        for (place, each) in mistakes.enumerated() {
            files["mistake\(place).swift"] = "func mistake\(place)() {\n    \(each.mistake)\n}\n"
            files["legal\(place).swift"] = "func legal\(place)() {\n    \(each.legal)\n}\n"
        }
        return try CompiledCode.errors(in: files)
    }

    @Test(arguments: zip(0..<mistakes.count, mistakes))
    func aMistakeFailsByItsType(_ place: Int, _ mistake: Mistake) throws {
        let errors = try Self.errors.get()["mistake\(place).swift"] ?? []
        #expect(errors.count == 1, "\(errors)")
        #expect(errors.first?.contains(mistake.complaint) == true, "\(errors)")
    }

    @Test func everythingElseCompiles() throws {
        let errors = try Self.errors.get().filter { !$0.key.hasPrefix("mistake") }
        #expect(errors.isEmpty, "\(errors)")
    }
}
