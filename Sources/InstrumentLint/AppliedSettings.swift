import Diagnostics
import InstrumentModel

/// The settings of an instrument while it is checked, and what is wrong with the settings themselves.
struct AppliedSettings {
    private let settings: LintSettings
    /// The allowances that have let something stand, as indices.
    private var used: Set<Int> = []

    init(_ settings: LintSettings) {
        self.settings = settings
    }

    /// How much a rule matters in this instrument; nil when it is off.
    ///
    /// A soundness rule, an error by itself, stays one: what breaks it cannot be emitted.
    func severity(of rule: some LintRule) -> Severity? {
        if let profiles = rule.profiles {
            guard let profile = settings.profile, profiles.contains(profile) else { return nil }
        }
        let declared = rule.documentation.severity
        guard declared != .error,
            let override = settings.overrides.last(where: { rule.isNamed($0.rule.value) })
        else { return declared }
        switch override.level.value {
        case .error: return .error
        case .warning: return .warning
        case .note: return .note
        case .off: return nil
        }
    }

    /// Whether the designer has let a finding stand.
    mutating func allows(
        _ finding: LintFinding, of rule: some LintRule, _ severity: Severity
    ) -> Bool {
        guard rule.documentation.severity != .error else { return false }
        var isAllowed = false
        for (index, allowance) in settings.allowances.enumerated()
        where rule.isNamed(allowance.rule.value) {
            let subjects = allowance.subjects.map(\.value)
            guard subjects.isEmpty || !finding.subjects.isDisjoint(with: subjects) else { continue }
            used.insert(index)
            isAllowed = true
        }
        return isAllowed
    }
}

extension AppliedSettings {
    /// Names that no rule bears, soundness that cannot be waived, and allowances that allow nothing.
    var diagnostics: [Diagnostic] {
        let names = settings.overrides.map(\.rule) + settings.allowances.map(\.rule)
        let faulty = names.compactMap(Self.problem)
        let idle = settings.allowances.enumerated().filter { index, allowance in
            !used.contains(index) && Self.problem(with: allowance.rule) == nil
        }
        return faulty
            + idle.map { _, allowance in
                Diagnostic(
                    .idleAllowance, .warning,
                    "Nothing of '\(allowance.rule.value)' is found that this lets stand",
                    at: allowance.rule.range,
                    reason: "An allowance outlives its cause unseen, and then hides the next one.",
                    advice: "Remove it, or check which items and scales it names.")
            }
    }

    private static func problem(with name: Located<String>) -> Diagnostic? {
        guard let rule = InstrumentLint.rules.first(where: { $0.isNamed(name.value) }) else {
            return Diagnostic(
                .unknownRule, "There is no rule '\(name.value)'", at: name.range,
                reason: "A misspelt rule would go on being checked as before.",
                advice: Suggestion.advice(
                    for: name.value, among: InstrumentLint.rules.map(\.code.slug),
                    otherwise: "Rules are named by code or slug, as their findings show them."),
                fix: .correcting(name, among: InstrumentLint.rules.map(\.code.slug)))
        }
        guard rule.documentation.severity == .error else { return nil }
        return Diagnostic(
            .soundnessNotWaivable, "The rule '\(name.value)' cannot be set aside", at: name.range,
            reason: "What it finds would make scores wrong; nothing is emitted from it.",
            advice: "Mend what it finds.")
    }
}

extension LintRule {
    /// Whether a name, code or slug, means this rule.
    func isNamed(_ name: String) -> Bool { name == code.slug || name == code.id }
}

extension DiagnosticCode {
    static let unknownRule = DiagnosticCode("SW0290", "unknown-rule")
    static let soundnessNotWaivable = DiagnosticCode("SW0291", "soundness-not-waivable")
    static let idleAllowance = DiagnosticCode("SW0292", "idle-allowance")
}
