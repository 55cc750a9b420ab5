import PilotStatistics
import Psychometrics

extension ScaleItemAnalysis {
    /// - Parameter withholding: why the mean of so many answers is withheld, if it is
    static func all(
        _ scale: ScaleReliability, _ moments: ItemMoments, _ totals: ItemTotalTable,
        withholding: (Int) -> UndefinedReason?
    ) -> [ScaleItemAnalysis] {
        let corrected = moments.correctedItemTotalCorrelations
        let discrimination = totals.discriminationIndices
        return scale.items.enumerated().map { index, item in
            let withheld = withholding(item.answers).map(Estimate.undefined)
            return ScaleItemAnalysis(
                id: item.id, isReversed: item.isReversed, answers: item.answers,
                mean: withheld ?? item.mean, standardDeviation: withheld ?? item.standardDeviation,
                itemRest: item.itemRestCorrelation, correctedItemTotal: corrected[index],
                alphaIfDeleted: item.alphaIfDeleted, discrimination: discrimination[index])
        }
    }
}
