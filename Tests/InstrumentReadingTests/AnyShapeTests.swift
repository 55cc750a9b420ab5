import Diagnostics
import InstrumentModel
import InstrumentSyntax
import Testing

@testable import InstrumentReading

/// Every key of a study's design with every shape of value behind it.
@Suite("Any shape behind any key of the design")
struct AnyShapeTests {
    private static let head = """
        scalewright: 1
        instrument: pair
        title: Pair
        version: 1.0.0
        language: en
        keys: {teacher: teacher_id, student: student_id}
        groups: [class]
        forms: {teacher: {rater: teacher}, student: {rater: student}}
        responses: {degree: {labels: [No, Some, Yes]}}
        items: {calm: {responses: degree, text: {teacher: A, student: B}}}
        scales: {calmness: {items: [calm], score: mean, answered: 1}}

        """

    /// The sections, and whether they are declared under names.
    private static let sections: [(key: String, section: KeySection, isNamed: Bool)] = [
        ("waves", .waves, false), ("changes", .change, true), ("subgroups", .subgroup, true),
        ("dyadic", .dyadicScore, true), ("short_forms", .shortForm, true),
        ("sampling", .sampling, false), ("aggregates", .aggregate, true), ("paths", .path, true),
    ]

    private static let shapes = [
        "~", "''", "x", "-1", "1e999", "99999999999999999999", "[]", "[~]", "[[]]", "[x, x]", "{}",
        "{x: ~}", "{x: [y]}", "{'': {}}", "{calm: {calm: calm}}",
    ]

    private func diagnostics(_ text: String) -> [Diagnostic] {
        guard let root = ParsedDocument(bytes: Array(text.utf8), file: "f.yaml").root else {
            Issue.record("not YAML: \(text)")
            return []
        }
        return InstrumentReader.read(root).diagnostics
    }

    @Test("A whole section", arguments: shapes)
    func sections(_ shape: String) {
        for (key, _, _) in Self.sections {
            let found = diagnostics(Self.head + "\(key): \(shape)\n")
            #expect(!found.isEmpty, "\(key): \(shape)")
            for diagnostic in found { #expect(diagnostic.advice != nil) }
        }
    }

    @Test("One key of a section", arguments: shapes)
    func keys(_ shape: String) {
        for (key, section, isNamed) in Self.sections {
            for replaced in section.keys {
                let others = section.keys.filter { $0.isRequired && $0.name != replaced.name }
                let entry = others.map { "\($0.name): \($0.example)" } + ["\(replaced.name): \(shape)"]
                let mapping = "{\(entry.joined(separator: ", "))}"
                let text = "\(key): \(isNamed ? "{a: \(mapping)}" : mapping)\n"
                for diagnostic in diagnostics(Self.head + text) {
                    #expect(diagnostic.advice != nil, "\(text)\(diagnostic.message)")
                    #expect(diagnostic.range.start.line >= 11, "\(text)\(diagnostic.message)")
                }
            }
        }
    }
}
