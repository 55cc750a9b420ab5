import Diagnostics
import InstrumentModel

/// One thing that can make an instrument unsound.
///
/// A rule is a pure function of the instrument. It lives in a file of its own, named after it, with
/// its reason and its source; `InstrumentLint.rules` lists it.
public protocol LintRule: Sendable {
    var code: DiagnosticCode { get }
    var severity: Severity { get }
    /// Why it matters, with the source.
    var rationale: String { get }

    func check(_ instrument: Instrument) -> [Diagnostic]
}

extension LintRule {
    /// A diagnostic of this rule.
    func diagnostic(
        _ message: String, at range: SourceRange, advice: String,
        related: [Diagnostic.Related] = []
    ) -> Diagnostic {
        Diagnostic(
            code, severity, message, at: range, reason: rationale, advice: advice, related: related)
    }
}
