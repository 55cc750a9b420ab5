import Psychometrics
import Testing

@Suite struct QuestionnaireTests {
    private enum Item: String, FormItem {
        case a, b, c, d, e, f

        var column: Int { Self.allCases.firstIndex(of: self) ?? 0 }
    }

    private func texts(_ items: [String]) -> FormPresentation {
        FormPresentation(
            sections: [
                .init(columns: [0, 1, 2], isShuffled: true), .init(columns: [3, 4, 5], isShuffled: false),
            ],
            sectionsAreShuffled: true, responseScales: [0, 0, 0, 0, 0, 0], parts: [1: "whole", 2: "whole"],
            texts: [
                FormTexts(
                    language: "en", title: "T", instructions: "Think of {student}.",
                    names: ["student": "this student"], sections: [.init(title: "One"), .init()],
                    items: items,
                    responseScales: [.init(options: [.init(code: 1, label: "Yes")], missing: [])])
            ])
    }

    private let items = ["{student}", "{{student}}", "{unknown}", "a } b", "{", "é{student}\u{301}"]

    @Test func placeholdersAndBraces() {
        let questionnaire: Questionnaire<Item> = texts(items).questionnaire(
            in: "en", names: ["student": "{Ana}"], items: Item.allCases)
        #expect(
            questionnaire.questions.map(\.text)
                == ["{Ana}", "{student}", "{unknown}", "a } b", "{", "é{Ana}\u{301}"])
        #expect(questionnaire.instructions == "Think of {Ana}.")
    }

    @Test func anUnknownLanguageIsTheFirst() {
        let questionnaire: Questionnaire<Item> = texts(items).questionnaire(
            in: "xx", names: [:], items: Item.allCases)
        #expect(questionnaire.language == "en")
        #expect(questionnaire.questions[0].text == "this student")
    }

    @Test func shufflingKeepsSectionsAndPartsTogether() {
        let questionnaire: Questionnaire<Item> = texts(items).questionnaire(
            in: "en", names: [:], items: Item.allCases)
        var generator = SystemRandomNumberGenerator()
        var orders: Set<[Item]> = []
        for _ in 0..<200 {
            let order = questionnaire.shuffled(using: &generator).questions.map(\.item)
            orders.insert(order)
            #expect(Set(order) == Set(Item.allCases))
            let later = order.firstIndex(of: .d) ?? 0
            #expect(order[later...].starts(with: [.d, .e, .f]))
            let part = order.firstIndex(of: .b) ?? 0
            #expect(order[part...].starts(with: [.b, .c]))
        }
        // Two orders of the sections, and two of the first one's groups.
        #expect(orders.count == 4)
    }

    @Test(arguments: [
        ("en", WritingDirection.leftToRight), ("ar", .rightToLeft), ("he-IL", .rightToLeft),
        ("az-Arab", .rightToLeft), ("ur", .rightToLeft), ("ar-Latn", .leftToRight),
        ("ja", .leftToRight), ("", .leftToRight), ("FA", .rightToLeft),
    ])
    func directionsOfLanguages(_ tag: String, _ direction: WritingDirection) {
        #expect(WritingDirection(ofLanguage: tag) == direction)
    }
}
