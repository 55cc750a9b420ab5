import PilotAnalysis
import PilotStatistics
import Psychometrics

extension AnalysisSection {
    /// What is to be known of the data before their figures are believed.
    static func quality(_ quality: QualityAnalysis) -> AnalysisSection {
        var section = AnalysisSection(
            title: "Data quality", tables: [overview(quality), .missingPatterns(quality), little(quality.missingness.little)])
        switch quality.carelessness {
        case .failure(let reason):
            section.sentences.append("No screening for careless answers: \(reason).")
        case .success(let careless):
            section.tables += [signs(careless), variability(careless), sensitivity(careless)]
            section.sentences.append(CarelessSentence.flagged(careless, of: quality.rows))
        }
        return section
    }

    private static func overview(_ quality: QualityAnalysis) -> AnalysisTable {
        var table = AnalysisTable("data-quality", "Rows and answers", ["what", "value"])
        table.add([.text("rows"), .count(quality.rows)])
        table.add([.text("rows without any answer"), .count(quality.emptyRows)])
        table.add([.text("rows that answer every item"), .count(quality.missingness.completeRows)])
        table.add([.text("rows that repeat an earlier one"), .rows(quality.repeatedRows)])
        table.add([.text("share of cells without an answer"), .coefficient(quality.missingness.share)])
        table.add([.text("patterns of missing answers"), .count(quality.missingness.patterns)])
        return table
    }

    private static func little(_ result: Result<LittleTest, UndefinedReason>) -> AnalysisTable {
        var table = AnalysisTable(
            "littles-test", "Whether answers are missing completely at random (Little 1988)",
            ["test", "χ²", "df", "p", "patterns", "n"])
        let test = try? result.get()
        table.add([
            .text("Little's test"), .of(result) { $0.test.statistic },
            test.map { .count($0.test.degreesOfFreedom) } ?? .absent,
            .of(result, { $0.test.p }, AnalysisTable.Cell.coefficient),
            test.map { .count($0.patterns) } ?? .absent, test.map { .count($0.rows) } ?? .absent,
        ])
        return table
    }

    private static func signs(_ careless: QualityAnalysis.Carelessness) -> AnalysisTable {
        var table = AnalysisTable(
            "careless-signs", "Signs of careless answering",
            ["sign", "limit", "rows", "looked at on", "why not looked at"])
        for sign in careless.signs {
            let name = AnalysisTable.Cell.text(sign.flag.rawValue.replacing("_", with: " "))
            switch sign.finding {
            case .rows(let rows, let seen):
                table.add([
                    name, .text(careless.limits.text(of: sign.flag) ?? ""), .rows(rows), .rows(seen), .absent,
                ])
            case .notLookedAt(let reason):
                table.add([name, .text("not looked at"), .absent, .absent, .text(reason.description)])
            }
        }
        return table
    }

    /// How far people's answers vary, which is no sign by itself.
    private static func variability(_ careless: QualityAnalysis.Carelessness) -> AnalysisTable {
        var table = AnalysisTable(
            "response-variability", "Variability of each respondent's answers (IRV)",
            ["figure", "rows", "mean", "SD", "lower quartile", "median", "upper quartile"])
        let spread = careless.variability
        table.add([
            .text("SD of a row's answers"), .rows(careless.variableRows), .figure(spread.mean),
            .figure(spread.standardDeviation), .figure(spread.lowerQuartile), .figure(spread.median),
            .figure(spread.upperQuartile),
        ])
        return table
    }

    /// Three rows a scale: all respondents, without those that were flagged, and what that changes.
    private static func sensitivity(_ careless: QualityAnalysis.Carelessness) -> AnalysisTable {
        var table = AnalysisTable(
            "screening-sensitivity", "Figures with and without the flagged rows", labels: 2,
            ["scale", "rows", "n", "alpha", "omega total", "smallest item-rest", "item"])
        for one in careless.sensitivity {
            let comparison = one.comparison
            for (rows, figures) in [("all", comparison.all), ("without", comparison.retained)] {
                table.add([
                    .text(one.scale), .text(rows), .count(figures.rows), .coefficient(figures.alpha),
                    .coefficient(figures.omegaTotal), .coefficient(figures.smallestItemRest.correlation),
                    one.item(figures).map { .text($0) } ?? .absent,
                ])
            }
            table.add([
                .text(one.scale), .text("change"), .count(comparison.retained.rows - comparison.all.rows),
                .coefficient(comparison.alphaChange), .coefficient(comparison.omegaChange),
                .coefficient(comparison.itemRestChange), .absent,
            ])
        }
        return table
    }
}

extension CarelessLimits {
    /// "below .30"; nil where the sign is not looked at.
    func text(of flag: CarelessFlag) -> String? {
        func below(_ limit: Double?) -> String? {
            limit.map { "below \(DisplayedNumber.coefficient($0))" }
        }
        switch flag {
        case .longString: return longString.map { "\($0) alike in a row" }
        case .variability: return below(variability)
        case .evenOdd: return below(evenOdd)
        case .synonyms: return below(synonyms)
        case .antonyms: return antonyms.map { "above \(DisplayedNumber.coefficient($0))" }
        case .mahalanobis: return mahalanobis.map { "p below \(DisplayedNumber.coefficient($0))" }
        case .attention: return attention.map { "\($0) failed" }
        }
    }
}
