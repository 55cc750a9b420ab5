public import Foundation
import Psychometrics

/// What a school is told: scores of pairs, and whether the answers can be relied on.
public struct ClassReport {
    private let pairing: Pairing<Classroom.Dyad>
    private let reliability: [ReliabilityReport]

    public init(teachers: URL, students: URL) throws {
        let teachers = try ResponseFile.teachers(in: teachers)
        let students = try ResponseFile.students(in: students)
        pairing = Classroom.pair(teacher: teachers, student: students)
        reliability = [
            Classroom.Teacher.reliability(of: teachers.map(\.answers)),
            Classroom.Student.reliability(of: students.map(\.answers)),
        ]
    }

    /// Whether every scale of both forms meets what the instrument demands.
    public var meetsThresholds: Bool { reliability.allSatisfy(\.meetsThresholds) }

    public var lines: [String] {
        var lines = pairing.matched.map { dyad in
            let score = dyad.scores.mutualWarmth
            let text = score.value.map { "\($0)" } ?? score.reason.map { "none: \($0)" } ?? ""
            return "\(dyad.key.teacher) and \(dyad.key.student): \(text)"
        }
        for pair in pairing.unmatched {
            lines.append("\(pair.dyad.key.student): no \(pair.absentForms.joined(separator: " or ")) form")
        }
        for report in reliability {
            for scale in report.scales {
                let alpha = scale.alpha.raw.value.map { "\($0)" } ?? "undefined"
                let verdict = scale.meetsThresholds ? "meets" : "misses"
                lines.append("\(report.form) \(scale.id): alpha \(alpha), \(verdict) what is demanded")
            }
        }
        return lines
    }
}
