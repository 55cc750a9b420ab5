import InstrumentModel
import InstrumentSyntax
import Testing

@testable import InstrumentReading

/// Facets, composites, norms and cut-offs, each key once.
@Suite struct ScoringSectionsTests {
    private static let head = """
        scalewright: 1
        instrument: test
        title: Test
        version: 1.0.0
        language: en
        responses: {degree: {labels: [a, b, c]}}
        items: {x: {responses: degree, text: X?}, y: {responses: degree, text: Y?}}

        """

    private func instrument() throws -> Instrument {
        let text =
            Self.head + """
                scales:
                  whole: {facets: [one], reversed_facets: [two], score: sum_of_items, answered: all, required: [y]}
                  one: {items: [x], score: mean, answered: all, rescale: pomp}
                  two: {items: [y], score: mean, answered: all, standard: {z: {self: people}, t: people}}
                composites:
                  burden:
                    title: Burden
                    definition: What is carried.
                    of: [two, later]
                    reversed: [later]
                    score: weighted_mean
                    weights: {two: 2, later: 0.5}
                    because: Loadings.
                    answered: 50%
                    rescale: {to: [-1, 1]}
                  later: {of: [two], score: product, zero: {two: -1.5}, answered: all}
                norms:
                  people: {scale: two, source: S, population: P, n: 20, mean: 2, sd: .5, percentiles: {1: 5, 2.5: 50}}
                cutoffs:
                  band: {scale: two, form: self, source: S, population: P, n: 20, bands: [{below: 2, label: No}, {label: 007}]}
                """
        let root = try #require(ParsedDocument(bytes: Array(text.utf8), file: "f.yaml").root)
        let reading = InstrumentReader.read(root)
        #expect(reading.diagnostics.map(\.message) == [])
        return try #require(reading.instrument)
    }

    @Test func scalesOfFacets() throws {
        let instrument = try instrument()
        let whole = try #require(instrument.scale("whole"))
        #expect(whole.facets.map(\.scale.value) == ["one", "two"])
        #expect(whole.facets.map(\.keying) == [.positive, .reversed])
        #expect(whole.aggregation.value == .sum && whole.level == .items)
        #expect(whole.required.map(\.value) == ["y"])
        #expect(instrument.scale("one")?.rescale?.value == .pomp)
        let standards = try #require(instrument.scale("two")?.standards)
        #expect(standards.map(\.kind) == [.z, .t])
        #expect(standards.map(\.form?.value) == ["self", nil])
    }

    @Test func composites() throws {
        let instrument = try instrument()
        let burden = try #require(instrument.composite("burden"))
        #expect(burden.title == "Burden" && burden.definition == "What is carried.")
        #expect(burden.parts.map(\.value) == ["two", "later"])
        #expect(burden.reversed.map(\.value) == ["later"])
        #expect(burden.aggregation.value == .weightedMean)
        #expect(burden.weights.map(\.number.value) == [2, 0.5] && burden.because == "Loadings.")
        #expect(burden.answered.value == .share(basisPoints: 5_000))
        #expect(burden.rescale?.value == .linear(to: ScoreBounds(lowest: -1, highest: 1)))
        #expect(instrument.composite("later")?.zeros.map(\.number.value) == [-1.5])
    }

    @Test func normsAndCutoffs() throws {
        let instrument = try instrument()
        let people = try #require(instrument.norm("people"))
        #expect(people.score.value == "two" && people.form.value == "self")
        #expect(people.sample == NormingSample(source: "S", population: "P", size: 20))
        #expect(people.mean?.value == 2 && people.standardDeviation?.value == 0.5)
        #expect(people.percentiles.map(\.score.value) == [1, 2.5])
        #expect(people.percentiles.map(\.percentile.value) == [5, 50])
        let band = try #require(instrument.cutoffs.first)
        #expect(band.bands.map(\.label.value) == ["No", "007"])
        #expect(band.bands.map(\.below?.value) == [2, nil])
    }

    /// Doubling at each step would reach 2⁴⁰ items; the file is refused in no time.
    @Test func facetsOfFacetsStayCheap() throws {
        let doubled = (1...40).map { step in
            let parts = step == 1 ? "one, two" : "a\(step - 1), b\(step - 1)"
            return "  a\(step): {facets: [\(parts)], score: mean_of_items, answered: all}\n"
                + "  b\(step): {facets: [\(parts)], score: mean_of_items, answered: all}\n"
        }.joined()
        let text =
            Self.head + "scales:\n  one: {items: [x], score: mean, answered: all}\n"
            + "  two: {items: [y], score: mean, answered: all}\n" + doubled
        let root = try #require(ParsedDocument(bytes: Array(text.utf8), file: "f.yaml").root)
        let reading = InstrumentReader.read(root)
        #expect(reading.diagnostics.map(\.code.slug) == ["invalid-value"])
        #expect(reading.instrument?.scales.count == 2)
    }
}
