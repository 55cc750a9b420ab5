import PilotStatistics
import Psychometrics

extension ScaleItemAnalysis {
    /// - Parameters:
    ///   - withholding: what is withheld of each item because few gave one of its answers
    ///   - tooFew: why the mean of so many answers is withheld, if it is
    static func all(
        _ scale: ScaleReliability, _ moments: ItemMoments, _ totals: ItemTotalTable,
        withholding: [AnswerWithholding], tooFew: (Int) -> UndefinedReason?
    ) -> [ScaleItemAnalysis] {
        let corrected = moments.correctedItemTotalCorrelations
        let discrimination = totals.discriminationIndices
        return scale.items.enumerated().map { index, item in
            let tooFew = tooFew(item.answers)
            func kept(_ figure: Estimate, _ reason: UndefinedReason?) -> Estimate {
                (tooFew ?? reason).map(Estimate.undefined) ?? figure
            }
            return ScaleItemAnalysis(
                id: item.id, isReversed: item.isReversed, answers: item.answers,
                mean: kept(item.mean, withholding[index].mean),
                standardDeviation: kept(item.standardDeviation, withholding[index].standardDeviation),
                itemRest: item.itemRestCorrelation, correctedItemTotal: corrected[index],
                alphaIfDeleted: item.alphaIfDeleted, discrimination: discrimination[index])
        }
    }
}
