import Diagnostics
import InstrumentModel

/// Two answers with one code or one label.
struct DuplicateOptions: LintRule {
    static let documentation = CodeDocumentation(
        DiagnosticCode("SW0209", "duplicate-options"), .error,
        "Two answers with one code or one label.",
        reason:
            "Neither respondents nor data could tell the two answers apart.",
        remedy: "Give each answer a code and a label of its own.",
        failing: [
            .sections(
                """
                responses:
                  degree: {labels: [Not at all, Somewhat, ⟦somewhat⟧]}
                """)
        ],
        passing: [
            .sections(
                """
                responses:
                  degree: {labels: [Not at all, Somewhat, Very]}
                """)
        ])

    func check(_ context: LintContext) -> [LintFinding] {
        context.instrument.responseScales.flatMap { scale -> [LintFinding] in
            let codes = scale.options.map(\.code) + scale.missing.map(\.code)
            let labels = scale.options.compactMap(\.label) + scale.missing.map(\.label)
            let owner = "'\(scale.id.value)'"
            // A code that is both an option's and a missing one has a rule of its own.
            let options = Set(scale.options.map(\.code.value))
            return repeats(of: codes, key: \.self)
                .filter { pair in
                    !options.contains(pair.repeated.value)
                        || scale.options.contains { $0.code.range == pair.repeated.range }
                }
                .map { pair in
                    LintFinding(
                        "The code \(pair.repeated.value) stands twice in \(owner)",
                        at: pair.repeated.range, advice: "Give each answer a code of its own.",
                        related: [.init("first given here", at: pair.first.range)])
                }
                + repeats(of: labels) { $0.lowercased() }.map { pair in
                    LintFinding(
                        "The label '\(pair.repeated.value)' stands twice in \(owner)",
                        at: pair.repeated.range, advice: "Give each answer a label of its own.",
                        related: [.init("first given here", at: pair.first.range)])
                }
        }
    }

    private func repeats<Value, Key: Hashable>(
        of values: [Located<Value>], key: (Value) -> Key
    ) -> [(first: Located<Value>, repeated: Located<Value>)] {
        var seen: [Key: Located<Value>] = [:]
        return values.compactMap { value in
            if let first = seen[key(value.value)] { return (first, value) }
            seen[key(value.value)] = value
            return nil
        }
    }
}
