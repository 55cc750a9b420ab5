import Diagnostics
import InstrumentModel

/// A stem that speaks of all or none.
struct AbsoluteWording: LintRule {
    static let documentation = CodeDocumentation(
        DiagnosticCode("SW0308", "absolute-wording"), .warning,
        "A stem that speaks of all or none.",
        reason:
            "Hardly anybody can affirm what admits no exception; those who answer fully and those who answer loosely then mean different things. In tests such words give the answer away (Haladyna, Downing & Rodriguez 2002).",
        sources: [
            "Haladyna, T. M., Downing, S. M., & Rodriguez, M. C. (2002). A review of multiple-choice item-writing guidelines for classroom assessment. Applied Measurement in Education, 15(3), 309–334."
        ],
        remedy: "Take the word out, and let the response scale say how much.",
        failing: [
            .stem("I ⟦always⟧ greet {student}."),
            .stem("How patient are you with ⟦everyone⟧ in class?"),
        ],
        passing: [
            .stem("How much do you talk at all?"),
            .stem("How alert are you all day?"),
            .stem("How often does {student} say “I always win”?"),
            .stem("How confident are you that you can learn every name?"),
        ])

    func check(_ context: LintContext) -> [LintFinding] {
        context.englishStems.flatMap { stem -> [LintFinding] in
            let places = QuantityWords.absolutes(in: stem)
            // In a task that is to be mastered, "every" says how hard it is.
            guard !places.isEmpty, !context.isEfficacy(stem) else { return [] }
            return places.map { index in
                stem.finding(
                    "The wording of \(stem.name) admits no exception, with '\(stem.words[index].spelling)'",
                    at: index..<index + 1,
                    advice: "Take the word out, and let the response scale say how much.")
            }
        }
    }
}
