import Diagnostics
import InstrumentModel

/// A name that means something else in SPSS, SQL or R.
struct ReservedName: LintRule {
    static let documentation = CodeDocumentation(
        DiagnosticCode("SW0904", "reserved-name"), .warning,
        "A name that means something else in SPSS, SQL or R.",
        reason:
            "Names become columns of the data, and whoever analyses them there by hand would have to quote this one each time, or in SPSS could not use it at all.",
        sources: [
            "IBM. SPSS Statistics command syntax reference: Variable names.",
            "ISO/IEC 9075-2. SQL/Foundation: Names and identifiers.",
            "R Core Team. R language definition: Reserved words.",
        ],
        remedy: "Give it another name, such as one with what it stands for behind it.",
        failing: [
            .sections(
                """
                keys: {person: ⟦user⟧}
                items:
                  ⟦by⟧: {responses: degree, text: How close by do you live?}
                  ⟦order⟧: {responses: degree, text: How much do you like order?}
                """)
        ],
        passing: [
            .sections(
                """
                keys: {user: user_id}
                items:
                  nearby: {responses: degree, text: How close by do you live?}
                  orderly: {responses: degree, text: How much do you like order?}
                  true_self: {responses: degree, text: How much can you be yourself?}
                """)
        ])

    func check(_ context: LintContext) -> [LintFinding] {
        let instrument = context.instrument
        let forms = instrument.forms.filter { !$0.isImplicit }
        let names =
            forms.map { ("form", $0.id) } + instrument.items.map { ("item", $0.id) }
            + instrument.scales.map { ("scale", $0.id) }
            + instrument.keys.map { ("column", $0.column) }
            + instrument.groups.map { ("column", $0) }
        return names.compactMap { kind, name in
            guard let language = ReservedWords.language(of: name.value) else { return nil }
            let proposal = "\(name.value)_\(kind == "column" ? "id" : kind)"
            return LintFinding(
                "The name of the \(kind) '\(name.value)' is a reserved word of \(language)",
                at: name.range, advice: "Call it '\(proposal)', or what it stands for.",
                about: [name.value])
        }
    }
}
