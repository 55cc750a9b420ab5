import Diagnostics
import InstrumentModel

/// Paths of one wave that lead back to where they begin.
struct CircularPaths: LintRule {
    static let documentation = CodeDocumentation(
        DiagnosticCode("SW0270", "circular-paths"), .error,
        "Paths of one wave that lead back to where they begin.",
        reason:
            "Effects that run in a circle cannot be told from each other unless something from outside acts on one of them alone (Bollen 1989), and scores of one questionnaire in one wave hold nothing of the kind.",
        sources: ["Bollen, K. A. (1989). Structural equations with latent variables. Wiley."],
        remedy: "Let one of the effects be there a wave later, with 'wave: next', or leave it out.",
        failing: [
            .sections(
                """
                scales:
                  calmness: {items: [calm], score: mean, answered: all}
                  tension: {items: [tense], score: mean, answered: all}
                paths:
                  relief: {from: calmness, to: tension}
                  strain: {from: tension, to: ⟦calmness⟧}
                """),
            .sections(
                """
                paths: {habit: {from: all_items, to: ⟦all_items⟧}}
                """),
        ],
        passing: [
            .sections(
                """
                scales:
                  calmness: {items: [calm], score: mean, answered: all}
                  tension: {items: [tense], score: mean, answered: all}
                keys: {person: person_id}
                waves: {column: wave, order: [pre, post]}
                paths:
                  relief: {from: calmness, to: tension}
                  strain: {from: tension, to: calmness, wave: next}
                  habit: {from: calmness, to: calmness, wave: next}
                """)
        ])

    func check(_ context: LintContext) -> [LintFinding] {
        var open = context.instrument.design.paths.filter { $0.wave.value == .same }
        var found: [LintFinding] = []
        while let circle = Self.circle(among: &open), let last = circle.last {
            let shown = ([circle[0].from] + circle.map(\.to)).map(\.value)
            let names = shown.count > 12 ? shown.prefix(10) + ["…", last.to.value] : shown[...]
            found.append(
                LintFinding(
                    "The path '\(last.id.value)' leads back to its beginning: \(names.joined(separator: " → "))",
                    at: last.to.range,
                    advice: "Let one of the effects be there a wave later, with 'wave: next', or leave it out."))
            let reported = Set(circle.map(\.id.value))
            open.removeAll { reported.contains($0.id.value) }
        }
        return found
    }

    /// Paths that follow each other in a circle; nil when there are none. Paths that lead nowhere near a
    /// circle are taken out.
    private static func circle(among open: inout [TheoryPath]) -> [TheoryPath]? {
        var before: Int
        repeat {
            before = open.count
            let beginnings = Set(open.map(\.from.value))
            open.removeAll { !beginnings.contains($0.to.value) }
        } while open.count < before
        guard var current = open.first else { return nil }
        var walked: [TheoryPath] = []
        while !walked.contains(where: { $0.from == current.from }) {
            walked.append(current)
            guard let next = open.first(where: { $0.from == current.to }) else { return nil }
            current = next
        }
        return Array(walked.drop { $0.from != current.from })
    }
}
