import Diagnostics
import InstrumentModel

/// One thing that can be wrong with an instrument.
///
/// A rule is a pure function of the instrument. It lives in a file of its own, named after what it
/// finds, with its documentation; `InstrumentLint.rules` lists it. Its examples are its tests.
public protocol LintRule: Sendable {
    /// Of the type, so that a rule itself holds nothing.
    static var documentation: CodeDocumentation { get }
    /// The profiles in which it is on; nil for every instrument, also one that names no profile.
    var profiles: Set<LintSettings.Profile>? { get }

    func check(_ context: LintContext) -> [LintFinding]
}

extension LintRule {
    public var profiles: Set<LintSettings.Profile>? { nil }
    public var documentation: CodeDocumentation { Self.documentation }
    public var code: DiagnosticCode { documentation.code }
}

/// One place at which a rule found what it is for.
public struct LintFinding: Sendable {
    public var message: String
    public var range: SourceRange
    public var advice: String
    public var related: [Diagnostic.Related]
    /// The names of the items, scales, forms and response scales that it is about, by which it can be
    /// allowed.
    public var subjects: Set<String>
    public var fix: FixIt?

    init(
        _ message: String, at range: SourceRange, advice: String,
        related: [Diagnostic.Related] = [], about subjects: Set<String> = [], fix: FixIt? = nil
    ) {
        self.message = message
        self.range = range
        self.advice = advice
        self.related = related
        self.subjects = subjects
        self.fix = fix
    }
}
