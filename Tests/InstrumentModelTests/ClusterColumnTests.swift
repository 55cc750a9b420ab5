import InstrumentModel
import TestSupport
import Testing

/// By which column rows belong together, as far as an instrument says.
@Suite struct ClusterColumnTests {
    private func column(_ keys: String, unit: String, form: String = "a", more: String = "") throws -> String? {
        let instrument = try SampleInstruments.compiled("""
            scalewright: 1
            instrument: talk
            title: Talk
            version: 1.0.0
            language: en
            definition: Talk.
            unit: \(unit)
            keys: \(keys)
            forms:
              a: {rater: teacher, target: student}
              b: {rater: student, target: teacher}
            responses: {degree: {labels: [Never, Rarely, Sometimes, Often, Always]}}
            items:
              open: {parallel: shared, responses: degree, text: {a: How open are the talks?, b: How open are the talks?}}
              warm: {parallel: shared, responses: degree, text: {a: How warm are the talks?, b: How warm are the talks?}}
              kind: {parallel: shared, responses: degree, text: {a: How kind are the talks?, b: How kind are the talks?}}
            scales:
              trust: {definition: Trust., items: [open, warm, kind], score: mean, answered: all}
            \(more)
            """)
        return instrument.clusterColumn(for: try #require(instrument.form(form)))
    }

    private static let pair = "{teacher: teacher_id, student: student_id}"

    @Test func ofPairsTheOneOfTheFirstForm() throws {
        #expect(try column(Self.pair, unit: "dyad") == "teacher_id")
        #expect(try column(Self.pair, unit: "dyad", form: "b") == "teacher_id")
    }

    @Test func theOneForWhomOthersAreDrawn() throws {
        let drawn = "sampling: {of: teacher, per: student, count: 3, seed: 1}"
        #expect(try column(Self.pair, unit: "dyad", more: drawn) == "student_id")
    }

    @Test func theOneToWhomScoresAreAggregated() throws {
        let means = "aggregates: {mean_trust: {scale: trust, form: a, to: student, agreement: {icc1: 0.05}}}"
        #expect(try column(Self.pair, unit: "dyad", more: means) == "student_id")
        #expect(try column(Self.pair, unit: "dyad", form: "b", more: means) == "teacher_id")
    }

    @Test func theOnlyRoleBesidesTheUnit() throws {
        #expect(try column("{student: student_id, class: class_id}", unit: "student") == "class_id")
        #expect(try column("{student: student_id}", unit: "student") == nil)
        // The one whom the form is about, of several.
        let three = "{student: student_id, teacher: teacher_id, class: class_id}"
        #expect(try column(three, unit: "student", form: "b") == "teacher_id")
        #expect(try column(three, unit: "student", form: "a") == nil)
        #expect(try column("{student: student_id, teacher: teacher_id}", unit: "lesson") == nil)
    }

    @Test func aWaveIsNoCluster() throws {
        let waves = "waves: {column: wave, order: [pre, post]}"
        #expect(try column("{student: student_id}", unit: "student", more: waves) == nil)
    }
}
