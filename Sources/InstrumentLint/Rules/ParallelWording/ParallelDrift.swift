import Diagnostics
import InstrumentModel

/// A parallel item whose forms share hardly a word.
struct ParallelDrift: LintRule {
    static let documentation = CodeDocumentation(
        DiagnosticCode("SW0603", "parallel-drift"), .note,
        "A parallel item whose forms share hardly a word.",
        reason:
            "The two sides are compared as answers to one question; worded apart, they differ for what was asked as much as for who was asked.",
        remedy: "Word both sides alike, with the people exchanged, or make two items of them.",
        failing: [
            .sections(
                """
                unit: dyad
                keys: {teacher: teacher_id, student: student_id}
                forms:
                  teacher: {rater: teacher, target: student}
                  student: {rater: student, target: teacher}
                items:
                  cares: {parallel: same_target, responses: degree, text: {teacher: "How much do you care about the worries of {student}?", student: "⟦How interesting are the lessons that {teacher} gives?⟧"}}
                """)
        ],
        passing: [
            .sections(
                """
                unit: dyad
                keys: {teacher: teacher_id, student: student_id}
                forms:
                  teacher: {rater: teacher, target: student}
                  student: {rater: student, target: teacher}
                items:
                  cares: {parallel: same_target, responses: degree, text: {teacher: "How much do you care about how {student} is doing?", student: "How much does {teacher} care about how you are doing?"}}
                """)
        ])

    func check(_ context: LintContext) -> [LintFinding] {
        var first: [String: Stem] = [:]
        return context.englishStems.compactMap { stem in
            guard let other = first[stem.item.id.value] else {
                first[stem.item.id.value] = stem
                return nil
            }
            let (here, there) = (
                Set(ContentWords.stems(of: stem.words)), Set(ContentWords.stems(of: other.words))
            )
            guard here.count + there.count > 3, !here.isEmpty, !there.isEmpty,
                Double(here.intersection(there).count) < Self.leastShare * Double(here.union(there).count)
            else { return nil }
            return LintFinding(
                "The wording of \(stem.name) shares hardly a word with that in '\(other.form.id.value)'",
                at: stem.textRange,
                advice: "Word both alike, with the people exchanged, or make two items of them.",
                related: [.init("the other side", at: other.textRange)], about: stem.subjects)
        }
    }

    /// Of the words of both sides together, the share that both must have.
    private static let leastShare = 0.3
}
