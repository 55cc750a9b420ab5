import PilotStatistics
import Psychometrics

extension AnalysisGatherer {
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
            patterns: missingness.patterns.count, common: commonPatterns, little: little)
    }

    private var commonPatterns: QualityAnalysis.CommonPatterns {
        let empty = QualityAnalysis.Pattern(missing: Array(subject.scaled.indices), rows: emptyRows)
        let patterns = missingness.patterns.map { pattern in
            let answered = Set(pattern.answered)
            return QualityAnalysis.Pattern(
                missing: subject.scaled.indices.filter { !answered.contains($0) }, rows: pattern.rows)
        }
        return QualityAnalysis.CommonPatterns(
            items: subject.scaled.map(\.id),
            patterns: (patterns + [empty]).filter { $0.rows >= max(subject.settings.minimumCell, 1) })
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
