import Diagnostics
import InstrumentModel

/// A missing code that lies where answers are scored.
struct MissingCodeInScoredRange: LintRule {
    let code = DiagnosticCode("SW0207", "missing-code-in-scored-range")
    let severity = Severity.error
    let rationale =
        "A code for 'no answer' among the answers is scored as one as soon as a script forgets to recode it."

    func check(_ instrument: Instrument) -> [Diagnostic] {
        instrument.responseScales.flatMap { scale -> [Diagnostic] in
            guard !scale.options.isEmpty else { return [] }
            return scale.missing.filter { (scale.lowest...scale.highest).contains($0.code.value) }
                .map { missing in
                    diagnostic(
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
