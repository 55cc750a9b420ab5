import Instruments
import Psychometrics
import Testing

/// The Swift of the articles on pairs, pilot data and reliability.
@Suite struct StudySnippets {
    private let teachers = [
        Tsr.Teacher.Response(
            key: Tsr.Key(teacher: "Lee", student: "Ana", wave: "1"), groups: ["school": "North"],
            answers: Tsr.Teacher.Answers(codes: [Int?](repeating: 4, count: 18))),
        Tsr.Teacher.Response(
            key: Tsr.Key(teacher: "Lee", student: "Ben", wave: "1"),
            answers: Tsr.Teacher.Answers(codes: [Int?](repeating: 3, count: 18))),
    ]
    private let students = [
        Tsr.Student.Response(
            key: Tsr.Key(teacher: "Lee", student: "Ana", wave: "1"),
            answers: Tsr.Student.Answers(codes: [Int?](repeating: 3, count: 18)))
    ]

    @Test func bothSidesArePaired() {
        var shown: [String] = []
        func show(_ line: String) { shown.append(line) }
        // snippet
        let pairing = Tsr.pair(teacher: teachers, student: students)
        for dyad in pairing.matched {
            let gap = dyad.scores.positivityGap
            let text = gap.value.map { "\($0)" } ?? gap.reason.map { "none: \($0)" } ?? ""
            show("\(dyad.key.teacher) and \(dyad.key.student): \(text)")
        }
        for pair in pairing.unmatched {
            show("\(pair.dyad.key.student): no \(pair.absentForms.joined(separator: " or ")) form")
        }
        for duplicate in pairing.duplicates {
            show("\(duplicate.form) \(duplicate.index) repeats \(duplicate.firstIndex)")
        }
        // end of snippet
        #expect(shown == ["Lee and Ana: 1.0", "Ben: no student form"])
    }

    @Test func tablesAreWrittenAndRead() throws {
        // snippet
        let text = Tsr.Teacher.csv(of: teachers)
        let responses = try Tsr.Teacher.responses(csv: text)
        // end of snippet
        #expect(responses.map(\.answers) == teachers.map(\.answers))
        #expect(text.hasPrefix("teacher_id,student_id,wave,school,grade,respectful,"))
        #expect(text.contains("\nLee,Ana,1,North,,4,"))
    }

    @Test func aWrongTableSaysAllThatIsWrong() {
        let text = Tsr.Teacher.csv(of: teachers).replacing("Lee,Ben,1,,,3", with: "Lee,Ben,1,,,6")
        var shown: [String] = []
        func show(_ line: String) { shown.append(line) }
        // snippet
        do throws(TableProblems) {
            _ = try Tsr.Teacher.responses(csv: text, blanks: ["NA"])
        } catch {
            for problem in error.first { show("\(problem)") }
        }
        // end of snippet
        #expect(shown.count == 1)
        #expect(shown[0].hasPrefix("row 3, column respectful: '6' is no answer of its response scale; expected "))
    }

    @Test func reliabilityIsReported() {
        let answers = (0..<30).map { person in
            Tsr.Teacher.Answers(codes: (0..<18).map { item in 1 + (person + item * item) % 5 })
        }
        var shown: [String] = []
        func show(_ line: String) { shown.append(line) }
        // snippet
        let report = Tsr.Teacher.reliability(of: answers)
        for scale in report.scales {
            let alpha = scale.alpha.raw.value.map { "\($0)" } ?? "none"
            show("\(scale.id): alpha \(alpha) from \(scale.rows) rows")
            for outcome in scale.thresholds where !outcome.isMet {
                show("\(outcome.measure.rawValue) is below \(outcome.required)")
            }
            for notice in scale.notices { show("\(notice)") }
        }
        // end of snippet
        #expect(report.rows == 30)
        #expect(shown.first?.hasPrefix("positivity: alpha ") == true)
        #expect(shown.contains { $0.contains("is below") })
    }

    @Test func partsOfTheDataMerge() {
        let answers = teachers.map(\.answers)
        // snippet
        var first = ReliabilityAccumulator(Tsr.Teacher.definition)
        var second = first
        first.add(answers[0].row)
        second.add(answers[1].row)
        first.merge(second)
        let merged = first.report()
        // end of snippet
        #expect(merged == Tsr.Teacher.reliability(of: answers))
    }
}
