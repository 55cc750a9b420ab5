import PilotStatistics
import Psychometrics

extension AnalysisGatherer {
    var quality: QualityAnalysis {
        QualityAnalysis(
            rows: rows.count, emptyRows: emptyRows, repeatedRows: told(duplicates.repeatedRows),
            missingness: missingnessFindings, carelessness: carelessness)
    }

    /// How many rows of the whole file were answered in some way. Where all of them are about one person, it is
    /// told only if neither these rows nor the others are few.
    ///
    /// - Parameters:
    ///   - count: of the rows
    ///   - whole: how many rows could have been among them; all unless given
    func told(_ count: Int, of whole: Int? = nil) -> SuppressedCount {
        guard isAboutOnePerson else { return .count(count) }
        let minimum = subject.settings.minimumCell
        let others = SuppressedCount((whole ?? rows.count) - count, minimum: minimum)
        return others == .fewer(than: minimum)
            ? .withheld(minimum: minimum) : SuppressedCount(count, minimum: minimum)
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

    /// Rows that leave out nothing, or everything, say nothing of anybody and are counted elsewhere, so that
    /// they protect no other pattern.
    private var commonPatterns: QualityAnalysis.CommonPatterns {
        let empty = QualityAnalysis.Pattern(missing: Array(subject.scaled.indices), rows: emptyRows)
        let patterns = missingness.patterns.map { pattern in
            let answered = Set(pattern.answered)
            return QualityAnalysis.Pattern(
                missing: subject.scaled.indices.filter { !answered.contains($0) }, rows: pattern.rows)
        } + [empty]
        let minimum = subject.settings.minimumCell
        let open = patterns.indices.filter { [0, subject.scaled.count].contains(patterns[$0].missing.count) }
        let withheld = CellSuppression(patterns.map(\.rows), minimum: minimum, told: Set(open)).withheld
        let told = patterns.enumerated().filter { index, pattern in
            pattern.rows >= max(minimum, 1) && !withheld.contains(index)
        }.map(\.element)
        return QualityAnalysis.CommonPatterns(
            items: subject.scaled.map(\.id), patterns: told,
            otherRows: told.reduce(rows.count) { $0 - $1.rows })
    }

    /// The most work that a fit of the missing answers may take, in products of each of its steps.
    private static let affordable = 2e8

    private var little: Result<LittleTest, UndefinedReason> {
        if let dependence { return .failure(dependence) }
        let items = Double(subject.scaled.count)
        let work = items * items * items * Double(missingness.patterns.count)
        guard work <= Self.affordable else {
            return .failure(.outsideRange("too many patterns of missing answers over too many items"))
        }
        return missingness.littleTest()
    }
}
