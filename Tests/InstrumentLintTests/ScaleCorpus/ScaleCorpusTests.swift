import InstrumentCompiler
import InstrumentLint
import TestSupport
import Testing

/// Response scales, scales and pairs of wordings that provoke the rules about them, and ones that tempt
/// them: how often a finding is right, and how often the rule finds what it should.
@Suite struct ScaleCorpusTests {
    /// What the corpus holds a rule to, beyond the floors that hold for all.
    private static let corpus =
        ScaleCorpus.agreement + ScaleCorpus.labels + ScaleCorpus.questions + ScaleCorpus.order
        + ScaleCorpus.keying + ScaleCorpus.coverage + ScaleCorpus.pairs + ScaleCorpus.referents
    private static let lowestPrecision = 0.97
    private static let lowestRecall = 0.9
    private static let lowestRecallOfOne = 0.75

    private struct Tally {
        var right = 0
        var wrong = 0
        var missed = 0
        var precision: Double { right + wrong == 0 ? 1 : Double(right) / Double(right + wrong) }
        var recall: Double { right + missed == 0 ? 1 : Double(right) / Double(right + missed) }
    }

    private static let slugs = InstrumentLint.rules.map(\.documentation.code).filter { code in
        ["SW04", "SW05", "SW061"].contains { code.id.hasPrefix($0) }
    }.map(\.slug)

    @Test func findingsAreRightAndFewAreMissed() {
        var tallies: [String: Tally] = [:]
        for entry in Self.corpus {
            let found = Self.found(in: entry)
            for slug in Self.slugs where entry.isAbout(slug) {
                switch (found.contains(slug), entry.expected.contains(slug)) {
                case (true, true): tallies[slug, default: Tally()].right += 1
                case (true, false):
                    tallies[slug, default: Tally()].wrong += 1
                    print("wrongly \(slug): \(entry.name)")
                case (false, true):
                    tallies[slug, default: Tally()].missed += 1
                    print("missed \(slug): \(entry.name)")
                case (false, false): break
                }
            }
        }
        Self.report(tallies)
        for slug in Self.slugs {
            let tally = tallies[slug] ?? Tally()
            #expect(tally.right > 0, "\(slug) is provoked")
            #expect(tally.precision >= Self.lowestPrecision, "precision of \(slug)")
            #expect(tally.recall >= Self.lowestRecallOfOne, "recall of \(slug)")
        }
        let sum = tallies.values.reduce(into: Tally()) { sum, tally in
            sum.right += tally.right
            sum.wrong += tally.wrong
            sum.missed += tally.missed
        }
        #expect(sum.recall >= Self.lowestRecall)
    }

    @Test func theCorpusIsLargeEnoughToTell() {
        #expect(Self.corpus.count >= 60)
        #expect(Self.corpus.count { $0.expected.isEmpty } >= 30)
        #expect(Set(Self.corpus.map(\.name)).count == Self.corpus.count)
        #expect(Self.corpus.flatMap(\.expected).allSatisfy(Self.slugs.contains))
    }

    private static func found(in entry: ScaleCorpus.Entry) -> Set<String> {
        let example = CompletedExample(.sections(entry.sections))
        let compilation = InstrumentCompiler.compile(file: "corpus.yaml", bytes: Array(example.text.utf8))
        let unexpected = compilation.diagnostics.filter {
            $0.severity == .error && !slugs.contains($0.code.slug)
        }
        #expect(unexpected.map(\.message) == [], "\(entry.name) is sound")
        return Set(compilation.diagnostics.map(\.code.slug))
    }

    private static func report(_ tallies: [String: Tally]) {
        for slug in slugs {
            let tally = tallies[slug] ?? Tally()
            let figures = "right \(tally.right), wrong \(tally.wrong), missed \(tally.missed)"
            let name = slug.padding(28)
            print("\(name) precision \(tally.precision), recall \(tally.recall) (\(figures))")
        }
    }
}

extension String {
    fileprivate func padding(_ width: Int) -> String {
        self + String(repeating: " ", count: max(width - count, 0))
    }
}
