import ClassroomSurvey
import Foundation
import Psychometrics

/// classroom-survey student TEACHER STUDENT FILE   asks a student about a teacher
/// classroom-survey teacher TEACHER STUDENT FILE   asks a teacher about a student
/// classroom-survey report TEACHERS STUDENTS       puts both sides together
let arguments = Array(CommandLine.arguments.dropFirst())
let terminal = TerminalQuestionnaire(readLine: { readLine() }, say: { print($0) })

func complain(_ text: String) -> Never {
    FileHandle.standardError.write(Data("\(text)\n".utf8))
    exit(2)
}

do {
    switch (arguments.first, arguments.count) {
    case ("student", 4):
        let questionnaire = Classroom.Student.questionnaire(for: .init(teacher: arguments[1]))
        let key = Classroom.Key(teacher: arguments[1], student: arguments[2])
        let response = Classroom.Student.Response(key: key, answers: terminal.ask(questionnaire))
        try ResponseFile.add(response, to: URL(filePath: arguments[3]))
    case ("teacher", 4):
        let questionnaire = Classroom.Teacher.questionnaire(for: .init(student: arguments[2]))
        let key = Classroom.Key(teacher: arguments[1], student: arguments[2])
        let response = Classroom.Teacher.Response(key: key, answers: terminal.ask(questionnaire))
        try ResponseFile.add(response, to: URL(filePath: arguments[3]))
    case ("report", 3):
        let report = try ClassReport(
            teachers: URL(filePath: arguments[1]), students: URL(filePath: arguments[2]))
        for line in report.lines { print(line) }
        exit(report.meetsThresholds ? 0 : 1)
    default:
        complain(
            """
            usage: classroom-survey student TEACHER STUDENT FILE
                   classroom-survey teacher TEACHER STUDENT FILE
                   classroom-survey report TEACHERS STUDENTS
            """)
    }
} catch {
    complain("error: \(error)")
}
