import Foundation
import Instruments
import Psychometrics
import Testing

/// The Swift of the articles on questionnaires and scores.
@Suite struct QuestionnaireSnippets {
    @Test func aQuestionnaireIsShown() {
        var shown: [String] = []
        func show(_ line: String) { shown.append(line) }
        // snippet
        let questionnaire = Tsr.Student.questionnaire(for: .init(teacher: "Ms. Lee"), in: .en)
        show(questionnaire.title)
        for section in questionnaire.sections {
            for question in section.questions {
                show(question.text)
                for option in question.options + question.missing {
                    show("\(option.code)  \(option.label)")
                }
            }
        }
        // end of snippet
        #expect(shown[1] == "How respectful is Ms. Lee toward you?")
        #expect(shown[6] == "5  Extremely")
        #expect(shown[7] == "-99  Prefer not to say")
    }

    @Test func answersAreCollected() throws {
        let questionnaire = Tsr.Student.questionnaire()
        let codes = Dictionary(
            uniqueKeysWithValues: Tsr.Student.Item.allCases.map { ($0, $0 == .argue ? -99 : 3) })
        func chosenCode(_ question: Questionnaire<Tsr.Student.Item>.Question) -> Int {
            codes[question.item] ?? 0
        }
        // snippet
        var answers = Tsr.Student.Answers()
        while let question = questionnaire.next(after: answers) {
            try answers.record(chosenCode(question), for: question.item)
        }
        // end of snippet
        #expect(answers.isComplete)
        #expect(answers.argue == .missing(.preferNotToSay))
        #expect(answers.scores.positivity.value == 3)
    }

    @Test func propertiesAndCodesAreOneAnswer() throws {
        var answers = Tsr.Student.Answers()
        // snippet
        answers.respectful = .chosen(.quite)
        answers.argue = .missing(.preferNotToSay)
        answers.trusts = nil                        // not answered yet

        do throws(AnswerProblem) {
            try answers.record(9, for: .respectful)
        } catch {
            print(error)    // 9 is no answer to 'respectful'; it takes 1, 2, 3, 4, 5, or -99 for no answer
        }
        // end of snippet
        #expect(answers[code: .respectful] == 4)
        #expect(answers[code: .argue] == -99)
        #expect(answers.unansweredItems.count == 16)
    }

    @Test func answersAreKept() throws {
        let answers = Tsr.Student.Answers(respectful: .chosen(.quite), argue: .missing(.preferNotToSay))
        // snippet
        let stored = try JSONEncoder().encode(answers)    // {"respectful": 4, "argue": -99}
        let restored = try JSONDecoder().decode(Tsr.Student.Answers.self, from: stored)
        // end of snippet
        #expect(restored == answers)
        #expect(try JSONDecoder().decode([String: Int].self, from: stored) == ["respectful": 4, "argue": -99])
    }

    // snippet
    /// Asks any form of any instrument.
    func ask<Answers: FormAnswers>(
        _ questionnaire: Questionnaire<Answers.Item>, code: (Questionnaire<Answers.Item>.Question) -> Int
    ) throws -> Answers {
        var answers = Answers()
        while let question = questionnaire.next(after: answers) {
            try answers.record(code(question), for: question.item)
        }
        return answers
    }
    // end of snippet

    @Test func anyFormIsAsked() throws {
        let answers: Rse.Teacher.Answers = try ask(Rse.Teacher.questionnaire()) { $0.options[2].code }
        #expect(answers.isComplete)
        #expect(answers.scores.overall.value == 20)
    }

    @Test func ordersAreDrawn() {
        // snippet
        var generator = SystemRandomNumberGenerator()
        let asked = Tsr.Student.questionnaire().shuffled(using: &generator)
        // end of snippet
        #expect(Set(asked.questions) == Set(Tsr.Student.questionnaire().questions))
    }
}
