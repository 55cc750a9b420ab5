import PilotStatistics
import Psychometrics

extension DyadAnalysis {
    public init(_ sides: DyadSides) {
        firstForm = sides.firstForm.form
        secondForm = sides.secondForm.form
        matched = sides.matching.matches.count(where: \.isComplete)
        firstAlone = sides.matching.matches.count { $0.rows[1] == nil }
        secondAlone = sides.matching.matches.count { $0.rows[0] == nil }
        clusterColumn = sides.settings.clusterColumn
        scores = DyadScoreAnalysis.all(sides)
        differences = DyadicDifference.all(sides, scores)
        items = sides.itemAgreement
        profiles = ProfileFigures.all(sides)
    }
}
