import Diagnostics
import InstrumentModel

/// Scores of different ranges that are averaged, summed or compared raw.
struct MixedPartRanges: LintRule {
    static let documentation = CodeDocumentation(
        DiagnosticCode("SW0243", "mixed-part-ranges"), .error,
        "Scores of different ranges that are averaged, summed or compared raw.",
        reason:
            "A 4 of 5 and a 4 of 100 are not the same score: the part with the wider range would drown the others.",
        remedy: "Give the parts 'rescale: pomp', or score them in composites of their own.",
        failing: [
            .sections(
                """
                responses:
                  degree: {labels: [Not at all, Somewhat, Very]}
                  percent: {range: {from: 0, to: 100, step: 10}}
                items:
                  calm: {responses: degree, text: How calm do you feel?}
                  sure: {responses: percent, text: How sure do you feel?}
                scales:
                  calmness: {items: [calm], score: mean, answered: all}
                  surety: {items: [sure], score: mean, answered: all}
                  poise: {facets: [calmness, ⟦surety⟧], score: mean_of_facets, answered: all}
                composites:
                  strength: {of: [calmness, ⟦surety⟧], score: min, answered: all}
                """),
            .sections(
                """
                scales:
                  calmness: {items: [calm], score: sum, answered: all}
                  tension: {items: [calm, tense], score: sum, answered: all}
                composites:
                  burden: {of: [calmness, ⟦tension⟧], score: mean, answered: all}
                """)
        ],
        passing: [
            .sections(
                """
                scales:
                  calmness: {items: [calm], score: sum, answered: all}
                  tension: {items: [calm, tense], score: sum, answered: all}
                composites:
                  burden: {of: [calmness, tension], score: sum, answered: all}
                """),
            .sections(
                """
                responses:
                  degree: {labels: [Not at all, Somewhat, Very]}
                  percent: {range: {from: 0, to: 100, step: 10}}
                items:
                  calm: {responses: degree, text: How calm do you feel?}
                  sure: {responses: percent, text: How sure do you feel?}
                scales:
                  calmness: {items: [calm], score: mean, answered: all, rescale: pomp}
                  surety: {items: [sure], score: mean, answered: all}
                composites:
                  strength: {of: [calmness, surety], score: min, answered: all}
                  worth: {of: [calmness, surety], score: product, zero: {calmness: 0, surety: 0}, answered: all}
                """)
        ])

    func check(_ context: LintContext) -> [LintFinding] {
        var reported: Set<String> = []
        return zip(context.instrument.forms, context.plans).flatMap { form, plan in
            let composites = plan.composites.filter { $0.aggregation != .product }.map {
                ($0.id, Self.ranges(of: $0, plan))
            }
            let wholes = context.instrument.scales.filter { !$0.facets.isEmpty && !$0.averagesFacets }
                .map { ($0.id.value, Self.ranges(ofItemsOf: $0, form, context.instrument)) }
            return (composites + wholes).compactMap { id, ranges -> LintFinding? in
                guard let first = ranges.first,
                    let other = ranges.first(where: { $0.bounds != first.bounds }),
                    reported.insert(id).inserted
                else { return nil }
                return Self.finding(id, first, other, context.instrument)
            }
        }
    }

    private typealias PartRange = (part: String, bounds: ScoreBounds)

    /// The ranges that must agree: those of the parts' scores or, where sums are summed and each item counts
    /// alike, those of their answers.
    private static func ranges(
        of composite: ScoringPlan.CompositePlan, _ plan: ScoringPlan
    ) -> [PartRange] {
        let scales = composite.parts.compactMap { part in
            plan.scales.indices.contains(part.score) ? plan.scales[part.score] : nil
        }
        let areSums =
            composite.aggregation == .sum && scales.count == composite.parts.count
            && scales.allSatisfy { $0.aggregation == .sum && $0.rescaling == nil }
        if areSums {
            return scales.compactMap { scale in
                scale.terms.first.map {
                    (scale.id, ScoreBounds(lowest: Double($0.lowest), highest: Double($0.highest)))
                }
            }
        }
        return composite.parts.map { (plan.scoreIDs[$0.score], $0.bounds) }
    }

    /// The ranges of the answers to each facet's items.
    private static func ranges(
        ofItemsOf scale: Scale, _ form: Form, _ instrument: Instrument
    ) -> [PartRange] {
        let expansion = FacetExpansion(instrument)
        return scale.facets.compactMap { facet in
            guard let part = instrument.scale(facet.scale.value),
                let item = expansion.members(of: part, in: form).first?.item.value,
                let responses = instrument.item(item)?.responses.value,
                let range = instrument.responseScale(responses)
            else { return nil }
            return (
                part.id.value, ScoreBounds(lowest: Double(range.lowest), highest: Double(range.highest))
            )
        }
    }

    private static func finding(
        _ id: String, _ first: PartRange, _ other: PartRange, _ instrument: Instrument
    ) -> LintFinding? {
        let parts = instrument.scale(id)?.facets.map(\.scale) ?? instrument.composite(id)?.parts ?? []
        guard let firstName = parts.first(where: { $0.value == first.part }),
            let otherName = parts.first(where: { $0.value == other.part })
        else { return nil }
        let (firstRange, otherRange) = (ScoreText.of(first.bounds), ScoreText.of(other.bounds))
        return LintFinding(
            "The score '\(id)' mixes a part that runs from \(firstRange) with one that runs from \(otherRange)",
            at: otherName.range,
            advice: "Give the parts 'rescale: pomp', or score them in composites of their own.",
            related: [.init("'\(first.part)' runs from \(firstRange)", at: firstName.range)])
    }
}
