import Diagnostics
import InstrumentModel

/// A parallel item whose wordings relate in another way than it says.
struct ParallelContradicted: LintRule {
    static let documentation = CodeDocumentation(
        DiagnosticCode("SW0611", "parallel-contradicted"), .warning,
        "A parallel item whose wordings relate in another way than it says.",
        reason:
            "Two people can agree about one person, or about what they share; where each rates the other, their answers can only match as favours returned do. Declared wrongly, the one is computed for the other (Kenny, Kashy & Cook 2006).",
        sources: [
            "Kenny, D. A., Kashy, D. A., & Cook, W. L. (2006). Dyadic data analysis. Guilford Press."
        ],
        remedy: "Declare what the wordings say: 'same_target', 'shared' or 'mirror'.",
        failing: [
            .sections(
                """
                forms:
                  teacher: {rater: teacher, target: student}
                  student: {rater: student, target: teacher}
                items:
                  polite:
                    parallel: ⟦same_target⟧
                    responses: degree
                    text: {teacher: "How polite is {student} to you?", student: "How polite is {teacher} to you?"}
                  cares:
                    parallel: ⟦mirror⟧
                    responses: degree
                    text: {teacher: "How much do you care about {student}?", student: "How much does {teacher} care about you?"}
                """),
            .sections(
                """
                forms:
                  student: {rater: student, target: teacher}
                  observer: {rater: observer, target: teacher}
                items:
                  polite:
                    parallel: ⟦mirror⟧
                    responses: degree
                    text: {student: "How polite is {teacher} in class?", observer: "How polite is {teacher} in class?"}
                """),
        ],
        passing: [
            .sections(
                """
                forms:
                  teacher: {rater: teacher, target: student}
                  student: {rater: student, target: teacher}
                items:
                  polite:
                    parallel: mirror
                    responses: degree
                    text: {teacher: "How polite is {student} to you?", student: "How polite is {teacher} to you?"}
                  cares:
                    parallel: same_target
                    responses: degree
                    text: {teacher: "How much do you care about {student}?", student: "How much does {teacher} care about you?"}
                  argues:
                    parallel: shared
                    responses: degree
                    text: {teacher: "How much do you argue with {student}?", student: "How much does {teacher} argue with you?"}
                  lesson:
                    parallel: same_target
                    responses: degree
                    text: {teacher: "How lively are the lessons?", student: "How lively are the lessons?"}
                """)
        ])

    func check(_ context: LintContext) -> [LintFinding] {
        let pairs = context.formPairs
        return context.instrument.items.compactMap { item in
            guard let parallel = item.parallel,
                let contradiction = pairs.lazy.compactMap({ pair in
                    contradiction(of: parallel.value, item, pair, context)
                }).first
            else { return nil }
            return LintFinding(
                "'\(item.id.value)' is declared \(parallel.value.rawValue), and \(contradiction.what)",
                at: parallel.range, advice: contradiction.advice, about: [item.id.value])
        }
    }

    private func contradiction(
        of parallel: Item.Parallel, _ item: Item, _ pair: (Form, Form), _ context: LintContext
    ) -> (what: String, advice: String)? {
        let (first, second) = pair
        guard let left = item.wording[first.id.value], let right = item.wording[second.id.value],
            let target = first.target?.value, let other = second.target?.value
        else { return nil }
        let names = "'\(first.id.value)' and '\(second.id.value)'"
        if target == other {
            guard parallel == .mirror, left.placeholders.contains(target),
                right.placeholders.contains(target)
            else { return nil }
            return ("the forms \(names) both ask about {\(target)}", "Declare 'parallel: same_target'.")
        }
        guard first.rater?.value == other, second.rater?.value == target else { return nil }
        let sides = ParallelSides(left, about: target, right, about: other)
        switch parallel {
        case .sameTarget where sides.eachRatesTheOther:
            return (
                "in \(names) each is asked the same about the other",
                "Declare 'parallel: mirror', or 'shared' if it is about what they have in common."
            )
        case .mirror where context.isEnglish && sides.rolesAreExchanged:
            return ("in \(names) both are asked about the same person", "Declare 'parallel: same_target'.")
        default: return nil
        }
    }
}
