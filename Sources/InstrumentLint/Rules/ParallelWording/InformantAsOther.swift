import Diagnostics
import InstrumentModel

/// A form that speaks of its own informant as of somebody else.
struct InformantAsOther: LintRule {
    static let documentation = CodeDocumentation(
        DiagnosticCode("SW0602", "informant-as-other"), .warning,
        "A form that speaks of its own informant as of somebody else.",
        reason:
            "A student who is asked about “your students” reads the wording of the teacher’s form; most often it was copied and not turned round.",
        remedy: "Turn the wording round for this informant.",
        failing: [
            .sections(
                """
                unit: dyad
                keys: {teacher: teacher_id, student: student_id}
                forms:
                  teacher: {rater: teacher, target: student}
                  student: {rater: student, target: teacher}
                items:
                  fair: {parallel: same_target, responses: degree, text: {teacher: How fair are you to your students?, student: "How fair is {teacher} to ⟦your students⟧?"}}
                  open: {parallel: shared, responses: degree, text: {teacher: "How open is {student} in talks?", student: "How open is ⟦the student⟧ in talks?"}}
                """)
        ],
        passing: [
            .sections(
                """
                forms: {student: {rater: student, target: teacher}}
                items:
                  fair: {responses: degree, text: {student: "How fair is {teacher} to the students in this class?"}}
                  council: {responses: degree, text: {student: How active are you in the student council?}}
                """)
        ])

    func check(_ context: LintContext) -> [LintFinding] {
        context.englishStems.compactMap { stem in
            guard let role = stem.form.rater?.value.lowercased(),
                let place = Self.place(of: role, in: stem.words)
            else { return nil }
            return stem.finding(
                "The wording of \(stem.name) speaks of '\(stem.quoted(place))', and a \(role) is asked",
                at: place, advice: "Turn the wording round for this informant.")
        }
    }

    private static func place(of role: String, in words: [Word]) -> Range<Int>? {
        words.indices.dropFirst().first { index in
            guard !words[index].isName, !words[index].isQuoted else { return false }
            let before = words[index - 1].text
            switch words[index].text {
            case role + "s": return before == "your" || before == "my"
            case role, role + "'s":
                guard ["the", "this", "my", "your"].contains(before) else { return false }
                return words[index].text != role || standsAlone(index, words)
            default: return false
            }
        }.map { $0 - 1..<$0 + 1 }
    }

    /// Not part of a compound such as "the student council".
    private static func standsAlone(_ index: Int, _ words: [Word]) -> Bool {
        guard index + 1 < words.count, words[index].punctuation.isEmpty else { return true }
        return FunctionWords.contains(words[index + 1])
    }
}
