import Diagnostics
import InstrumentModel

/// A time frame in the key of an item that is not the one respondents read.
struct TimeFrameContradicted: LintRule {
    static let documentation = CodeDocumentation(
        DiagnosticCode("SW0320", "time-frame-contradicted"), .warning,
        "A time frame in the key of an item that is not the one respondents read.",
        reason:
            "The codebook then says that answers are about one stretch of time, and they are about another.",
        remedy: "Let the key name what the wording or the instructions say, or leave it out.",
        failing: [
            .sections(
                """
                items:
                  calm: {responses: degree, time_frame: ⟦past month⟧, text: How calm were you in the past week?}
                  tense: {responses: degree, text: How tense were you in the past week?}
                """),
            .sections(
                """
                forms: {self: {instructions: Think of the past two weeks.}}
                items:
                  calm: {responses: degree, time_frame: ⟦this term⟧, text: How calm were you?}
                """),
        ],
        passing: [
            .sections(
                """
                forms: {self: {instructions: Think of the past two weeks.}}
                items:
                  calm: {responses: degree, time_frame: the last 2 weeks, text: How calm were you?}
                  tense: {responses: degree, time_frame: during practice, text: How tense were you?}
                """)
        ])

    func check(_ context: LintContext) -> [LintFinding] {
        guard context.isEnglish else { return [] }
        let frames = TimeFrames(context)
        var reported: Set<String> = []
        return context.stems.compactMap { stem in
            guard let declared = frames.declared(by: stem.item), declared.frame.isStretch,
                let read = frames.written(in: stem) ?? frames.instructed(above: stem), read.frame.isStretch,
                read.frame != declared.frame, reported.insert(stem.item.id.value).inserted
            else { return nil }
            return LintFinding(
                "The key of \(stem.name) says '\(declared.frame.key)', and respondents read '\(read.frame.key)'",
                at: declared.range,
                advice: "Let the key name what respondents read, or leave it out.",
                related: [.init("they read it here", at: read.range)], about: stem.subjects)
        }
    }
}
