import Diagnostics
import InstrumentModel

/// A score of pairs from answers of different ranges.
struct DyadicMixedRanges: LintRule {
    static let documentation = CodeDocumentation(
        DiagnosticCode("SW0264", "dyadic-mixed-ranges"), .error,
        "A score of pairs from answers of different ranges.",
        reason:
            "A 4 of 5 and a 4 of 100 are not the same answer: neither their difference nor their mean means anything.",
        remedy: "List items whose response scales have the same range, or make a score of each kind.",
        failing: [
            .sections(
                """
                unit: dyad
                keys: {teacher: teacher_id, student: student_id}
                forms:
                  teacher: {rater: teacher, target: student}
                  student: {rater: student, target: teacher}
                responses:
                  degree: {labels: [Not at all, Somewhat, Very]}
                  percent: {range: {from: 0, to: 100, step: 10}}
                items:
                  talk: {parallel: shared, responses: degree, text: {teacher: How open are your talks?, student: How open are your talks?}}
                  argue: {parallel: shared, responses: percent, text: {teacher: How much do you argue?, student: How much do you argue?}}
                scales:
                  openness: {items: [talk], score: mean, answered: all}
                  conflict: {items: [argue], score: mean, answered: all}
                dyadic:
                  whole: {items: [talk], reversed: [⟦argue⟧], answered: all, score: mean, forms: [teacher, student]}
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
                responses:
                  degree: {labels: [Not at all, Somewhat, Very]}
                  often: {labels: [Never, Sometimes, Often]}
                items:
                  talk: {parallel: shared, responses: degree, text: {teacher: How open are your talks?, student: How open are your talks?}}
                  argue: {parallel: shared, responses: often, text: {teacher: How often do you argue?, student: How often do you argue?}}
                scales:
                  openness: {items: [talk], score: mean, answered: all}
                  conflict: {items: [argue], score: mean, answered: all}
                dyadic:
                  whole: {items: [talk], reversed: [argue], answered: all, score: mean, forms: [teacher, student]}
                """)
        ])

    func check(_ context: LintContext) -> [LintFinding] {
        let instrument = context.instrument
        let ranges = Dictionary(
            instrument.items.compactMap { item in
                instrument.responseScale(item.responses.value).flatMap {
                    $0.options.isEmpty ? nil : (item.id.value, $0.lowest...$0.highest)
                }
            }, uniquingKeysWith: { first, _ in first })
        return instrument.design.dyadicScores.compactMap { score in
            // A scale that mixes ranges has a rule of its own.
            guard case .items(let members, _) = score.content else { return nil }
            let known = members.compactMap { member in
                ranges[member.item.value].map { (item: member.item, range: $0) }
            }
            guard let first = known.first, let other = known.first(where: { $0.range != first.range })
            else { return nil }
            return LintFinding(
                "'\(score.id.value)' mixes answers from \(first.range.lowerBound) to \(first.range.upperBound) with answers from \(other.range.lowerBound) to \(other.range.upperBound)",
                at: other.item.range,
                advice:
                    "List items whose response scales have the same range, or make a score of each kind.",
                related: [.init("the other range stands here", at: first.item.range)])
        }
    }
}
