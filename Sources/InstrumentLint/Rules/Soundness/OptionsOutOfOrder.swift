import Diagnostics
import InstrumentModel

/// Options whose codes neither ascend nor descend.
struct OptionsOutOfOrder: LintRule {
    static let documentation = CodeDocumentation(
        DiagnosticCode("SW0208", "options-out-of-order"), .error,
        "Options whose codes neither ascend nor descend.",
        reason:
            "Respondents read the options in this order as steps of more and more; codes that jump about score the steps wrongly.",
        remedy: "List the options from the lowest code to the highest, or the reverse.",
        failing: [
            .sections(
                """
                responses:
                  degree: {options: {1: Not at all, 3: Very, ⟦2⟧: Somewhat}}
                """)
        ],
        passing: [
            .sections(
                """
                responses:
                  degree: {options: {3: Very, 2: Somewhat, 1: Not at all}}
                """)
        ])

    func check(_ context: LintContext) -> [LintFinding] {
        context.instrument.responseScales.compactMap { scale in
            let codes = scale.options.map(\.code.value)
            guard codes.count > 1 else { return nil }
            let ascends = codes[1] > codes[0]
            let stray = codes.indices.dropFirst().first { index in
                codes[index] != codes[index - 1]
                    && (codes[index] > codes[index - 1]) != ascends
            }
            return stray.map { index in
                LintFinding(
                    "The code \(codes[index]) of '\(scale.id.value)' is out of order",
                    at: scale.options[index].code.range,
                    advice: "List the options from the lowest code to the highest, or the reverse.")
            }
        }
    }
}
