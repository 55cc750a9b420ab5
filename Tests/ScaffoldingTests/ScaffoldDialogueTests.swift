import Scaffolding
import Testing

@Suite struct ScaffoldDialogueTests {
    /// The outcome of some questions, and what was shown.
    private func hold<Answer>(
        _ answers: [String], _ questions: (ScaffoldDialogue) -> Answer
    ) -> (answer: Answer, shown: String) {
        var rest = answers[...]
        var shown = ""
        let dialogue = ScaffoldDialogue(read: { rest.popFirst() }, show: { shown += $0 })
        return (questions(dialogue), shown)
    }

    @Test func theDefaultIsShownAndTakenForNothing() {
        let (answer, shown) = hold([""]) { $0.ask("Title", default: "Mood") }
        #expect(answer == "Mood")
        #expect(shown == "Title [Mood]: ")
    }

    @Test func anAnswerIsTakenWithoutTheBlanksAroundIt() {
        #expect(hold(["  How I feel \r"]) { $0.ask("Title", default: "Mood") }.answer == "How I feel")
    }

    @Test func theEndOfAnswersTakesTheDefaults() {
        let (answers, shown) = hold([]) { [$0.ask("Name", default: "a"), $0.askKind(default: .efficacy).rawValue] }
        #expect(answers == ["a", "efficacy"])
        #expect(shown.hasSuffix("Kind [efficacy]: \n"))
    }

    @Test func whatCannotBeIsAskedAgain() {
        let (answer, shown) = hold(["my mood", "mood"]) { dialogue in
            dialogue.ask("Name", default: "x") { $0.contains(" ") ? "No spaces." : nil }
        }
        #expect(answer == "mood")
        #expect(shown == "Name [x]:   No spaces.\nName [x]: ")
    }

    @Test(arguments: [("2", Scaffold.Kind.parallel), ("Observation", .observation), ("", .single)])
    func kindsByNameOrNumber(_ answer: String, _ kind: Scaffold.Kind) {
        #expect(hold(["9", answer]) { $0.askKind(default: .single) }.answer == kind)
    }
}
