import Diagnostics
import InstrumentModel

/// A parallel item that asks its informants about different stretches of time.
struct TimeFramesDiffer: LintRule {
    static let documentation = CodeDocumentation(
        DiagnosticCode("SW0610", "time-frames-differ"), .warning,
        "A parallel item that asks its informants about different stretches of time.",
        reason:
            "The two then report on different events, and their disagreement says nothing about how they see the same ones.",
        remedy: "Ask every informant about the same stretch of time.",
        failing: [
            .sections(
                """
                forms:
                  teacher: {rater: teacher, target: student}
                  student: {rater: student, target: teacher}
                items:
                  argue:
                    parallel: shared
                    responses: degree
                    text:
                      teacher: How much did you argue with {student} in the past month?
                      student: How much did you argue with {teacher} ⟦this term⟧?
                """),
            .sections(
                """
                forms:
                  teacher: {rater: teacher, target: student, instructions: Think about the past two weeks.}
                  student: {rater: student, target: teacher}
                items:
                  argue:
                    parallel: shared
                    responses: degree
                    text:
                      teacher: How much do you argue with {student}?
                      student: ⟦How much do you argue with {teacher}?⟧
                """),
        ],
        passing: [
            .sections(
                """
                forms:
                  teacher: {rater: teacher, target: student, instructions: Think about the past month.}
                  student: {rater: student, target: teacher}
                items:
                  argue:
                    parallel: shared
                    responses: degree
                    text:
                      teacher: How much did you argue with {student}?
                      student: How much in the past month did you argue with {teacher}?
                  sees:
                    anchored_in: teacher
                    responses: degree
                    text: {teacher: "How much of {student} did you see this term?"}
                """)
        ])

    func check(_ context: LintContext) -> [LintFinding] {
        guard context.isEnglish, context.instrument.forms.count > 1 else { return [] }
        let frames = TimeFrames(context)
        func frame(_ stem: Stem) -> TimeFrame? {
            (frames.written(in: stem) ?? frames.declared(by: stem.item) ?? frames.instructed(above: stem))?
                .frame
        }
        let stems = Dictionary(grouping: context.stems, by: \.item.id.value)
        return context.instrument.items.compactMap { item in
            guard let stems = stems[item.id.value], let first = stems.first,
                let other = stems.dropFirst().first(where: { differ(frame(first), frame($0)) })
            else { return nil }
            return finding(first, frame(first), other, frame(other))
        }
    }

    /// Whether one is a stretch of time that the other is not. What names a habit, such as "every day",
    /// is no stretch, and nothing is said about it.
    private func differ(_ left: TimeFrame?, _ right: TimeFrame?) -> Bool {
        guard left != right, (left ?? right)?.isStretch == true else { return false }
        return (right ?? left)?.isStretch == true
    }

    private func finding(
        _ first: Stem, _ frame: TimeFrame?, _ other: Stem, _ otherFrame: TimeFrame?
    ) -> LintFinding {
        func place(_ stem: Stem) -> SourceRange {
            TimeFrame.first(in: stem.words).map { stem.range(of: stem.words[$0.place]) }
                ?? stem.wording.range
        }
        func name(_ frame: TimeFrame?) -> String { frame.map { "'\($0.key)'" } ?? "no stretch of time" }
        return LintFinding(
            "'\(first.item.id.value)' asks about \(name(frame)) in the form '\(first.form.id.value)' and about \(name(otherFrame)) in '\(other.form.id.value)'",
            at: place(other), advice: "Ask every informant about the same stretch of time.",
            related: [.init("the other form asks this", at: place(first))], about: first.subjects)
    }
}
