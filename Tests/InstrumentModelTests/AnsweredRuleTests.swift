import InstrumentModel
import Testing

@Suite struct AnsweredRuleTests {
    /// The fewest answers are a share of the items or more, and one answer fewer is less than that
    /// share: compared in whole numbers, for every share in hundredths of a percent.
    @Test func aShareIsRoundedUpExactly() {
        var wrong: [String] = []
        for count in 1...60 {
            for basisPoints in 1...10_000 {
                let fewest = AnsweredRule.share(basisPoints: basisPoints)
                    .minimumAnswered(ofItems: count)
                let isEnough = fewest * 10_000 >= basisPoints * count
                let isNeeded = (fewest - 1) * 10_000 < basisPoints * count
                if !isEnough || !isNeeded || !(1...count).contains(fewest) {
                    wrong.append("\(basisPoints) of \(count): \(fewest)")
                }
            }
        }
        #expect(wrong == [])
    }

    @Test(arguments: [
        (7_500, 4, 3), (7_500, 6, 5), (7_500, 8, 6), (7_500, 1, 1), (6_667, 3, 3), (6_667, 6, 5),
        (6_666, 3, 2), (5_000, 5, 3), (1, 60, 1), (1, 1, 1), (10_000, 1, 1), (10_000, 60, 60),
        (9_999, 60, 60), (3_333, 3, 1), (3_334, 3, 2),
    ])
    func sharesByHand(_ basisPoints: Int, _ count: Int, _ expected: Int) {
        let rule = AnsweredRule.share(basisPoints: basisPoints)
        #expect(rule.minimumAnswered(ofItems: count) == expected)
    }

    /// A larger share, or more items, never asks for fewer answers.
    @Test func fewestAnswersNeverFall() {
        func fewest(_ basisPoints: Int, _ count: Int) -> Int {
            AnsweredRule.share(basisPoints: basisPoints).minimumAnswered(ofItems: count)
        }
        for count in 1..<60 {
            for basisPoints in stride(from: 1, to: 10_000, by: 37) {
                #expect(fewest(basisPoints, count) <= fewest(basisPoints, count + 1))
                #expect(fewest(basisPoints, count) <= fewest(basisPoints + 1, count))
            }
        }
    }

    @Test(arguments: 1...60)
    func allAreAll(_ count: Int) {
        #expect(AnsweredRule.all.minimumAnswered(ofItems: count) == count)
    }

    @Test(arguments: [1, 2, 5, 60])
    func aNumberIsItself(_ required: Int) {
        #expect(AnsweredRule.count(required).minimumAnswered(ofItems: 5) == required)
    }

    /// Nothing answered never makes a score.
    @Test func atLeastOne() {
        #expect(AnsweredRule.all.minimumAnswered(ofItems: 0) == 1)
        #expect(AnsweredRule.share(basisPoints: 1).minimumAnswered(ofItems: 0) == 1)
    }
}
