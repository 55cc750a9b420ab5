import PilotStatistics
import Psychometrics

extension PilotGatherer {
    var quality: QualityAnalysis {
        QualityAnalysis(
            rows: rows.count, emptyRows: emptyRows, repeatedRows: duplicates.repeatedRows,
            missingness: missingnessFindings, carelessness: carelessness)
    }

    private var missingnessFindings: QualityAnalysis.Missingness {
        let cells = rows.count * items.count
        let unanswered = items.reduce(0) { $0 + $1.unanswered }
        return QualityAnalysis.Missingness(
            completeRows: completeRows,
            share: cells == 0
                ? .undefined(.tooFewRows(rows: 0, required: 1))
                : .value(Double(unanswered) / Double(cells)),
            patterns: missingness.patterns.count, little: little)
    }

    /// The most work that a fit of the missing answers may take, in products of each of its steps.
    private static let affordable = 2e8

    private var little: Result<LittleTest, UndefinedReason> {
        let items = Double(subject.scaled.count)
        let work = items * items * items * Double(missingness.patterns.count)
        guard work <= Self.affordable else {
            return .failure(.outsideRange("too many patterns of missing answers over too many items"))
        }
        return missingness.littleTest()
    }
}
