import Diagnostics
import InstrumentCompiler
import TestSupport
import Testing

/// What is wrong with facets, composites, norms and cut-offs, each problem at its place.
@Suite struct WrongScoringTests {
    private static let head = """
        scalewright: 1
        instrument: test
        title: Test
        version: 1.0.0
        language: en
        responses: {degree: {labels: [a, b, c]}}
        items: {x: {responses: degree, text: X?}, y: {responses: degree, text: Y?}}

        """
    private static let scales = """
        scales:
          one: {items: [x], score: mean, answered: all}
          two: {items: [y], score: mean, answered: all}

        """
    private static let sample = "source: S, population: P, n: 20"

    static let cases = [
        WrongInput("an unknown facet", head + scales + "  whole: {facets: [one, ⟦unknown-name⟧tow], score: mean_of_items, answered: all}\n"),
        WrongInput("a facet twice", head + scales + "  whole: {facets: [one], reversed_facets: [⟦duplicate-item⟧one], score: mean_of_items, answered: all}\n"),
        WrongInput("items beside facets", head + scales + "  whole: {items: ⟦invalid-value⟧[x], facets: [two], score: mean_of_items, answered: all}\n"),
        WrongInput("a way to score facets without facets", head + scales + "  more: {items: [x], score: ⟦invalid-value⟧mean_of_items, answered: all}\n"),
        WrongInput("an unknown part", head + scales + "composites: {c: {of: [one, ⟦unknown-name⟧tow], score: mean, answered: all}}\n"),
        WrongInput("no parts", head + scales + "composites: {c: {of: ⟦empty-value⟧[], score: mean, answered: all}}\n"),
        WrongInput("a part twice", head + scales + "composites: {c: {of: [one, ⟦duplicate-item⟧one], score: mean, answered: all}}\n"),
        WrongInput("reversed and no part", head + scales + "composites: {c: {of: [one], reversed: [⟦unknown-name⟧two], score: mean, answered: all}}\n"),
        WrongInput("a composite without a rule for missing parts", head + scales + "composites: {⟦missing-data-rule⟧c: {of: [one], score: mean}}\n"),
        WrongInput("a part without weight", head + scales + "composites: {c: {of: [one, two], score: weighted_mean, weights: ⟦missing-key⟧{one: 1}, because: B, answered: all}}\n"),
        WrongInput("a weight of nothing", head + scales + "composites: {c: {of: [one], score: weighted_mean, weights: ⟦missing-key⟧{one: ⟦invalid-value⟧0}, because: B, answered: all}}\n"),
        WrongInput("weights of a mean", head + scales + "composites: {c: {of: [one], score: mean, weights: ⟦invalid-value⟧{one: 1}, because: ⟦invalid-value⟧B, answered: all}}\n"),
        WrongInput("composite and scale of one name", head + scales + "composites: {⟦name-clash⟧one: {of: [two], score: mean, answered: all}}\n"),
        WrongInput("standard score and item of one name", head.replacing("y:", with: "one_z:") + scales.replacing("one: {items: [x], score: mean", with: "⟦name-clash⟧one: {items: [x], score: mean, standard: {z: n}").replacing("[y]", with: "[one_z]") + "norms: {n: {scale: one, \(sample), mean: 2, sd: 1}}\n"),
        WrongInput("a rescaling that is none", head + scales.replacing("[x], score: mean", with: "[x], score: mean, rescale: ⟦invalid-value⟧pom") ),
        WrongInput("bounds that descend", head + scales.replacing("[x], score: mean", with: "[x], score: mean, rescale: {to: ⟦invalid-value⟧[10, 0]}") ),
        WrongInput("an omega of one", head + scales + "  both: {items: [x, y], score: mean, answered: all, reliability: {omega: ⟦invalid-value⟧1}}\n"),
        WrongInput("a share missing beyond one", head + scales + "  both: {items: [x, y], score: mean, answered: all, reliability: {missing: ⟦invalid-value⟧1.5}}\n"),
        WrongInput("less than nothing missing", head + scales + "  both: {items: [x, y], score: mean, answered: all, reliability: {missing: ⟦invalid-value⟧-0.1}}\n"),
        WrongInput("an unknown norm", head + scales.replacing("[x], score: mean", with: "[x], score: mean, standard: {t: ⟦unknown-name⟧peple}") + "norms: {people: {scale: one, \(sample), mean: 2, sd: 1}}\n"),
        WrongInput("a norm from nowhere", head + scales + "norms: {⟦missing-key⟧⟦missing-key⟧⟦missing-key⟧n: {scale: one, mean: 2, sd: 1}}\n"),
        WrongInput("a norm of nobody", head + scales + "norms: {n: {scale: one, source: S, population: P, n: ⟦invalid-value⟧0, mean: 2, sd: 1}}\n"),
        WrongInput("a mean alone", head + scales + "norms: {n: {scale: one, \(sample), mean: ⟦missing-key⟧2}}\n"),
        WrongInput("a percentile that is none", head + scales + "norms: {n: {scale: one, \(sample), percentiles: {1: ⟦invalid-value⟧101, ⟦wrong-type⟧a: 3}}}\n"),
        WrongInput("a single band", head + scales + "cutoffs: {c: {scale: one, \(sample), bands: ⟦invalid-value⟧[{label: All}]}}\n"),
        WrongInput("cut-offs from nowhere", head + scales + "cutoffs: {⟦missing-key⟧⟦missing-key⟧c: {scale: one, n: 3, bands: [{below: 2, label: L}, {label: H}]}}\n"),
        WrongInput("wrong shapes", head + scales + "composites: {c: ⟦wrong-type⟧[one]}\nnorms: ⟦wrong-type⟧none\ncutoffs: {k: {scale: one, \(sample), bands: ⟦wrong-type⟧high}}\n"),
    ]

    @Test(arguments: cases)
    func isFoundInItsPlace(_ input: WrongInput) {
        let source = MarkedSource(input.marked)
        let compilation = InstrumentCompiler.compile(file: "f.yaml", bytes: Array(source.text.utf8))
        let errors = compilation.diagnostics.filter { $0.severity == .error }
        #expect(places(errors) == source.expected)
        for diagnostic in errors { #expect(diagnostic.advice != nil, "\(diagnostic.message)") }
    }

    /// Names that lead nowhere, cycles and missing figures: no crash, whatever else is wrong.
    @Test func manyProblemsAtOnce() {
        let text =
            Self.head + """
                scales:
                  one: {facets: [two, one, gone], score: mean, answered: 9, required: [z], rescale: {to: [1]}, standard: {t: n, z: 3, percentile: {self: n}}}
                  two: {facets: [one], items: [x], score: mean_of_facets, answered: -1}
                composites:
                  a: {of: [b, a, one], score: product, zero: {b: .inf}, answered: 200%, reliability: 3}
                  b: {of: [a], score: weighted_mean, weights: {a: -1}, answered: all, rescale: pomp, standard: 4}
                norms: {n: {scale: a, form: gone, percentiles: {nan: 3, 1: 200}, sd: 0}}
                cutoffs: {k: {scale: b, bands: [{label: x}, {label: x}, 3]}}
                """
        let compilation = InstrumentCompiler.compile(file: "f.yaml", bytes: Array(text.utf8))
        #expect(compilation.instrument == nil)
        let slugs = Set(compilation.diagnostics.map(\.code.slug))
        #expect(slugs.isSuperset(of: ["score-cycle", "unknown-name", "formative-reliability", "missing-key"]))
    }

    @Test func findingsAboutCompositesCanBeAllowed() {
        let text =
            Self.head + Self.scales
            + "composites: {low: {of: [one, two], score: min, answered: 1}}\n"
        let allowance = "allow: [{rule: extreme-of-some-parts, scales: [low], because: B}]\n"
        func found(_ text: String) -> [String] {
            InstrumentCompiler.compile(file: "f.yaml", bytes: Array(text.utf8)).diagnostics
                .map(\.code.slug).filter { ["extreme-of-some-parts", "idle-allowance"].contains($0) }
        }
        #expect(found(text) == ["extreme-of-some-parts"])
        #expect(found(text + allowance) == [])
    }

    @Test func theWholeCircleIsNamed() {
        let text =
            Self.head + Self.scales
            + "composites: {a: {of: [b], score: mean, answered: all}, b: {of: [one, c], score: mean, answered: all}, c: {of: [a], score: mean, answered: all}}\n"
        let compilation = InstrumentCompiler.compile(file: "f.yaml", bytes: Array(text.utf8))
        #expect(compilation.diagnostics.contains { $0.message.hasSuffix("a → b → c → a") })
    }
}
