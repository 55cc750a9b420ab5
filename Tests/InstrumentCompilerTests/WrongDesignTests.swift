import Diagnostics
import InstrumentModel
import TestSupport
import Testing

@testable import InstrumentCompiler

@Suite("A wrong design of a study, every problem at its place")
struct WrongDesignTests {
    /// Two forms, so that what has to name one can leave it out.
    private static let head = """
        scalewright: 1
        instrument: test
        title: Test
        version: 1.0.0
        language: en
        unit: dyad
        keys: {teacher: teacher_id, student: student_id}
        groups: [class]
        forms: {teacher: {rater: teacher, target: student}, student: {rater: student, target: teacher}}
        responses: {degree: {labels: [a, b, c]}}
        items:
          x: {parallel: shared, responses: degree, text: {teacher: X?, student: X?}}
          y: {parallel: shared, responses: degree, text: {teacher: Y?, student: Y?}}
        scales: {s: {items: [x, y], score: mean, answered: all}}

        """
    private static let waves = "waves: {column: wave, order: [pre, post]}\n"

    static let cases = [
        WrongInput("waves without an order", "waves: ⟦missing-key⟧{column: wave}\n"),
        WrongInput("a wave twice", "waves: {column: wave, order: [pre, ⟦invalid-value⟧pre]}\n"),
        WrongInput("no wave", "waves: {column: wave, order: ⟦empty-value⟧[]}\n"),
        WrongInput("waves as a list", "waves: ⟦wrong-type⟧[pre, post]\n"),
        WrongInput("waves in the column of an item", "waves: {column: ⟦name-clash⟧x, order: [pre, post]}\n"),
        WrongInput("waves in a group", "waves: {column: ⟦name-clash⟧class, order: [pre, post]}\n"),
        WrongInput("a wave that is none", waves + "changes: {g: {scale: s, from: ⟦unknown-name⟧prae, to: post, plan: P}}\n"),
        WrongInput("a change without waves", "changes: {g: {scale: s, from: ⟦unknown-name⟧pre, to: ⟦unknown-name⟧post, plan: P}}\n"),
        WrongInput("a change of nothing", waves + "changes: {⟦missing-key⟧g: {from: pre, to: post, plan: P}}\n"),
        WrongInput("a change that is text", waves + "changes: {g: ⟦wrong-type⟧gain}\n"),
        WrongInput("a change named like a scale", waves + "changes: {⟦name-clash⟧s: {scale: s, from: pre, to: post, plan: P}}\n"),
        WrongInput("a change named like a composite", waves + "composites: {g: {of: [s], score: mean, answered: all}}\nchanges: {⟦name-clash⟧g: {scale: s, from: pre, to: post, plan: P}}\n"),
        WrongInput("a name that is none", waves + "changes: {⟦invalid-name⟧g-1: {scale: s, from: pre, to: post, plan: P}}\n"),
        WrongInput("a demand beyond 1", waves + "changes: {g: {scale: s, from: pre, to: post, reliability: {icc: ⟦invalid-value⟧1.2}}}\n"),
        WrongInput("no demand", waves + "changes: {g: {scale: s, from: pre, to: post, reliability: ⟦empty-value⟧{}}}\n"),
        WrongInput("a demand of another kind", waves + "changes: {g: {scale: s, from: pre, to: post, reliability: {⟦unknown-key⟧alpha: 0.7}}}\n"),
        WrongInput("a reference that is no level", "subgroups: {sex: {column: sex, levels: [f, m], reference: ⟦unknown-name⟧F, smallest_cell: 10}}\n"),
        WrongInput("one level", "subgroups: {sex: {column: sex, levels: ⟦invalid-value⟧[f], reference: f, smallest_cell: 10}}\n"),
        WrongInput("a level twice", "subgroups: {sex: {column: sex, levels: [f, m, ⟦invalid-value⟧f], reference: f, smallest_cell: 10}}\n"),
        WrongInput("a cell of one", "subgroups: {sex: {column: sex, levels: [f, m], reference: f, smallest_cell: ⟦invalid-value⟧1}}\n"),
        WrongInput("no smallest cell", "subgroups: {⟦missing-key⟧sex: {column: sex, levels: [f, m], reference: f}}\n"),
        WrongInput("a subgroup in a key column", "subgroups: {sex: {column: ⟦name-clash⟧student_id, levels: [f, m], reference: f, smallest_cell: 10}}\n"),
        WrongInput("two subgroups in a column", "subgroups:\n  sex: {column: sex, levels: [f, m], reference: f, smallest_cell: 10}\n  other: {column: ⟦name-clash⟧sex, levels: [f, m], reference: f, smallest_cell: 10}\n"),
        WrongInput("a pair of one", "dyadic: {d: {scale: s, score: mean, forms: ⟦invalid-value⟧[teacher]}}\n"),
        WrongInput("a pair with oneself", "dyadic: {d: {scale: s, score: mean, forms: [teacher, ⟦invalid-value⟧teacher]}}\n"),
        WrongInput("a form that is none", "dyadic: {d: {scale: s, score: mean, forms: [teacher, ⟦unknown-name⟧pupil]}}\n"),
        WrongInput("neither scale nor items", "dyadic: {⟦missing-key⟧d: {score: mean, forms: [teacher, student]}}\n"),
        WrongInput("scale and items", "dyadic: {⟦invalid-value⟧d: {scale: s, items: [x], answered: all, score: mean, forms: [teacher, student]}}\n"),
        WrongInput("items without a missing-data rule", "dyadic: {⟦missing-data-rule⟧d: {items: [x], score: mean, forms: [teacher, student]}}\n"),
        WrongInput("a scale with a second rule", "dyadic: {d: {scale: s, answered: ⟦invalid-value⟧all, score: mean, forms: [teacher, student]}}\n"),
        WrongInput("an item as answered and reversed", "dyadic: {d: {items: [x], reversed: [⟦duplicate-item⟧x], answered: all, score: mean, forms: [teacher, student]}}\n"),
        WrongInput("more answers than items", "dyadic: {d: {items: [x], answered: ⟦invalid-value⟧2, score: mean, forms: [teacher, student]}}\n"),
        WrongInput("a score that does not exist", "dyadic: {d: {scale: s, score: ⟦invalid-value⟧product, forms: [teacher, student]}}\n"),
        WrongInput("a short form without a title", "short_forms: {⟦missing-key⟧b: {items: [x]}}\n"),
        WrongInput("a short form of nothing", "short_forms: {b: {title: B, items: ⟦empty-value⟧[]}}\n"),
        WrongInput("a short form's unknown item", "short_forms: {b: {title: B, items: [x, ⟦unknown-name⟧z]}}\n"),
        WrongInput("a short form's item twice", "short_forms: {b: {title: B, items: [x, ⟦duplicate-item⟧x]}}\n"),
        WrongInput("a rule for an unknown scale", "short_forms: {b: {title: B, items: [x, y], answered: {⟦unknown-name⟧t: all}}}\n"),
        WrongInput("a rule that is none", "short_forms: {b: {title: B, items: [x, y], answered: {s: ⟦invalid-value⟧most}}}\n"),
        WrongInput("a role that is no key", "sampling: {of: ⟦unknown-name⟧pupil, per: teacher, count: 5, seed: 1}\n"),
        WrongInput("a role for itself", "sampling: {of: student, per: ⟦invalid-value⟧student, count: 5, seed: 1}\n"),
        WrongInput("nobody drawn", "sampling: {of: student, per: teacher, count: ⟦invalid-value⟧0, seed: 1}\n"),
        WrongInput("a draw that nobody can repeat", "sampling: ⟦missing-key⟧{of: student, per: teacher, count: 5}\n"),
        WrongInput("strata that are no groups", "sampling: {of: student, per: teacher, count: 5, strata: [⟦unknown-name⟧clas], seed: 1}\n"),
        WrongInput("a unit that is none", "aggregates: {a: {scale: s, form: student, to: ⟦unknown-name⟧school, agreement: {rwg: 0.7}}}\n"),
        WrongInput("an aggregate of two forms", "aggregates: {⟦missing-key⟧a: {scale: s, to: class, agreement: {rwg: 0.7}}}\n"),
        WrongInput("an agreement beyond 1", "aggregates: {a: {scale: s, form: student, to: class, agreement: {rwg: ⟦invalid-value⟧70}}}\n"),
        WrongInput("an empty section", "short_forms: ⟦empty-value⟧{}\n"),
    ]

    private func diagnostics(_ text: String) -> [Diagnostic] {
        InstrumentCompiler.compile(file: "f.yaml", bytes: Array((Self.head + text).utf8)).diagnostics
    }

    @Test("Each alone", arguments: cases)
    func alone(_ input: WrongInput) {
        let source = MarkedSource(Self.head + input.marked)
        let compilation = InstrumentCompiler.compile(file: "f.yaml", bytes: Array(source.text.utf8))
        #expect(places(compilation.diagnostics.filter { $0.severity == .error }) == source.expected)
        for diagnostic in compilation.diagnostics {
            #expect(diagnostic.advice != nil, "\(diagnostic.message) says what to do")
        }
    }

    @Test("A key of the waves in another column")
    func twoColumnsOfWaves() {
        let text = Self.head.replacing("student_id}", with: "student_id, wave: occasion}") + Self.waves
        let found = InstrumentCompiler.compile(file: "f.yaml", bytes: Array(text.utf8)).diagnostics
        #expect(found.filter { $0.severity == .error }.map(\.code.slug) == ["name-clash"])
    }

    @Test("Names that are near are proposed")
    func suggestions() {
        let text = Self.waves + "changes: {g: {scale: s, from: pre, to: psot, plan: P}}\n"
        #expect(diagnostics(text).contains { $0.advice == "Did you mean 'post'?" })
    }

    @Test("More than is read is refused, and cheaply")
    func limits() {
        let many = (0..<3_000).map { "  f\($0): {title: T, items: [x]}" }.joined(separator: "\n")
        let found = diagnostics("short_forms:\n\(many)\n").filter { $0.severity == .error }
        #expect(found.map(\.code.slug) == ["invalid-value"])
        #expect(found.first?.message.contains("at most \(StudyDesign.shortFormLimit)") == true)
    }
}
