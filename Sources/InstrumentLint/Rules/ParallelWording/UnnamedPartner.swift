import Diagnostics
import InstrumentModel

/// A parallel item that names the other person in one form and nobody in the other.
struct UnnamedPartner: LintRule {
    static let documentation = CodeDocumentation(
        DiagnosticCode("SW0612", "unnamed-partner"), .warning,
        "A parallel item that names the other person in one form and nobody in the other.",
        reason:
            "Whoever has several teachers, students or leaders then answers about another one, or about all of them, and the two answers do not belong to one pair.",
        remedy: "Name the person in both forms, with the placeholder of each form's target.",
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
                      teacher: How much do you argue with {student}?
                      student: ⟦How much do you argue with your teacher?⟧
                """)
        ],
        passing: [
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
                      teacher: How much do you argue with {student}?
                      student: How much do you argue with {teacher}?
                  fair:
                    parallel: same_target
                    responses: degree
                    text:
                      teacher: How fair are you in class?
                      student: How fair is {teacher} in class?
                """)
        ])

    func check(_ context: LintContext) -> [LintFinding] {
        let pairs = context.formPairs
        return context.instrument.items.compactMap { item in
            guard let parallel = item.parallel?.value, parallel != .sameTarget else { return nil }
            return pairs.lazy.compactMap { finding(item, $0.0, $0.1) ?? finding(item, $0.1, $0.0) }.first
        }
    }

    /// What is wrong with the second form's wording, which names nobody though the first one's does.
    private func finding(_ item: Item, _ first: Form, _ second: Form) -> LintFinding? {
        guard let wording = item.wording[first.id.value], let other = item.wording[second.id.value],
            let target = first.target?.value, let otherTarget = second.target?.value,
            first.rater?.value == otherTarget, second.rater?.value == target,
            wording.placeholders.contains(target), other.placeholders.isEmpty, !other.segments.isEmpty
        else { return nil }
        return LintFinding(
            "'\(item.id.value)' names the \(target) in the form '\(first.id.value)', and no \(otherTarget) in '\(second.id.value)'",
            at: other.range(of: 0..<other.template.unicodeScalars.count),
            advice: "Name the person with {\(otherTarget)}.",
            related: [.init("named here", at: wording.range)], about: [item.id.value, second.id.value])
    }
}
