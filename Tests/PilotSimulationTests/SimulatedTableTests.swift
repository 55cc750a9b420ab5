import PilotSimulation
import Psychometrics
import TestSupport
import Testing

/// The tables that are written: what makes them alike and what makes them differ.
@Suite struct SimulatedTableTests {
    @Test func theSameSeedGivesTheSameAnswersAndAnotherOneOthers() throws {
        let survey = try YesOrNo.survey()
        let first = try DrawnAnswers(survey) { $0.seed = 7 }
        let again = try DrawnAnswers(survey) { $0.seed = 7 }
        let other = try DrawnAnswers(survey) { $0.seed = 8 }
        #expect(first.text == again.text)
        #expect(first.rows != other.rows)
        #expect(first.identifiers == other.identifiers)
        // By chance, fewer than half of the rows are alike.
        let alike = zip(first.rows, other.rows).count { $0 == $1 }
        #expect(alike < first.rows.count / 2)
    }

    /// A row's answers do not depend on how many rows are drawn, nor on where a piece of text ends.
    @Test func moreRowsBeginWithTheSameRows() throws {
        let survey = try YesOrNo.survey()
        let few = try DrawnAnswers(survey) { $0.rows = 990 }
        let many = try DrawnAnswers(survey) { $0.rows = 2_001 }
        #expect(many.rows.count == 2_001)
        #expect(many.text.hasPrefix(few.text))
        #expect(few.text.split(separator: "\n").count == 991)
    }

    @Test func theFormsOfADyadDescribeTheSameDyads() throws {
        let instrument = try SampleInstruments.shipped("tsr")
        let teachers = try DrawnAnswers(instrument, form: "teacher") { ($0.rows, $0.clusterSize) = (70, 15) }
        let students = try DrawnAnswers(instrument, form: "student") { ($0.rows, $0.clusterSize) = (70, 15) }
        #expect(teachers.identifiers == students.identifiers)
        #expect(teachers.rows != students.rows)
        // Five teachers of fifteen students or fewer, each student once.
        let byTeacher = Dictionary(grouping: teachers.identifiers) { $0[0] }
        #expect(byTeacher.values.map(\.count).sorted() == [10, 15, 15, 15, 15])
        #expect(Set(teachers.identifiers.map { $0[1] }).count == 70)
        // Whoever shares a teacher shares a school.
        for rows in byTeacher.values { #expect(Set(rows.map { $0[3] }).count == 1) }
    }

    @Test func groupsGatherClusters() throws {
        let drawn = try DrawnAnswers(try YesOrNo.survey()) { ($0.rows, $0.clusterSize) = (40, 4) }
        #expect(drawn.identifiers.first == ["person1", "1", "site1"])
        #expect(drawn.identifiers.last == ["person40", "1", "site2"])
        #expect(Dictionary(grouping: drawn.identifiers) { $0[2] }.mapValues(\.count) == ["site1": 20, "site2": 20])
    }

    /// Every shipped form can be drawn and read back, with no code outside its response scale.
    @Test(arguments: ["tsr", "rse"])
    func shippedInstruments(_ name: String) throws {
        let instrument = try SampleInstruments.shipped(name)
        for form in instrument.forms {
            let drawn = try DrawnAnswers(instrument, form: form.id.value) { $0.rows = 200 }
            #expect(drawn.rows.count == 200)
            // All options occur, and so do blanks.
            let scales = Set(instrument.items(in: form).map(\.responses.value))
            for scale in scales.compactMap(instrument.responseScale) {
                let columns = instrument.items(in: form).enumerated()
                    .filter { $1.responses.value == scale.id.value }.map(\.offset)
                let seen = Set(drawn.rows.flatMap { row in columns.map { row[$0] } })
                let codes = scale.options.map { AnswerCode($0.code.value) }
                #expect(seen == Set(codes + [.missing]), "\(name), \(scale.id.value)")
            }
        }
    }
}
