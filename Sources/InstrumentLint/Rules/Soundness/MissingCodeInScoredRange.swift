import Diagnostics
import InstrumentModel

/// A missing code that lies where answers are scored.
struct MissingCodeInScoredRange: LintRule {
    static let documentation = CodeDocumentation(
        DiagnosticCode("SW0207", "missing-code-in-scored-range"), .error,
        "A missing code that lies where answers are scored.",
        reason:
            "A code for 'no answer' among the answers is scored as one as soon as a script forgets to recode it.",
        remedy: "Use a code far outside the range, such as -99.",
        failing: [
            .sections(
                """
                responses:
                  degree: {labels: [Not at all, Slightly, Somewhat, Quite], missing: {⟦3⟧: Cannot say}}
                """)
        ],
        passing: [
            .sections(
                """
                responses:
                  degree: {labels: [Not at all, Slightly, Somewhat, Quite], missing: {-99: Cannot say}}
                """)
        ])

    func check(_ context: LintContext) -> [LintFinding] {
        context.instrument.responseScales.flatMap { scale -> [LintFinding] in
            guard !scale.options.isEmpty else { return [] }
            return scale.missing.filter { (scale.lowest...scale.highest).contains($0.code.value) }
                .map { missing in
                    LintFinding(
                        "The missing code \(missing.code.value) lies within the scored range \(scale.lowest) to \(scale.highest) of '\(scale.id.value)'",
                        at: missing.code.range,
                        advice:
                            "Use a code far outside, such as \(Self.outside(scale)).",
                        related: scale.options.filter { $0.code == missing.code }
                            .map { .init("this option has the same code", at: $0.code.range) })
                }
        }
    }

    private static func outside(_ scale: ResponseScale) -> Int {
        [-99, -999, -9_999].first { code in
            code < scale.lowest && !scale.missing.contains { $0.code.value == code }
        } ?? scale.lowest - 1
    }
}
