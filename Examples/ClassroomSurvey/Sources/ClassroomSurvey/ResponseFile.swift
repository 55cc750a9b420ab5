public import Foundation
import Psychometrics

/// Where responses are kept: the very CSV that `scalewright score` and `scalewright reliability` read.
public enum ResponseFile {
    /// Adds a response of a student.
    ///
    /// - Throws: what is wrong with the file that is there already
    public static func add(_ response: Classroom.Student.Response, to file: URL) throws {
        var responses = exists(file) ? try students(in: file) : []
        // Whoever answers again corrects what they said.
        responses.removeAll { $0.key == response.key }
        try write(Classroom.Student.csv(of: responses + [response]), to: file)
    }

    /// Adds a response of a teacher.
    ///
    /// - Throws: what is wrong with the file that is there already
    public static func add(_ response: Classroom.Teacher.Response, to file: URL) throws {
        var responses = exists(file) ? try teachers(in: file) : []
        responses.removeAll { $0.key == response.key }
        try write(Classroom.Teacher.csv(of: responses + [response]), to: file)
    }

    public static func students(in file: URL) throws -> [Classroom.Student.Response] {
        try Classroom.Student.responses(csv: String(contentsOf: file, encoding: .utf8))
    }

    public static func teachers(in file: URL) throws -> [Classroom.Teacher.Response] {
        try Classroom.Teacher.responses(csv: String(contentsOf: file, encoding: .utf8))
    }

    private static func exists(_ file: URL) -> Bool {
        FileManager.default.fileExists(atPath: file.path(percentEncoded: false))
    }

    private static func write(_ text: String, to file: URL) throws {
        try Data(text.utf8).write(to: file, options: .atomic)
    }
}
