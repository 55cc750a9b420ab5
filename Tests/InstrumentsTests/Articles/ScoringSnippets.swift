import Instruments
import Psychometrics
import Testing

/// The Swift of the article on scores.
@Suite struct ScoringSnippets {
    private func answers(_ count: Int) -> Tsr.Student.Answers {
        Tsr.Student.Answers(codes: (0..<18).map { $0 < count ? 4 : nil })
    }

    @Test func aScoreOrItsReason() {
        let answers = answers(18)
        var shown = ""
        func show(_ text: String) { shown = text }
        // snippet
        let positivity = answers.scores.positivity
        switch positivity.estimate {
        case .value(let score): show("\(score), from \(positivity.answered) answers")
        case .undefined(let reason): show("no score: \(reason)")
        }
        // end of snippet
        #expect(shown == "4.0, from 12 answers")
    }

    @Test func tooFewAnswersAreNoScore() {
        // snippet
        let incomplete = Tsr.Student.Answers(argue: .chosen(.often))
        let score = incomplete.scores.negativity.value                // nil
        let reason = incomplete.scores.negativity.estimate.reason     // 1 answered, 5 required
        // end of snippet
        #expect(score == nil)
        #expect(reason?.description == "1 answered, 5 required")
    }

    @Test func scoringWithoutAnInstrument() {
        // snippet
        let degree = ResponseCodes(options: [1, 2, 3, 4, 5], missing: [-99])
        let mood = FormDefinition(
            instrument: "mood", version: "1.0.0", form: "self", items: ["calm", "cheerful", "tense"],
            responseScales: [degree], responses: [0, 0, 0],
            scales: [
                ScaleKeying(
                    id: "wellbeing", columns: [0, 1, 2], reversed: [2], aggregation: .mean,
                    minimumAnswered: 2)
            ])
        let scores = mood.scored([4, .missing, 1])
        let wellbeing = scores.scales[0].value      // 4.5, the mean of 4 and 6 − 1
        // end of snippet
        #expect(wellbeing == 4.5)
    }
}
