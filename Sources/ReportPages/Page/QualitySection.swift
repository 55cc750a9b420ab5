import PilotAnalysis
import PilotStatistics
import Psychometrics
import Reporting

/// What is to be known of the data before their figures are believed.
enum QualitySection {
    static func section(_ document: AnalysisDocument) -> PageSection {
        let quality = document.quality
        let rows: Prose =
            "\(own: Words.count(quality.rows, "row")): \(quality.emptyRows) without any answer, and \(own: quality.repeatedRows.text) that repeat all the answers of an earlier one. No row was left out because of anything in this section."
        return PageSection(
            name: "quality", title: "Data quality",
            blocks: [
                .text(rows), .part("Missing answers", missingness(document)),
                .part("Careless answering", carelessness(quality)),
            ])
    }

    private static func missingness(_ document: AnalysisDocument) -> [PageSection.Block] {
        let missingness = document.quality.missingness
        let share = missingness.share.value.map { DisplayedNumber.decimals(100 * $0, 1) + "%" } ?? "–"
        let sentence: Prose =
            "Rows that answer every item: \(missingness.completeRows). \(own: share) of all answers are missing, in \(own: Words.count(missingness.patterns, "pattern")). "
        let blocks: [PageSection.Block] = [.text(sentence + little(missingness.little))]
        guard let common = missingness.common else { return blocks }
        let map = MissingnessMap(
            name: "the form", items: common.items,
            patterns: common.patterns.map { MissingnessMap.Pattern(missing: $0.missing, rows: $0.rows) },
            minimum: document.provenance.settings.minimumCell, allRows: document.quality.rows)
        return blocks + [.figure(map.figure)]
    }

    private static func little(_ test: Result<LittleTest, UndefinedReason>) -> Prose {
        switch test {
        case .failure(let reason): return "Little’s test cannot be had: \(own: reason.description)."
        case .success(let test):
            let figures =
                "χ²(\(test.test.degreesOfFreedom)) = \(DisplayedNumber.decimals(test.test.statistic, 2)), \(Words.probability(test.test.p))"
            return test.test.p < 0.05
                ? "By Little’s test (\(own: figures)) they are not missing completely at random: who leaves out what goes with how they answer."
                : "Little’s test (\(own: figures)) finds nothing against their being missing completely at random."
        }
    }

    private static func carelessness(_ quality: QualityAnalysis) -> [PageSection.Block] {
        switch quality.carelessness {
        case .failure(let reason): return [.text("The answers cannot be screened: \(own: reason.description).")]
        case .success(let screen):
            let sentence: Prose =
                "\(own: CarelessSentence.flagged(screen, of: quality.rows)) One sign alone is too often wrong. The sample itself makes \(own: Words.count(screen.synonyms, "pair")) of synonyms and \(own: Words.count(screen.antonyms, "pair")) of antonyms."
            return [.text(sentence), .table(signs(screen)), .table(variability(screen))]
                + (screen.sensitivity.isEmpty ? [] : [.table(SensitivityTable.table(screen))])
        }
    }

    private static func signs(_ screen: QualityAnalysis.Carelessness) -> DataTable {
        DataTable(
            caption: "Signs of careless answering", columns: ["Sign", "Limit", "Rows", "Of rows looked at"],
            rows: screen.signs.map { sign in
                let (words, limit) = CarelessWords.of(sign.flag, screen.limits)
                let name = DataTable.Cell.prose(Prose(stringLiteral: words))
                switch sign.finding {
                case .rows(let rows, let seen):
                    return [name, .prose("\(own: limit)"), .number(rows.text), .number(seen.text)]
                case .notLookedAt(let reason):
                    return [name, .prose("not looked at: \(own: reason.description)"), .number("–"), .number("–")]
                }
            })
    }

    private static func variability(_ screen: QualityAnalysis.Carelessness) -> DataTable {
        let spread = screen.variability
        return DataTable(
            caption: "Variability of each respondent’s answers (IRV), which is no sign by itself",
            columns: ["Figure", "Rows", "Mean", "SD", "Lower quartile", "Median", "Upper quartile"],
            rows: [
                [
                    .prose("SD of a row’s answers"), .number(screen.variableRows.text), .decimals(spread.mean),
                    .decimals(spread.standardDeviation), .decimals(spread.lowerQuartile),
                    .decimals(spread.median), .decimals(spread.upperQuartile),
                ]
            ])
    }
}
