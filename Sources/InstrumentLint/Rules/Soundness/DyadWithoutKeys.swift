import Diagnostics
import InstrumentModel

/// A dyad of which the data would not say who the two are.
struct DyadWithoutKeys: LintRule {
    static let documentation = CodeDocumentation(
        DiagnosticCode("SW0211", "dyad-without-keys"), .error,
        "A dyad of which the data would not say who the two are.",
        reason:
            "Rows of two informants can be paired, and repeated people recognised, only by a key for each of the two (Kenny, Kashy & Cook 2006).",
        sources: [
            "Kenny, D. A., Kashy, D. A., & Cook, W. L. (2006). Dyadic data analysis. Guilford Press."
        ],
        remedy: "Name the column of each of the two under keys.",
        failing: [
            .sections(
                """
                unit: ⟦dyad⟧
                keys: {teacher: teacher_id}
                """)
        ],
        passing: [
            .sections(
                """
                unit: dyad
                keys: {teacher: teacher_id, student: student_id}
                """)
        ])

    /// Keys that tell occasions apart and not people.
    private static let occasions: Set = ["wave", "occasion", "time", "session"]

    func check(_ context: LintContext) -> [LintFinding] {
        let instrument = context.instrument
        guard instrument.isDyadic, let unit = instrument.unit else { return [] }
        let people = instrument.keys.map(\.role.value).filter { !Self.occasions.contains($0) }
        guard people.count < 2 else { return [] }
        return [
            LintFinding(
                "The unit is a dyad, and \(people.isEmpty ? "no key says" : "a single key ('\(people[0])') says") who the two are",
                at: unit.range,
                advice: "Name both columns: 'keys: {teacher: teacher_id, student: student_id}'.")
        ]
    }
}
