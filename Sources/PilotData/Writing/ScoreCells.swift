import DelimitedText
import Psychometrics

/// The cells in which the scores of a form stand, one column a score.
enum ScoreCells {
    /// Scales, composites, standard scores, bands, and the count of failed attention checks.
    static func columns(of definition: FormDefinition) -> [String] {
        definition.scales.map(\.id) + definition.composites.map(\.id)
            + definition.standards.map(\.id) + definition.cutoffs.map(\.id)
            + (definition.attentionChecks.isEmpty ? [] : ["attention_failed"])
    }

    /// Nil where there is no score.
    static func cells(of scores: FormScores, _ definition: FormDefinition) -> [String?] {
        scores.estimates.map(cell) + scores.standards.map(cell)
            + scores.bands.map { $0.label.map(DelimitedWriter.cell) }
            + (definition.attentionChecks.isEmpty ? [] : [scores.attentionFailed.map(String.init)])
    }

    /// The shortest digits that give the same number back.
    static func cell(_ estimate: Estimate) -> String? { estimate.value?.description }
}
