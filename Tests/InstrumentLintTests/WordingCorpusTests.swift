import InstrumentLint
import Testing

/// How often the rules of wording find what they are for, and how often something else.
@Suite struct WordingCorpusTests {
    /// How a rule does on the corpus.
    struct Tally {
        var found = 0
        var missed = 0
        var mistaken = 0

        /// Of what the rule finds, the share that is there.
        var precision: Double { Double(found) / Double(max(found + mistaken, 1)) }
        /// Of what is there, the share that the rule finds.
        var recall: Double { Double(found) / Double(max(found + missed, 1)) }
    }

    /// No rule may do worse. Precision matters more: a rule that cries wolf is switched off.
    private static let leastPrecision = 0.95
    private static let leastRecall = 0.8

    @Test func theRulesFindWhatTheyAreForAndLittleElse() throws {
        var tallies: [String: Tally] = [:]
        for entry in try WordingCorpus().entries {
            let found = entry.found
            for slug in found.union(entry.expected) {
                switch (found.contains(slug), entry.expected.contains(slug)) {
                case (true, true): tallies[slug, default: Tally()].found += 1
                case (true, false):
                    tallies[slug, default: Tally()].mistaken += 1
                    print("line \(entry.line): \(slug) found in '\(entry.stem)'")
                default:
                    tallies[slug, default: Tally()].missed += 1
                    print("line \(entry.line): \(slug) missed in '\(entry.stem)'")
                }
            }
        }
        for (slug, tally) in tallies.sorted(by: { $0.key < $1.key }) {
            print(
                "\(slug): found \(tally.found), missed \(tally.missed), mistaken \(tally.mistaken); precision \(tally.precision), recall \(tally.recall)"
            )
            #expect(tally.precision >= Self.leastPrecision, "\(slug)")
            #expect(tally.recall >= Self.leastRecall, "\(slug)")
        }
        #expect(tallies.count >= 17)
    }

    @Test func theCorpusIsLargeAndNamesRulesThatExist() throws {
        let entries = try WordingCorpus().entries
        #expect(entries.count { !$0.expected.isEmpty } >= 90)
        #expect(entries.count { $0.expected.isEmpty } >= 80)
        let known = Set(InstrumentLint.rules.map(\.code.slug))
        for entry in entries { #expect(entry.expected.isSubset(of: known), "line \(entry.line)") }
    }
}
