import Testing

@testable import PilotStatistics
@testable import Psychometrics

/// The search for differential functioning, with what it finds taken out of the matching score.
@Suite struct PurifiedFunctioningTests {
    /// Six hundred rows of two groups in turn, by the generator of Park & Miller (1988), which any language
    /// repeats to the last digit.
    private static func rows(shifts: [Double]) -> [[AnswerCode]] {
        var state = 20_260_101.0
        func next() -> Double {
            state = (16_807 * state).truncatingRemainder(dividingBy: 2_147_483_647)
            return state / 2_147_483_647
        }
        return (0..<600).map { row in
            let trait = 2 * (next() + next() + next() - 1.5)
            return shifts.map { shift in
                let error = 1.4 * (next() + next() - 1)
                let answer = 3 + trait + error + (row % 2 == 1 ? shift : 0)
                return AnswerCode(min(max((answer + 0.5).rounded(.down), 1), 5))
            }
        }
    }

    private static func purified(_ shifts: [Double]) -> PurifiedFunctioning {
        let rows = rows(shifts: shifts)
        return PurifiedFunctioning { matching in
            var data = DifferentialItems(
                items: DyadicSample.items(shifts.indices), reference: "f", focal: "m", matching: matching)
            for (index, row) in rows.enumerated() { data.add(row, group: index % 2 == 1 ? "m" : "f") }
            return data
        }
    }

    /// The first item favours one group so much that the second, which favours it too, goes unnoticed until
    /// the first is out of the score. Statistics of the last round: `polr` of MASS 7.3 in R 4.2 with `reltol =
    /// 1e-15`, in a loop of the same rounds.
    @Test func anItemThatAnotherHidIsFound() throws {
        let found = Self.purified([1.5, 0.6, 0, 0, 0, 0])
        #expect(found.ending == .settled)
        #expect(found.rounds == 2)
        #expect(found.setAside == ["i0", "i1"])
        let expected = [
            (434.0566993602, 0.3439922807200), (94.983650478705, 0.07106263835848),
            (0.8399579860102, 6.736716313021e-4), (1.116729259762, 7.806033720867e-4),
            (0.3483136808645, 2.642379931286e-4), (0.02694565228785, 2.013666524953e-5),
        ]
        for (item, figures) in zip(found.items, expected) {
            let model = try item.ordinalLogistic.get()
            #expect(abs(model.total.test.statistic - figures.0) < 1e-6, "\(item.item)")
            #expect(abs(model.total.nagelkerke - figures.1) < 1e-8, "\(item.item)")
        }
    }

    /// Nothing to set aside: the figures are those of the plain search.
    @Test func itemsThatWorkAlikeStay() {
        let found = Self.purified([0, 0, 0, 0])
        #expect(found.ending == .settled)
        #expect(found.rounds == 0)
        #expect(found.setAside.isEmpty)
        #expect(found.items.allSatisfy { !$0.isNotable })
    }

    /// Every item is flagged, because half of them favour one group and half the other.
    @Test func noItemIsLeftToMatchOn() {
        let found = Self.purified([1.5, 1.5, -1.5, -1.5])
        #expect(found.ending == .tooFewLeft)
        #expect(found.rounds == 0)
        #expect(found.items.count == 4)
    }

    /// An item that has been set aside is matched on all that are left, and these on each other.
    @Test func scoresAreOfTheItemsThatAreLeft() {
        var data = DifferentialItems(
            items: DyadicSample.items(0..<3), reference: "f", focal: "m", matching: [1, 2])
        data.add([5, 3, 4], group: "f")
        #expect(data.counts.map { $0.strata.keys.sorted() } == [[7], [4], [3]])
    }
}
