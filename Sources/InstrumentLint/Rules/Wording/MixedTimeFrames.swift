import Diagnostics
import InstrumentModel

/// A scale whose items ask about different stretches of time.
struct MixedTimeFrames: LintRule {
    static let documentation = CodeDocumentation(
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
                """),
            .sections(
                """
                items:
                  calm: {responses: degree, time_frame: past week, text: How calm were you?}
                  tense: {responses: degree, time_frame: ⟦past month⟧, text: How tense were you?}
                """),
        ],
        passing: [
            .sections(
                """
                items:
                  calm: {responses: degree, text: How calm were you in the past two weeks?}
                  tense: {responses: degree, text: "In the last 2 weeks, how tense were you?"}
                  sleepy: {responses: degree, text: How sleepy do you feel every morning?}
                """),
            .sections(
                """
                items:
                  calm: {responses: degree, time_frame: past two weeks, text: How calm were you?}
                  tense: {responses: degree, text: "In the last 2 weeks, how tense were you?"}
                """),
        ])

    func check(_ context: LintContext) -> [LintFinding] {
        let frames = TimeFrames(context)
        return context.instrument.forms.flatMap { form -> [LintFinding] in
            let stems = Dictionary(
                context.stems.filter { $0.form.id.value == form.id.value }.map { ($0.item.id.value, $0) },
                uniquingKeysWith: { first, _ in first })
            var reported: Set<String> = []
            return context.instrument.scales.flatMap { scale in
                let asked = scale.members(in: form).compactMap { stems[$0.item.value] }
                return Self.findings(asked, frames, scale, &reported)
            }
        }
    }

    private static func findings(
        _ stems: [Stem], _ frames: TimeFrames, _ scale: Scale, _ reported: inout Set<String>
    ) -> [LintFinding] {
        // Stretches that are understood are compared, and so are those that are not, word by word; the
        // one kind is not held against the other.
        var expected: [Bool: TimeFrame] = [:]
        if let first = stems.first, let usual = frames.instructed(above: first)?.frame, usual.isStretch {
            expected[true] = usual
        }
        var found: [LintFinding] = []
        for stem in stems {
            let written = frames.written(in: stem).flatMap { $0.frame.isStretch ? $0 : nil }
            guard let mention = written ?? frames.declared(by: stem.item) else { continue }
            guard let earlier = expected[mention.frame.isStretch] else {
                expected[mention.frame.isStretch] = mention.frame
                continue
            }
            guard mention.frame != earlier, reported.insert(stem.item.id.value).inserted else { continue }
            let what =
                written == nil
                ? "The key 'time_frame' of \(stem.name) names" : "The wording of \(stem.name) asks about"
            found.append(
                LintFinding(
                    "\(what) another stretch of time than the scale '\(scale.id.value)' does before it",
                    at: mention.range, advice: "Ask all items of a scale about the same stretch of time.",
                    about: stem.subjects.union([scale.id.value])))
        }
        return found
    }
}
