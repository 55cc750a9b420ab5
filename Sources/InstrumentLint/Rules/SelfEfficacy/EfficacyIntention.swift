import Diagnostics
import InstrumentModel

/// A question about confidence that asks what people will do, and not what they can do.
struct EfficacyIntention: LintRule {
    static let documentation = CodeDocumentation(
        DiagnosticCode("SW0701", "efficacy-intention"), .warning,
        "A question about confidence that asks what people will do, and not what they can do.",
        reason:
            "Self-efficacy is a judgement of capability. What somebody will, would or wants to do is intention, which is another thing (Bandura 2006).",
        sources: [
            "Bandura, A. (2006). Guide for constructing self-efficacy scales. In F. Pajares & T. Urdan (Eds.), Self-efficacy beliefs of adolescents (pp. 307–337). Information Age."
        ],
        remedy: "Write can: how confident are you that you can.",
        failing: [
            .stem("How confident are you that you ⟦will⟧ talk with a shy student?"),
            .stem("How sure are you that you ⟦want⟧ to meet new students?"),
        ],
        passing: [
            .stem("How confident are you that you can talk with a shy student?"),
            .stem("How confident are you that you will be able to stay calm?"),
            .stem("How often will you talk with {student} today?"),
        ])

    func check(_ context: LintContext) -> [LintFinding] {
        context.efficacyStems.compactMap { stem in
            let words = stem.words
            guard !words.contains(where: Self.capability.contains),
                let index = words.indices.dropFirst().first(where: {
                    Self.intention.contains(words[$0]) && ["you", "i"].contains(words[$0 - 1].text)
                })
            else { return nil }
            return stem.finding(
                "The wording of \(stem.name) asks for intention, with '\(words[index].spelling)'",
                at: index..<index + 1, advice: "Write 'can': 'How confident are you that you can …'")
        }
    }

    private static let capability = WordList("can able capable manage capability ability")
    private static let intention = WordList(
        "will would shall should try want intend plan mean hope wish like need must")
}
