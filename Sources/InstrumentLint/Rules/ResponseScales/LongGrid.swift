import Diagnostics
import InstrumentModel

/// Many items in a row with the same options.
struct LongGrid: LintRule {
    static let documentation = CodeDocumentation(
        DiagnosticCode("SW0411", "long-grid"), .note,
        "Many items in a row with the same options.",
        reason:
            "Over a long row of items with the same options, people slip into giving the same answer to all of them (Herzog & Bachman 1981).",
        sources: [
            "Herzog, A. R., & Bachman, J. G. (1981). Effects of questionnaire length on response quality. Public Opinion Quarterly, 45(4), 549–559."
        ],
        remedy: "Put items with other options in between, or divide the form into parts.",
        failing: [
            .sections(
                """
                items:
                  ⟦a⟧: {responses: degree, text: How calm are you?}
                  b: {responses: degree, text: How alert are you?}
                  c: {responses: degree, text: How glad are you?}
                  d: {responses: degree, text: How proud are you?}
                  e: {responses: degree, text: How strong are you?}
                  f: {responses: degree, text: How active are you?}
                  g: {responses: degree, text: How keen are you?}
                  h: {responses: degree, text: How awake are you?}
                  i: {responses: degree, text: How hungry are you?}
                  j: {responses: degree, text: How warm are you?}
                """)
        ],
        passing: [
            .sections(
                """
                responses:
                  degree: {labels: [Not at all, Slightly, Somewhat, Quite, Extremely]}
                  amount: {labels: [Not at all, A little, Some, Quite a bit, A great deal]}
                items:
                  a: {responses: degree, text: How calm are you?}
                  b: {responses: degree, text: How alert are you?}
                  c: {responses: degree, text: How glad are you?}
                  d: {responses: degree, text: How proud are you?}
                  e: {responses: degree, text: How strong are you?}
                  f: {responses: amount, text: How much do you move?}
                  g: {responses: degree, text: How keen are you?}
                  h: {responses: degree, text: How awake are you?}
                  i: {responses: degree, text: How hungry are you?}
                  j: {responses: degree, text: How warm are you?}
                """)
        ])

    func check(_ context: LintContext) -> [LintFinding] {
        var reported: Set<String> = []
        return context.instrument.forms.flatMap { form -> [LintFinding] in
            runs(in: context.asked[form.id.value]?.stems.map(\.item) ?? []).compactMap { run in
                guard run.count >= Self.limit, let first = run.first,
                    reported.insert(first.id.value).inserted
                else { return nil }
                return LintFinding(
                    "\(run.count) items in a row have the options of '\(first.responses.value)'",
                    at: first.id.range,
                    advice: "Put items with other options in between, or divide the form into parts.",
                    about: Set(run.map(\.id.value) + [first.responses.value, form.id.value]))
            }
        }
    }

    private func runs(in items: [Item]) -> [ArraySlice<Item>] {
        var runs: [ArraySlice<Item>] = []
        var start = items.startIndex
        for index in items.indices
        where index + 1 == items.endIndex || items[index + 1].responses != items[index].responses {
            runs.append(items[start...index])
            start = index + 1
        }
        return runs
    }

    /// The number of items from which a row counts as long.
    private static let limit = 10
}
