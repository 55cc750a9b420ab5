import Diagnostics
import InstrumentModel

/// Options whose codes neither ascend nor descend.
struct OptionsOutOfOrder: LintRule {
    let code = DiagnosticCode("SW0208", "options-out-of-order")
    let severity = Severity.error
    let rationale =
        "Respondents read the options in this order as steps of more and more; codes that jump about score the steps wrongly."

    func check(_ instrument: Instrument) -> [Diagnostic] {
        instrument.responseScales.compactMap { scale in
            let codes = scale.options.map(\.code.value)
            guard codes.count > 1 else { return nil }
            let ascends = codes[1] > codes[0]
            let stray = codes.indices.dropFirst().first { index in
                codes[index] != codes[index - 1]
                    && (codes[index] > codes[index - 1]) != ascends
            }
            return stray.map { index in
                diagnostic(
                    "The code \(codes[index]) of '\(scale.id.value)' is out of order",
                    at: scale.options[index].code.range,
                    advice: "List the options from the lowest code to the highest, or the reverse.")
            }
        }
    }
}
