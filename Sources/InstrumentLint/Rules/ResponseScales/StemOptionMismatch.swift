import Diagnostics
import InstrumentModel

/// Options that answer another question than the one asked.
struct StemOptionMismatch: LintRule {
    static let documentation = CodeDocumentation(
        DiagnosticCode("SW0405", "stem-option-mismatch"), .warning,
        "Options that answer another question than the one asked.",
        reason:
            "Respondents have to turn the question or the answer around in their heads, each in a way of their own; options should be the answers to the question as it is worded (Gehlbach & Artino 2018).",
        sources: [
            "Gehlbach, H., & Artino, A. R. (2018). The survey checklist (manifesto). Academic Medicine, 93(3), 360–366."
        ],
        remedy: "Give the item a response scale whose options answer it, or reword the stem.",
        failing: [
            .sections(
                """
                items:
                  rests: {responses: degree, text: ⟦How often⟧ do you rest?}
                """),
            .sections(
                """
                responses:
                  often: {labels: [Never, Seldom, Sometimes, Often, Always]}
                items:
                  calm: {responses: often, text: "When you wake up, ⟦how calm⟧ do you feel?"}
                """),
        ],
        passing: [
            .sections(
                """
                responses:
                  degree: {labels: [Not at all, Slightly, Moderately, Very, Extremely]}
                  often: {labels: [Never, Seldom, Sometimes, Often, Always]}
                items:
                  calm: {responses: degree, text: How calm do you feel?}
                  bothers: {responses: degree, text: How much does noise bother you?}
                  peace: {responses: often, text: How much of the time do you feel at peace?}
                """)
        ])

    func check(_ context: LintContext) -> [LintFinding] {
        guard context.isEnglish else { return [] }
        var reported: Set<String> = []
        return context.stems.compactMap { stem in
            let responses = stem.item.responses
            guard let labels = context.optionLabels[responses.value],
                let asked = AskedAnswer(stem.words), labels.miss(asked, of: stem.words),
                reported.insert(stem.item.id.value).inserted
            else { return nil }
            let question = stem.words[asked.place].map(\.text).joined(separator: " ")
            return LintFinding(
                "'\(stem.item.id.value)' asks '\(question)', and the options of '\(responses.value)' answer something else",
                at: stem.range(of: stem.words[asked.place]), advice: Self.advice(for: asked.kind),
                related: [.init("these options are given", at: responses.range)],
                about: stem.subjects.union([responses.value]))
        }
    }

    private static func advice(for kind: AskedAnswer.Kind) -> String {
        switch kind {
        case .frequency: "Answer it with frequencies, such as 'Almost never' to 'Almost always'."
        case .amount: "Answer it with amounts, such as 'Not at all' to 'A great deal'."
        case .manner(let word): "Answer it with 'Not at all \(word)' to 'Extremely \(word)'."
        case .degree(let word): "Answer it with 'Not at all \(word)' to 'Extremely \(word)'."
        }
    }
}
