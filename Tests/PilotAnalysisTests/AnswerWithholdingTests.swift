import Psychometrics
import Testing

@testable import PilotAnalysis

@Suite struct AnswerWithholdingTests {
    /// Nobody is nobody; from one on it could be told who it is, until there are enough.
    @Test(arguments: [([0, 12, 30], false), ([1, 12, 30], true), ([9, 40], true), ([10, 10], false), ([], false)])
    func oneRareAnswerWithholdsAllCounts(_ answers: [Int], _ isWithheld: Bool) {
        let found = AnswerWithholding(answers, options: 5, minimum: 10)
        #expect(found.counts == (isWithheld ? .answerTooRare(required: 10) : nil))
        #expect(AnswerWithholding(answers, options: 5, minimum: nil).counts == nil)
    }

    /// n, n·x̄ and n·x̄² + (n − 1)·s² are linear in the counts: with two options n and the mean tell both, with
    /// three the standard deviation tells the third.
    @Test(arguments: [(2, true, true), (3, false, true), (4, false, false), (5, false, false)])
    func momentsThatTellCounts(_ options: Int, _ mean: Bool, _ deviation: Bool) {
        let found = AnswerWithholding([3, 40], options: options, minimum: 10)
        #expect((found.mean != nil, found.standardDeviation != nil) == (mean, deviation))
        let told = AnswerWithholding([30, 40], options: options, minimum: 10)
        #expect(told.mean == nil && told.standardDeviation == nil)
    }
}

@Suite struct PairOfSharesTests {
    struct Case: Sendable {
        var counts: (Int, Int, all: Int)
        var isTold: (Bool, Bool)
    }

    @Test(arguments: [
        Case(counts: (0, 0, 60), isTold: (true, true)), Case(counts: (12, 20, 60), isTold: (true, true)),
        Case(counts: (3, 20, 60), isTold: (false, true)), Case(counts: (4, 5, 60), isTold: (false, false)),
        // The other share and the total would tell a few who are at the first bound …
        Case(counts: (3, 57, 60), isTold: (false, false)),
        // … and the share itself a few who are not at it.
        Case(counts: (0, 57, 60), isTold: (true, false)), Case(counts: (25, 30, 60), isTold: (false, true)),
        Case(counts: (60, 0, 60), isTold: (true, true)),
    ])
    func whatIsTold(_ one: Case) {
        let shares = PairOfShares(one.counts.0, one.counts.1, of: one.counts.all, minimum: 10)
        #expect((shares.first.value != nil, shares.second.value != nil) == one.isTold)
        let all = PairOfShares(one.counts.0, one.counts.1, of: one.counts.all, minimum: nil)
        #expect(all.first == .value(Double(one.counts.0) / 60))
        #expect(all.second == .value(Double(one.counts.1) / 60))
    }

    /// Where one is withheld for the sake of another, nothing says which is the small one.
    @Test func allThatIsWithheldLooksAlike() {
        let protecting = PairOfShares(3, 57, of: 60, minimum: 10)
        #expect(protecting.first == .undefined(.withheldWithOthers(required: 10)))
        #expect(protecting.second == protecting.first)
    }
}
