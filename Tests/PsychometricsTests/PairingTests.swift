import Psychometrics
import Testing

@Suite struct PairingTests {
    /// Nothing is lost: a row is in a pair, alone, or named as a duplicate.
    @Test func everyRowIsAccountedFor() {
        let keys = [["a", "b", "a", "c"], ["d", "b", "a", "d", "d"]]
        let pairing = Pairing(forms: ["nurse", "patient"], keys: keys) { key, rows in
            "\(key)\(rows.map { $0.map(String.init) ?? "-" }.joined())"
        }
        #expect(pairing.matched == ["a02", "b11"])
        #expect(pairing.unmatched.map(\.dyad) == ["c3-", "d-0"])
        #expect(pairing.unmatched.map(\.absentForms) == [["patient"], ["nurse"]])
        #expect(
            pairing.duplicates == [
                .init(form: "nurse", index: 2, firstIndex: 0),
                .init(form: "patient", index: 3, firstIndex: 0),
                .init(form: "patient", index: 4, firstIndex: 0),
            ])
    }

    private static func form(_ id: String) -> FormDefinition {
        FormDefinition(
            instrument: "t", version: "1", form: id, items: ["x", "y", "z"],
            scales: [
                ScaleDefinition(
                    id: "s",
                    items: (0..<3).map {
                        KeyedItem(id: "xyz".map(String.init)[$0], column: $0, isReversed: $0 == 2, bounds: 1...5)
                    }, aggregation: .mean, minimumAnswered: 2)
            ])
    }

    private static func score(
        _ content: DyadicDefinition.Content, _ first: [AnswerCode]?, _ second: [AnswerCode]?
    ) -> Estimate {
        let definition = DyadicDefinition(
            id: "d", firstForm: "nurse", secondForm: "patient", content: content)
        return definition.score(
            first: first.map { DyadSide(row: $0, of: form("nurse")) },
            second: second.map { DyadSide(row: $0, of: form("patient")) })
    }

    private static let none = AnswerCode.missing

    private static func pairs(isRequired: Bool = false) -> [ItemPair] {
        form("nurse").scales[0].items.map { item in
            var required = item
            required.isRequired = isRequired && item.id == "x"
            return ItemPair(first: required, second: required)
        }
    }

    @Test func differencesAndMeansAreOfScores() {
        let sides = DyadicDefinition.Sides.scores(first: 0, second: 0)
        // 5, 3 and 6 − 2 are 4 on average; 1, 5 and 6 − 3 are 3.
        #expect(Self.score(.difference(sides), [5, 3, 2], [1, 5, 3]) == .value(1))
        #expect(Self.score(.mean(sides), [5, 3, 2], [1, 5, 3]) == .value(3.5))
        #expect(
            Self.score(.mean(sides), [5, Self.none, Self.none], [1, 5, 3])
                == .undefined(.partnerUndefined(form: "nurse")))
        #expect(
            Self.score(.difference(sides), [5, 3, 2], [1, Self.none, Self.none])
                == .undefined(.partnerUndefined(form: "patient")))
    }

    @Test func aMissingPartnerIsNamed() {
        let sides = DyadicDefinition.Sides.scores(first: 0, second: 0)
        #expect(Self.score(.mean(sides), nil, [1, 5, 3]) == .undefined(.partnerMissing(form: "nurse")))
        #expect(Self.score(.mean(sides), [1, 5, 3], nil) == .undefined(.partnerMissing(form: "patient")))
    }

    /// 1 − the mean distance ÷ 4, over what both answered.
    @Test(arguments: [
        ([5, 3, 2], [5, 3, 2], 1.0), ([1, 1, 1], [5, 5, 5], 0.0), ([5, 3, 2], [4, 3, 4], 0.75),
        ([5, 3, none], [4, none, 4], 0.75),
    ] as [([AnswerCode], [AnswerCode], Double)])
    func similarityIsCountedFromTheGreatestDistance(
        _ first: [AnswerCode], _ second: [AnswerCode], _ expected: Double
    ) {
        let content = DyadicDefinition.Content.similarity(Self.pairs(), minimumAnswered: 1)
        #expect(Self.score(content, first, second) == .value(expected))
        #expect(Self.score(content, second, first) == .value(expected))
    }

    @Test func similarityNeedsAnswersOfBoth() {
        let content = DyadicDefinition.Content.similarity(Self.pairs(), minimumAnswered: 2)
        #expect(
            Self.score(content, [5, 3, Self.none], [Self.none, 3, 2])
                == .undefined(.tooFewSharedAnswers(answered: 1, required: 2)))
        let required = DyadicDefinition.Content.similarity(
            Self.pairs(isRequired: true), minimumAnswered: 2)
        #expect(
            Self.score(required, [Self.none, 3, 2], [5, 3, 2])
                == .undefined(.requiredItemMissing("x")))
    }
}
