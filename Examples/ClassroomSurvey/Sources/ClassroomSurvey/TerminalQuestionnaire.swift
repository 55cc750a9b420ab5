public import Psychometrics

/// Asks a questionnaire line by line: any form of any instrument, in any language that it has.
///
/// A number is an answer, an empty line leaves the question open for now, and `q` ends.
public struct TerminalQuestionnaire {
    private let readLine: () -> String?
    private let say: (String) -> Void

    /// - Parameters:
    ///   - readLine: the next line of what the respondent types; nil where there is no more
    ///   - say: shows a line to the respondent
    public init(readLine: @escaping () -> String?, say: @escaping (String) -> Void) {
        self.readLine = readLine
        self.say = say
    }

    /// The answers given; those that were left open are nil.
    public func ask<Answers: FormAnswers>(_ questionnaire: Questionnaire<Answers.Item>) -> Answers {
        var answers = Answers()
        say(questionnaire.title)
        if let instructions = questionnaire.instructions { say(instructions) }
        for section in questionnaire.sections {
            for line in [section.title, section.instructions].compactMap(\.self) { say("\n\(line)") }
            // Whether a question is asked depends on what was answered before it.
            for question in section.questions where answers.asks(question.item) {
                guard ask(question, &answers) else { return answers }
            }
        }
        return answers
    }

    /// - Returns: whether the respondent wants to go on
    private func ask<Answers: FormAnswers>(
        _ question: Questionnaire<Answers.Item>.Question, _ answers: inout Answers
    ) -> Bool {
        say("\n\(question.text)")
        for option in question.options + question.missing { say("  \(option.code)  \(option.label)") }
        while let line = readLine() {
            if line == "q" { return false }
            if line.isEmpty { return true }
            do {
                guard let code = Int(line) else {
                    say("Type the number before an answer, or nothing to leave it open.")
                    continue
                }
                try answers.record(code, for: question.item)
                return true
            } catch {
                say("\(error).")
            }
        }
        return false
    }
}
