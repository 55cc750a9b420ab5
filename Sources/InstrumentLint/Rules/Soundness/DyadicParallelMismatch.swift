import Diagnostics
import InstrumentModel

/// Agreement about each other, or reciprocity about the same thing.
struct DyadicParallelMismatch: LintRule {
    static let documentation = CodeDocumentation(
        DiagnosticCode("SW0265", "dyadic-parallel-mismatch"), .error,
        "Agreement on items in which each rates the other, or reciprocity on items in which both rate the same.",
        reason:
            "Two people can agree only about the same person or about what they share; where each rates the other they can reciprocate, which is something else (Kenny, Kashy & Cook 2006).",
        sources: [
            "Kenny, D. A., Kashy, D. A., & Cook, W. L. (2006). Dyadic data analysis. Guilford Press."
        ],
        remedy: "Take same_target and shared items for agreement, and mirror items for reciprocity.",
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
                  likes: {parallel: mirror, responses: degree, text: {teacher: "How much do you like {student}?", student: "How much do you like {teacher}?"}}
                dyadic:
                  accord: {items: [talk, ⟦likes⟧], answered: all, score: agreement, forms: [teacher, student]}
                  returned: {scale: ⟦all_items⟧, score: reciprocity, forms: [teacher, student]}
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
                  likes: {parallel: mirror, responses: degree, text: {teacher: "How much do you like {student}?", student: "How much do you like {teacher}?"}}
                dyadic:
                  accord: {items: [talk], answered: all, score: agreement, forms: [teacher, student]}
                  returned: {items: [likes], answered: all, score: reciprocity, forms: [teacher, student]}
                  both: {scale: all_items, score: mean, forms: [teacher, student]}
                """)
        ])

    func check(_ context: LintContext) -> [LintFinding] {
        let instrument = context.instrument
        let items = Dictionary(
            instrument.items.map { ($0.id.value, $0) }, uniquingKeysWith: { first, _ in first })
        return instrument.design.dyadicScores.flatMap { score -> [LintFinding] in
            guard let wanted = Self.wanted(by: score.kind.value) else { return [] }
            // An item that one of the two is not asked has a rule of its own.
            let unfit = instrument.members(of: score, in: score.forms[0].value).filter { member in
                guard let item = items[member.item.value], item.anchoredIn == nil else { return false }
                return item.parallel.map { !wanted.contains($0.value) } ?? true
            }
            switch score.content {
            case .items: return unfit.map { finding(score, [$0], items, at: $0.item.range) }
            case .scale(let scale):
                return unfit.isEmpty ? [] : [finding(score, unfit, items, at: scale.range)]
            }
        }
    }

    private static func wanted(by kind: DyadicScore.Kind) -> Set<Item.Parallel>? {
        switch kind {
        case .agreement: [.sameTarget, .shared]
        case .reciprocity: [.mirror]
        case .difference, .mean: nil
        }
    }

    private func finding(
        _ score: DyadicScore, _ unfit: [Scale.Member], _ items: [String: Item],
        at range: SourceRange
    ) -> LintFinding {
        let names = unfit.prefix(6).map { member in
            let kind = items[member.item.value]?.parallel?.value.rawValue
            return "'\(member.item.value)' (\(kind ?? "undeclared"))"
        }
        let isAgreement = score.kind.value == .agreement
        let list = names.joined(separator: ", ") + (unfit.count > 6 ? ", …" : "")
        return LintFinding(
            "On \(list) two people cannot \(isAgreement ? "agree" : "reciprocate")", at: range,
            advice: isAgreement
                ? "Take items that are same_target or shared, or score reciprocity."
                : "Take mirror items, or score agreement.",
            related: [.init("\(score.kind.value.rawValue) is scored here", at: score.kind.range)])
    }
}
