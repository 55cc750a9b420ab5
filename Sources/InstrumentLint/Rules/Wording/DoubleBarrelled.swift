import Diagnostics
import InstrumentModel

/// A stem that asks for two things and takes one answer.
struct DoubleBarrelled: LintRule {
    static let documentation = CodeDocumentation(
        DiagnosticCode("SW0301", "double-barrelled"), .warning,
        "A stem that asks for two things and takes one answer.",
        reason:
            "Whoever thinks differently of the two cannot answer, and nobody can tell to which of them an answer belongs (DeVellis 2017; Gehlbach & Artino 2018).",
        sources: [
            "DeVellis, R. F. (2017). Scale development: Theory and applications (4th ed.). Sage.",
            "Gehlbach, H., & Artino, A. R. (2018). The survey checklist (manifesto). Academic Medicine, 93(3), 360–366.",
        ],
        remedy: "Ask for one of the two, or make two items of it.",
        failing: [
            .stem("How often do you ⟦nag and praise⟧ {student}?"),
            .stem("How ⟦fair and kind⟧ is {student}?"),
            .stem("How often do you ⟦listen to {student} and help⟧ {student}?"),
            .stem("How satisfied are you with your ⟦pay and your workload⟧?"),
        ],
        passing: [
            .stem("How well do you and {student} get along?"),
            .stem("How often do you talk back and forth with {student}?"),
            .stem("How easy or difficult is it to talk with {student}?"),
            .stem("When you are tired and hungry, how patient are you?"),
            .stem("How often do you use games such as chess, cards or puzzles?"),
            .stem("How well do your students get along with each other?"),
        ])

    func check(_ context: LintContext) -> [LintFinding] {
        context.englishStems.compactMap { stem in
            guard let place = Coordination.place(in: stem) else { return nil }
            return stem.finding(
                "The wording of \(stem.name) asks for two things: '\(stem.quoted(place))'", at: place,
                advice: "Ask for one of the two, or make two items of it.")
        }
    }
}
