import InstrumentModel

/// A composite, as the codebook describes it.
struct CompositeEntry: Encodable {
    struct PartEntry: Encodable {
        /// The scale or composite.
        var score: String
        var keying: String
        /// Of a weighted mean.
        var weight: Double?
        /// Of a product: what is subtracted from the score.
        var zero: Double?

        var sign: String { keying == Scale.Keying.reversed.rawValue ? "−" : "+" }
    }

    /// The composite as one form has it.
    struct FormPart: Encodable {
        var form: String
        var formTitle: String
        var parts: [PartEntry]
        var minimumScored: Int
        /// The lowest and the highest score that can come about.
        var lowest: Double
        var highest: Double
        /// The computation in words.
        var formula: String
        /// What happens when parts have no score, in words.
        var missingRule: String
        var standards: [StandardEntry]?

        var range: String { ScoreText.of(ScoreBounds(lowest: lowest, highest: highest)) }
    }

    var id: String
    var title: String?
    var definition: String?
    var aggregation: String
    /// Why the parts weigh what they do.
    var because: String?
    var forms: [FormPart]

    init(_ composite: Composite, in parts: [FormPlan]) {
        id = composite.id.value
        title = composite.title
        definition = composite.definition
        aggregation = composite.aggregation.value.rawValue
        because = composite.because
        forms = parts.compactMap { part in
            part.plan.composites.first { $0.id == composite.id.value }.map {
                FormPart($0, part.plan, part.form)
            }
        }
    }
}

extension CompositeEntry.FormPart {
    init(_ composite: ScoringPlan.CompositePlan, _ plan: ScoringPlan, _ form: Form) {
        self.form = form.id.value
        formTitle = form.codebookTitle
        parts = composite.parts.map { part in
            CompositeEntry.PartEntry(
                score: plan.scoreIDs[part.score],
                keying: (part.isReversed ? Scale.Keying.reversed : .positive).rawValue,
                weight: composite.aggregation == .weightedMean ? part.weight : nil,
                zero: composite.aggregation == .product ? part.zero : nil)
        }
        minimumScored = composite.minimumScored
        lowest = composite.bounds.lowest
        highest = composite.bounds.highest
        let words = CompositeInWords(composite: composite, plan: plan)
        formula = words.formula
        missingRule = words.missingRule
        standards = StandardEntry.all(of: composite.id, plan)
    }
}
