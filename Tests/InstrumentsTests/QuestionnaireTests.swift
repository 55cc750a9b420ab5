import Instruments
import Psychometrics
import Testing

/// The shipped instruments as an app shows them.
@Suite struct QuestionnaireTests {
    @Test func namesAreFilledIn() {
        let questionnaire = Tsr.Teacher.questionnaire(for: Tsr.Teacher.Names(student: "Ana"))
        #expect(questionnaire.language == "en")
        #expect(questionnaire.direction == .leftToRight)
        #expect(questionnaire.title == "Teacher form")
        #expect(questionnaire.instructions?.hasPrefix("Think about Ana and") == true)
        #expect(questionnaire.questions.map(\.item) == Array(Tsr.Teacher.Item.allCases))
        #expect(questionnaire.questions[0].text == "How respectful is Ana toward you?")
        #expect(questionnaire.questions[0].options.map(\.code) == [1, 2, 3, 4, 5])
        #expect(questionnaire.questions[0].options.last?.label == "Extremely")
        #expect(questionnaire.questions[0].missing == [OptionText(code: -99, label: "Prefer not to say")])
    }

    @Test func unknownNamesReadAsTheInstrumentSays() {
        let questions = Tsr.Teacher.questionnaire().questions
        #expect(questions[0].text == "How respectful is this student toward you?")
    }

    @Test func everyLanguageHasItsWording() {
        #expect(Tsr.Language.allCases.map(\.rawValue) == ["en", "de"])
        let questionnaire = Tsr.Teacher.questionnaire(for: .init(student: "Ana"), in: .de)
        #expect(questionnaire.language == "de")
        #expect(questionnaire.questions[0].text == "Wie respektvoll verhält sich Ana Ihnen gegenüber?")
        #expect(questionnaire.questions[0].options[0].label == Tsr.Degree.notAtAll.label(in: .de))
        #expect(Tsr.Degree.notAtAll.label(in: .en) == "Not at all")
        #expect(Tsr.Degree.notAtAll.label(in: .de) != "Not at all")
    }

    @Test func answersAreRecordedByCode() throws {
        var answers = Tsr.Student.Answers()
        #expect(answers.unansweredItems.count == 18)
        try answers.record(4, for: .respectful)
        try answers.record(-99, for: .argue)
        #expect(answers.respectful == .chosen(.quite))
        #expect(answers.argue == .missing(.preferNotToSay))
        #expect(answers[code: .respectful] == 4)
        #expect(answers[code: .argue] == -99)
        #expect(answers[code: .upset] == nil)
        #expect(answers.unansweredItems.count == 16)
        let next = Tsr.Student.questionnaire().next(after: answers)
        #expect(next?.item == answers.unansweredItems.first)
        answers.clear(.argue)
        #expect(answers.argue == nil)
    }

    @Test func aCodeOfNoOptionIsRefusedWithThoseThereAre() {
        var answers = Tsr.Student.Answers()
        #expect(throws: AnswerProblem(item: "respectful", code: 9, options: [1, 2, 3, 4, 5], missing: [-99])) {
            try answers.record(9, for: .respectful)
        }
        #expect(answers == Tsr.Student.Answers())
        let problem = AnswerProblem(item: "calm", code: 9, options: [1, 2], missing: [-1])
        #expect(problem.description == "9 is no answer to 'calm'; it takes 1, 2, or -1 for no answer")
    }

    /// A questionnaire written once serves every form.
    @Test func formsAreAlikeToGenericCode() throws {
        func answeredAtRandom<Answers: FormAnswers>(
            _ questionnaire: Questionnaire<Answers.Item>
        ) throws -> Answers {
            var answers = Answers()
            while let question = questionnaire.next(after: answers) {
                try answers.record(question.options[1].code, for: question.item)
            }
            return answers
        }
        let teacher: Tsr.Teacher.Answers = try answeredAtRandom(Tsr.Teacher.questionnaire())
        #expect(teacher.isComplete)
        #expect(teacher.scores.positivity.value == 2)
        let efficacy: Rse.Teacher.Answers = try answeredAtRandom(Rse.Teacher.questionnaire())
        #expect(efficacy.isComplete)
        #expect(efficacy.scores.overall.value == 10)
    }
}
