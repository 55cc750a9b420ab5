import Diagnostics
import InstrumentModel

/// A form whose texts, taken together, read harder than its readers’ grade.
struct ReadingGradeExceeded: LintRule {
    static let documentation = CodeDocumentation(
        DiagnosticCode("SW0313", "reading-grade-exceeded"), .note,
        "A form whose texts, taken together, read harder than its readers’ grade.",
        reason:
            "Long words and sentences make texts harder, by the formula of Kincaid et al. (1975). It is a remark and no more: for single questions such formulas pick the harder of two about as well as a coin (Lenzner 2014), so that only whole forms of a hundred words or more are looked at.",
        sources: [
            "Kincaid, J. P., Fishburne, R. P., Rogers, R. L., & Chissom, B. S. (1975). Derivation of new readability formulas for Navy enlisted personnel (Research Branch Report 8-75). Naval Technical Training Command.",
            "Lenzner, T. (2014). Are readability formulas valid tools for assessing survey question difficulty? Sociological Methods & Research, 43(4), 677–698.",
        ],
        remedy: "Replace long words by common ones, and try the form with readers of that grade.",
        failing: [
            .sections(
                """
                forms:
                  ⟦student⟧:
                    reading_grade: 3
                    instructions: >-
                      Consider the relationships between members of your community and yourself, particularly during collaborative
                      activities, academic presentations, individual consultations and extracurricular responsibilities. Subsequently
                      evaluate your personal experiences considering every opportunity available to you. Participation remains entirely
                      voluntary. Information provided throughout this questionnaire is confidential, and individual identification of
                      participants is impossible. Educational institutions participating in this investigation receive aggregated
                      statistics exclusively. Considerable variability characterizes individual preferences, consequently there are no
                      universally appropriate answers to these particular questions. Whenever uncertainty regarding terminology arises,
                      additional clarification is obtainable from the responsible administrator, whose availability during
                      administration is guaranteed. Approximately fifteen minutes are necessary for completion of everything.
                items:
                  calm: {responses: degree, text: How calm do you feel?}
                """)
        ],
        passing: [
            .sections(
                """
                forms:
                  student:
                    reading_grade: 3
                    instructions: >-
                      Think of the class that you are in now. We want to know how you feel when you are there. There is no right
                      or wrong way to feel. You can skip what you do not want to say. Your teacher will not see what you mark.
                      Read each line and then pick the box that fits you best. If you are not sure, go with your first thought.
                      You can ask us when a word is new to you. Take all the time you need. When you are done, put the sheet in
                      the box by the door. Then you can read or draw at your desk. Thank you for your help with this.
                items:
                  calm: {responses: degree, text: How calm do you feel?}
                """),
            .sections(
                """
                forms: {student: {reading_grade: 3}}
                items:
                  calm: {responses: degree, text: How enthusiastically do you participate in extracurricular activities?}
                """),
        ])

    func check(_ context: LintContext) -> [LintFinding] {
        guard context.isEnglish else { return [] }
        return context.instrument.forms.compactMap { form in
            guard let grade = form.readingGrade else { return nil }
            let texts =
                (form.instructions.map { [Word.all(in: $0)] } ?? [])
                + context.englishStems(of: form).map(\.words)
            let reading = ReadingLevel(of: texts)
            guard reading.words >= Self.fewestWords, reading.grade >= Double(grade + 1) else {
                return nil
            }
            return LintFinding(
                "The form '\(form.id.value)' reads at grade \(reading.roundedGrade), and its readers are of grade \(grade)",
                at: form.id.range, advice: Self.advice(reading.longestWords),
                about: [form.id.value])
        }
    }

    /// With fewer, the formula says nothing.
    private static let fewestWords = 100

    private static func advice(_ words: [String]) -> String {
        let start = "Shorten sentences, and try the form with readers of that grade."
        guard !words.isEmpty else { return start }
        return "Find common words for \(words.map { "'\($0)'" }.joined(separator: ", ")). " + start
    }
}
