import Diagnostics
import InstrumentModel

/// A scale that counts items about one person, about two, or about a group together.
struct MixedReferents: LintRule {
    static let documentation = CodeDocumentation(
        DiagnosticCode("SW0511", "mixed-referents"), .warning,
        "A scale that counts items about one person, about two, or about a group together.",
        reason:
            "How somebody is, what goes on between two people and what a class is like are traits of different units; their mean is a trait of none (Chan 1998).",
        sources: [
            "Chan, D. (1998). Functional relations among constructs in the same content domain at different levels of analysis: A typology of composition models. Journal of Applied Psychology, 83(2), 234–246."
        ],
        remedy: "Give the items of each level a scale of their own, or mend their 'referent'.",
        failing: [
            .sections(
                """
                items:
                  calm: {responses: degree, referent: self, text: How calm are you in class?}
                  quiet: {responses: degree, referent: ⟦group⟧, text: How quiet is your class?}
                """),
            .sections(
                """
                forms: {pupil: {rater: pupil, target: teacher}}
                items:
                  keen: {responses: degree, referent: self, text: How keen are you on school?}
                  open: {responses: degree, referent: ⟦pair⟧, text: "How open are your talks with {teacher}?"}
                """),
        ],
        passing: [
            .sections(
                """
                forms: {pupil: {rater: pupil, target: teacher}}
                items:
                  fair: {responses: degree, referent: partner, text: "How fair is {teacher} to you?"}
                  open: {responses: degree, referent: pair, text: "How open are your talks with {teacher}?"}
                  trust: {responses: degree, referent: self, text: "How much do you trust {teacher}?"}
                  liked: {responses: degree, referent: meta, text: "How much does {teacher} think you care?"}
                """)
        ])

    /// What an answer describes.
    private enum Level: String {
        case person = "one person"
        case pair = "two people"
        case group = "a group"
    }

    func check(_ context: LintContext) -> [LintFinding] {
        var reported: Set<String> = []
        return context.instrument.forms.flatMap { form in
            context.instrument.scales.filter(\.facets.isEmpty).compactMap { scale -> LintFinding? in
                let members = context.askedMembers(of: scale, in: form).compactMap { member in
                    Self.level(of: member.stem).map { (stem: member.stem, level: $0) }
                }
                guard let first = members.first,
                    let other = members.first(where: { $0.level != first.level }),
                    let range = other.stem.item.referent?.range,
                    reported.insert("\(scale.id.value) \(other.stem.item.id.value)").inserted
                else { return nil }
                return LintFinding(
                    "'\(other.stem.item.id.value)' is about \(other.level.rawValue), and '\(first.stem.item.id.value)' on the same scale '\(scale.id.value)' about \(first.level.rawValue)",
                    at: range, advice: "Give the items of each level a scale of their own.",
                    related: first.stem.item.referent.map { [.init("the other one", at: $0.range)] } ?? [],
                    about: [scale.id.value, other.stem.item.id.value, form.id.value])
            }
        }
    }

    /// What a stem's answer describes; nil where the item does not say whom it is about. What informants
    /// say of themselves towards somebody whom the stem names is about the two.
    private static func level(of stem: Stem) -> Level? {
        switch stem.item.referent?.value {
        case .group: .group
        case .partner, .pair, .meta: .pair
        case .`self`: stem.words.contains(where: \.isName) ? .pair : .person
        case nil: nil
        }
    }
}
