import Psychometrics

/// How often each code of an item was given, and each reason for there being no answer: counts, so that
/// parts of the data merge exactly.
public struct CodeCounts: Sendable, Hashable {
    /// Answers by code, as they were given and not as a scale keys them.
    public private(set) var answers: [AnswerCode: Int] = [:]
    /// Declared missing codes.
    public private(set) var missing: [AnswerCode: Int] = [:]
    /// Rows with neither an answer nor a missing code.
    public private(set) var blank = 0

    public init() {}

    /// Counts an answer, or, for `AnswerCode.missing`, a row without any.
    public mutating func add(_ answer: AnswerCode) {
        if answer == .missing { blank += 1 } else { answers[answer, default: 0] += 1 }
    }

    /// Counts a declared missing code.
    public mutating func addMissing(_ code: AnswerCode) {
        missing[code, default: 0] += 1
    }

    /// Adds what was counted in another part of the data.
    public mutating func merge(_ other: CodeCounts) {
        answers.merge(other.answers) { $0 + $1 }
        missing.merge(other.missing) { $0 + $1 }
        blank += other.blank
    }

    /// The number of answers.
    public var answered: Int { answers.values.reduce(0, +) }

    /// The number of rows without an answer, for whatever reason.
    public var unanswered: Int { missing.values.reduce(blank, +) }
}
