import Diagnostics
import InstrumentModel

/// A form with items that state something where they could ask.
struct StatementStem: LintRule {
    static let documentation = CodeDocumentation(
        DiagnosticCode("SW0314", "statement-stem"), .note,
        "A form with items that state something where they could ask.",
        reason:
            "Answers to statements are drawn towards agreement, whatever the content; a question whose options name the thing asked for is answered more truly (Gehlbach & Artino 2018).",
        sources: [
            "Gehlbach, H., & Artino, A. R. (2018). The survey checklist (manifesto). Academic Medicine, 93(3), 360–366."
        ],
        remedy: "Ask: how calm do you feel, with options from not at all calm to extremely calm.",
        failing: [
            .stem("⟦I feel calm in class.⟧"),
            .stem("⟦{student} is fair to me.⟧"),
        ],
        passing: [
            .stem("How calm do you feel in class?"),
            .stem("Rate how calm you feel in class."),
            .stem("To what extent do you feel at ease?"),
            .stem("calm"),
        ])

    func check(_ context: LintContext) -> [LintFinding] {
        guard context.isEnglish else { return [] }
        // One finding a form: it is one decision.
        return context.instrument.forms.compactMap { form in
            let stems = context.englishStems(of: form).filter(Self.isStatement)
            guard let first = stems.first else { return nil }
            let others = stems.count - 1
            let more = Stem.andSoDo(others)
            return LintFinding(
                "The wording of \(first.name) states something and asks nothing\(more)",
                at: first.textRange,
                advice: "Ask, and let the options repeat what is asked for: 'How calm do you feel?'",
                about: others == 0 ? first.subjects : [form.id.value])
        }
    }

    private static func isStatement(_ stem: Stem) -> Bool {
        guard stem.words.count > 2, let first = stem.words.first, let last = stem.words.last,
            !stem.isQuestion, !imperatives.contains(first)
        else { return false }
        if FunctionWords.prepositions.contains(first),
            stem.words.contains(where: { $0.text == "how" || $0.text == "what" })
        {
            return false
        }
        guard !last.punctuation.contains("…"), !last.punctuation.contains(":"),
            !last.punctuation.contains("...")
        else { return false }
        return last.punctuation.contains(".")
            || stem.words.contains {
                $0.isName || FunctionWords.subjects.contains($0) || $0.text == "my"
            }
    }

    private static let imperatives = WordList(
        "choose circle compare consider count describe estimate give imagine indicate list mark name pick please rate recall select tell think tick write"
    )
}
