import DiagnosticRendering
import Diagnostics
import TestSupport
import Testing

@Suite struct ExplanationGoldenTests {
    private let documentation = CodeDocumentation(
        DiagnosticCode("SW0999", "wide-marks"), .warning, "A mark below wide and below many characters.",
        reason: String(repeating: "It has to be wrapped at the right column. ", count: 4) + "Yes.",
        sources: ["Author, A. (2020). A work.", "Author, B. (2021). Another one."], remedy: "Leave it.",
        failing: [.sections("title: 漢字 ⟦心⟧ and ⟦more⟧\nname: |\n  ⟦two\n  lines⟧\nempty: ⟦⟧\n\n\n\n\n\nlast: 1\n")],
        passing: [.stem("How calm?")])

    @Test func terminal() throws {
        try Golden.expect(
            ExplanationRenderer(colour: false).render(documentation), matches: "explanation.txt")
        try Golden.expect(
            ExplanationRenderer(colour: true).render(documentation), matches: "explanation-colour.txt")
    }

    @Test func json() throws {
        try Golden.expect(ExplanationJSON.render([documentation]), matches: "explanation.json")
    }
}
