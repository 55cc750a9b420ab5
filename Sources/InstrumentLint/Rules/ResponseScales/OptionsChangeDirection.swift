import Diagnostics
import InstrumentModel

/// Options that run from less to more in one place of a form and from more to less in another.
struct OptionsChangeDirection: LintRule {
    static let documentation = CodeDocumentation(
        DiagnosticCode("SW0410", "options-change-direction"), .warning,
        "Options that run from less to more in one place of a form and from more to less in another.",
        reason:
            "Who has learnt that the last option means most goes on ticking it where it means least, and the score cannot tell.",
        remedy: "Show the options of every response scale in the same direction.",
        failing: [
            .sections(
                """
                responses:
                  degree: {labels: [Not at all, Slightly, Somewhat, Quite, Extremely]}
                  ⟦often⟧: {options: {5: Always, 4: Often, 3: Sometimes, 2: Seldom, 1: Never}}
                items:
                  calm: {responses: degree, text: How calm do you feel?}
                  glad: {responses: degree, text: How glad do you feel?}
                  rests: {responses: often, text: How often do you rest?}
                """)
        ],
        passing: [
            .sections(
                """
                responses:
                  degree: {options: {5: Extremely, 4: Quite, 3: Somewhat, 2: Slightly, 1: Not at all}}
                  often: {options: {5: Always, 4: Often, 3: Sometimes, 2: Seldom, 1: Never}}
                items:
                  calm: {responses: degree, text: How calm do you feel?}
                  rests: {responses: often, text: How often do you rest?}
                """)
        ])

    func check(_ context: LintContext) -> [LintFinding] {
        guard context.instrument.responseScales.count > 1 else { return [] }
        var reported: Set<String> = []
        return context.instrument.forms.flatMap { form -> [LintFinding] in
            let uses = Dictionary(grouping: context.instrument.items(in: form), by: \.responses.value)
                .mapValues(\.count)
            let used = context.instrument.responseScales.filter { uses[$0.id.value] != nil }
            func items(_ scales: [ResponseScale]) -> Int {
                scales.reduce(0) { $0 + (uses[$1.id.value] ?? 0) }
            }
            let rising = used.filter { ascends($0, context) == true }
            let falling = used.filter { ascends($0, context) == false }
            let (usual, odd) = items(rising) >= items(falling) ? (rising, falling) : (falling, rising)
            guard let example = usual.first else { return [] }
            return odd.filter { reported.insert($0.id.value).inserted }.map { scale in
                LintFinding(
                    "The options of '\(scale.id.value)' run the other way than those of '\(example.id.value)'",
                    at: scale.id.range,
                    advice: "Show the options of every response scale in the same direction.",
                    related: [.init("these run as most of them do", at: example.id.range)],
                    about: [scale.id.value, form.id.value])
            }
        }
    }

    /// Whether the options are shown from less to more: as their labels say, or else their codes.
    private func ascends(_ scale: ResponseScale, _ context: LintContext) -> Bool? {
        if context.isEnglish, let ascends = context.optionLabels[scale.id.value]?.ascends {
            return ascends
        }
        guard let first = scale.options.first, let last = scale.options.last, first.code != last.code
        else { return nil }
        return first.code.value < last.code.value
    }
}
