import Diagnostics
import InstrumentModel

/// A score of pairs that counts an item which only one of the two is asked.
struct AnchoredInDyadicScore: LintRule {
    static let documentation = CodeDocumentation(
        DiagnosticCode("SW0263", "anchored-in-dyadic-score"), .error,
        "A score of pairs that counts an item which only one of the two is asked.",
        reason:
            "An anchored item has no counterpart that its answers could be set against (Kenny, Kashy & Cook 2006).",
        sources: [
            "Kenny, D. A., Kashy, D. A., & Cook, W. L. (2006). Dyadic data analysis. Guilford Press."
        ],
        remedy: "List the items that both are asked under the score's own 'items'.",
        failing: [
            .sections(
                """
                unit: dyad
                keys: {teacher: teacher_id, student: student_id}
                forms:
                  teacher: {rater: teacher, target: student}
                  student: {rater: student, target: teacher}
                items:
                  talk: {parallel: shared, responses: degree, text: {teacher: How open are your talks?, student: How open are your talks?}}
                  fair: {anchored_in: student, responses: degree, text: {student: "How fair is {teacher} to you?"}}
                dyadic:
                  gap: {scale: ⟦all_items⟧, score: mean, forms: [teacher, student]}
                  own: {items: [talk, ⟦fair⟧], answered: all, score: mean, forms: [teacher, student]}
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
                  talk: {parallel: shared, responses: degree, text: {teacher: How open are your talks?, student: How open are your talks?}}
                  fair: {anchored_in: student, responses: degree, text: {student: "How fair is {teacher} to you?"}}
                dyadic:
                  own: {items: [talk], answered: all, score: mean, forms: [teacher, student]}
                """)
        ])

    func check(_ context: LintContext) -> [LintFinding] {
        let instrument = context.instrument
        let anchored = Set(instrument.items.filter { $0.anchoredIn != nil }.map(\.id.value))
        return instrument.design.dyadicScores.flatMap { score -> [LintFinding] in
            var seen: Set<String> = []
            let members = score.forms.flatMap { instrument.members(of: score, in: $0.value) }
                .filter { anchored.contains($0.item.value) && seen.insert($0.item.value).inserted }
            switch score.content {
            case .items:
                return members.map { finding("the score '\(score.id.value)'", [$0], at: $0.item.range) }
            case .scale(let scale):
                guard !members.isEmpty else { return [] }
                return [finding("the scale '\(scale.value)'", members, at: scale.range)]
            }
        }
    }

    private func finding(
        _ owner: String, _ members: [Scale.Member], at range: SourceRange
    ) -> LintFinding {
        let names = members.prefix(6).map { "'\($0.item.value)'" }.joined(separator: ", ")
        let isOne = members.count == 1
        return LintFinding(
            "\(names)\(members.count > 6 ? ", …" : "") in \(owner) \(isOne ? "is" : "are") asked in one form alone",
            at: range, advice: "List the items that both are asked under the score's own 'items'.")
    }
}
