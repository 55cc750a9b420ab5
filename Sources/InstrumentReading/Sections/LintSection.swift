import Diagnostics
import InstrumentModel
import InstrumentSyntax

extension InstrumentReader {
    /// The names that an allowance may be about.
    struct AllowanceSubjects {
        var items: Set<String>
        var scales: Set<String>
        var forms: Set<String>
        var responseScales: Set<String>
    }

    /// How the instrument wants to be judged, and what it lets stand. Whether the rules exist is for the
    /// rules to say.
    mutating func readLintSettings(
        _ node: Node?, allow: Node?, among subjects: AllowanceSubjects
    ) -> LintSettings {
        var settings = LintSettings()
        if let node,
            let fields = fields(of: node, .lint, owner: "the lint settings", named: node.range)
        {
            settings.profile =
                choice(fields["profile"], "a profile", as: LintSettings.Profile.self)?.value
            settings.overrides = entries(fields["levels"], "the levels").compactMap { entry in
                choice(entry.value, "a level", as: LintSettings.Level.self).map {
                    LintSettings.Override(rule: entry.key, level: $0)
                }
            }
        }
        settings.allowances = list(allow, "the allowances").compactMap {
            readAllowance($0, among: subjects)
        }
        return settings
    }

    private mutating func readAllowance(
        _ node: Node, among subjects: AllowanceSubjects
    ) -> Allowance? {
        guard
            let fields = fields(of: node, .allowance, owner: "the allowance", named: node.range),
            let rule = text(fields["rule"], "the rule"),
            let because = text(fields["because"], "the reason")
        else { return nil }
        let named =
            readSubjects(fields["items"], "item", among: subjects.items)
            + readSubjects(fields["scales"], "scale", among: subjects.scales)
            + readSubjects(fields["forms"], "form", among: subjects.forms)
            + readSubjects(fields["responses"], "response scale", among: subjects.responseScales)
        return Allowance(rule: rule, subjects: named, because: because.value)
    }

    private mutating func readSubjects(
        _ node: Node?, _ kind: String, among known: Set<String>
    ) -> [Located<String>] {
        list(node, "the \(kind)s of the allowance").compactMap { entry in
            guard let name = text(entry, "a name") else { return nil }
            resolve(name, as: kind, among: known)
            return name
        }
    }
}
