import Diagnostics
import InstrumentModel

/// A scale whose items ask about different stretches of time.
struct MixedTimeFrames: LintRule {
    let documentation = CodeDocumentation(
        DiagnosticCode("SW0317", "mixed-time-frames"), .warning,
        "A scale whose items ask about different stretches of time.",
        reason:
            "Each stretch is read as another question (Winkielman, Knäuper & Schwarz 1998), and respondents overlook that it has changed from one item to the next.",
        sources: [
            "Winkielman, P., Knäuper, B., & Schwarz, N. (1998). Looking back at anger: Reference periods change the interpretation of emotion frequency questions. Journal of Personality and Social Psychology, 75(3), 719–728."
        ],
        remedy: "Ask all items of a scale about the same stretch of time.",
        failing: [
            .sections(
                """
                items:
                  calm: {responses: degree, text: How calm were you in the past week?}
                  tense: {responses: degree, text: How tense were you in the ⟦past two weeks⟧?}
                """)
        ],
        passing: [
            .sections(
                """
                items:
                  calm: {responses: degree, text: How calm were you in the past two weeks?}
                  tense: {responses: degree, text: "In the last 2 weeks, how tense were you?"}
                  sleepy: {responses: degree, text: How sleepy do you feel every morning?}
                """)
        ])

    func check(_ context: LintContext) -> [LintFinding] {
        guard context.isEnglish else { return [] }
        return context.instrument.forms.flatMap { form -> [LintFinding] in
            let usual = form.instructions.flatMap { TimeFrame.first(in: Word.all(in: $0)) }
            let stems = Dictionary(
                context.englishStems(of: form).map { ($0.item.id.value, $0) },
                uniquingKeysWith: { first, _ in first })
            var reported: Set<String> = []
            return context.instrument.scales.flatMap { scale in
                let asked = scale.members(in: form).compactMap { stems[$0.item.value] }
                return Self.findings(asked, usual, scale, &reported)
            }
        }
    }

    private static func findings(
        _ stems: [Stem], _ usual: TimeFrame?, _ scale: Scale, _ reported: inout Set<String>
    ) -> [LintFinding] {
        var first = usual.flatMap { $0.isStretch ? $0 : nil }
        var found: [LintFinding] = []
        for stem in stems {
            guard let frame = TimeFrame.first(in: stem.words), frame.isStretch else { continue }
            guard let expected = first else {
                first = frame
                continue
            }
            guard frame != expected, reported.insert(stem.item.id.value).inserted else { continue }
            var finding = stem.finding(
                "The wording of \(stem.name) asks about another stretch of time than the scale '\(scale.id.value)' does before it",
                at: frame.place, advice: "Ask all items of a scale about the same stretch of time.")
            finding.subjects.insert(scale.id.value)
            found.append(finding)
        }
        return found
    }
}
