import ClassroomSurvey
import Foundation
import Psychometrics
import Testing

@Suite struct ClassroomSurveyTests {
    private func pilot(_ name: String) throws -> URL {
        try #require(Bundle.module.url(forResource: "Pilot/classroom.\(name)", withExtension: "csv"))
    }

    // snippet
    /// The gate: while the pilot is not reliable enough, the build is red.
    @Test func thePilotMeetsTheDeclaredThresholds() throws {
        let students = try ResponseFile.students(in: pilot("student"))
        let report = Classroom.Student.reliability(of: students)
        #expect(report.meetsThresholds)
        #expect(report.rows == 120)
    }
    // end of snippet

    @Test func bothSidesAreReported() throws {
        let report = try ClassReport(teachers: pilot("teacher"), students: pilot("student"))
        #expect(report.meetsThresholds)
        #expect(report.lines.count == 122)
    }

    @Test func aStudentAnswersOnTheTerminal() throws {
        var typed = ["4", "9", "x", "-99", "", "q"]
        var shown: [String] = []
        let terminal = TerminalQuestionnaire(
            readLine: { typed.isEmpty ? nil : typed.removeFirst() }, say: { shown.append($0) })
        let answers: Classroom.Student.Answers = terminal.ask(
            Classroom.Student.questionnaire(for: .init(teacher: "Ms. Lee")))
        #expect(answers == .init(enjoys: .chosen(.quiteABit), listens: .missing(.preferNotToSay)))
        #expect(shown.contains("\nHow much do you enjoy talking with Ms. Lee?"))
        #expect(shown.contains("9 is no answer to 'listens'; it takes 1, 2, 3, 4, 5, or -99 for no answer."))
        #expect(answers.scores.warmth.value == nil)
        #expect(answers.scores.warmth.estimate.reason == .tooFewAnswers(answered: 1, required: 3))
    }

    @Test func responsesComeBackFromTheFile() throws {
        let file = FileManager.default.temporaryDirectory.appending(path: "\(UUID().uuidString).csv")
        defer { try? FileManager.default.removeItem(at: file) }
        let key = Classroom.Key(teacher: "Ms. Lee", student: "Ana, \"A\"")
        let first = Classroom.Student.Response(key: key, answers: .init(enjoys: .chosen(.some)))
        let second = Classroom.Student.Response(key: key, answers: .init(trusts: .missing(.preferNotToSay)))
        try ResponseFile.add(first, to: file)
        try ResponseFile.add(second, to: file)
        let responses = try ResponseFile.students(in: file)
        #expect(responses.map(\.answers) == [second.answers])
    }
}
