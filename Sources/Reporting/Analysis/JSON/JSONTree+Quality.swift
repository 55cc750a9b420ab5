import PilotAnalysis
import PilotStatistics
import Psychometrics

extension JSONTree {
    init(_ quality: QualityAnalysis) {
        let missingness = quality.missingness
        self = .known([
            "rows": .whole(quality.rows), "empty_rows": .whole(quality.emptyRows),
            "complete_rows": .whole(missingness.completeRows),
            "repeated_rows": JSONTree(quality.repeatedRows),
            "missing_share": .estimate(missingness.share),
            "missing_patterns": .whole(missingness.patterns),
            "common_patterns": missingness.common.map { JSONTree($0) },
            "little": .result(missingness.little) { JSONTree($0) },
            "careless": .result(quality.carelessness) { JSONTree($0) },
        ])
    }

    private init(_ common: QualityAnalysis.CommonPatterns) {
        self = .object([
            "patterns": .array(common.patterns) { pattern in
                .object([
                    "missing": .texts(pattern.missing.map { common.items[$0] }), "rows": .whole(pattern.rows),
                ])
            },
            "other_rows": .whole(common.otherRows),
        ])
    }

    private init(_ little: LittleTest) {
        self = .object([
            "chi_square": .number(little.test.statistic), "df": .whole(little.test.degreesOfFreedom),
            "p": .number(little.test.p), "patterns": .whole(little.patterns),
            "n": .whole(little.rows),
        ])
    }

    private init(_ careless: QualityAnalysis.Carelessness) {
        self = .object([
            "limits": Self.limits(careless.limits), "screened_rows": JSONTree(careless.screenedRows),
            "flagged_rows": careless.flaggedRows.map { JSONTree($0) }
                ?? .undefined(CarelessSentence.inability(careless)),
            "signs_looked_at": .whole(careless.signsLookedAt),
            "synonym_pairs": .whole(careless.synonyms), "antonym_pairs": .whole(careless.antonyms),
            "signs": .array(careless.signs) { JSONTree($0) },
            "response_variability": Self.variability(careless),
            "sensitivity": .array(careless.sensitivity) { JSONTree($0) },
        ])
    }

    private init(_ sign: QualityAnalysis.Sign) {
        var entries: [String: JSONTree] = ["sign": .text(sign.flag.rawValue)]
        switch sign.finding {
        case .rows(let rows, let seen):
            entries["looked_at"] = .flag(true)
            entries["rows"] = JSONTree(rows)
            entries["of_rows"] = JSONTree(seen)
        case .notLookedAt(let reason):
            entries["looked_at"] = .flag(false)
            entries["rows"] = .undefined("not looked at: \(reason)")
        }
        self = .object(entries)
    }

    private static func variability(_ careless: QualityAnalysis.Carelessness) -> JSONTree {
        let spread = careless.variability
        return .object([
            "rows": JSONTree(careless.variableRows), "mean": .estimate(spread.mean),
            "sd": .estimate(spread.standardDeviation), "lower_quartile": .estimate(spread.lowerQuartile),
            "median": .estimate(spread.median), "upper_quartile": .estimate(spread.upperQuartile),
        ])
    }

    private init(_ one: QualityAnalysis.Sensitivity) {
        let (all, rest) = (one.comparison.all, one.comparison.retained)
        self = .known([
            "scale": .text(one.scale), "n": .whole(all.rows), "n_without": .whole(rest.rows),
            "alpha": .estimate(all.alpha), "alpha_without": .estimate(rest.alpha),
            "change": .estimate(one.comparison.alphaChange),
            "omega_total": .estimate(all.omegaTotal), "omega_total_without": .estimate(rest.omegaTotal),
            "omega_total_change": .estimate(one.comparison.omegaChange),
            "smallest_item_rest": .estimate(all.smallestItemRest.correlation),
            "smallest_item_rest_item": one.item(all).map(JSONTree.text),
            "smallest_item_rest_without": .estimate(rest.smallestItemRest.correlation),
            "smallest_item_rest_without_item": one.item(rest).map(JSONTree.text),
            "smallest_item_rest_change": .estimate(one.comparison.itemRestChange),
        ])
    }

    private static func limits(_ limits: CarelessLimits) -> JSONTree {
        .known([
            "signs_required": .whole(limits.signsRequired),
            "long_string": limits.longString.map(JSONTree.whole),
            "variability": limits.variability.map(JSONTree.number),
            "even_odd": limits.evenOdd.map(JSONTree.number),
            "synonyms": limits.synonyms.map(JSONTree.number),
            "antonyms": limits.antonyms.map(JSONTree.number),
            "mahalanobis": limits.mahalanobis.map(JSONTree.number),
            "attention": limits.attention.map(JSONTree.whole),
        ])
    }
}
