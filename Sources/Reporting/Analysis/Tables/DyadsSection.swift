import PilotAnalysis
import PilotStatistics
import Psychometrics

extension AnalysisSection {
    /// Both sides of each pair.
    static func dyads(_ dyads: DyadAnalysis?) -> AnalysisSection {
        var section = AnalysisSection(title: "Pairs")
        guard let dyads else { return section }
        section.sentences.append(
            "\(dyads.matched) pairs with both forms, \(dyads.firstAlone) with \(dyads.firstForm) alone, \(dyads.secondAlone) with \(dyads.secondForm) alone.")
        if dyads.scores.contains(where: { $0.difference == nil }) {
            section.sentences.append(
                "A score without a difference does not come from the same items on both sides.")
        }
        section.tables = [
            correlations(dyads), differences(dyads), .declaredDifferences(dyads), .differencesByWave(dyads),
            partition(dyads), .pairedItemsInShort(dyads), .pairedItems(dyads), profiles(dyads), .pairGrid(dyads),
        ]
        return section
    }

    private static func correlations(_ dyads: DyadAnalysis) -> AnalysisTable {
        var table = AnalysisTable(
            "dyad-correlations", "Correlations of the two sides", labels: 2,
            ["score", "level", "n", "r", "lower", "upper"])
        for score in dyads.scores {
            for one in score.correlations {
                table.add([
                    .text(score.id), .text(one.level.rawValue), .count(score.pairs),
                    .coefficient(one.estimate), .coefficient(one.lower), .coefficient(one.upper),
                ])
            }
        }
        return table
    }

    private static func differences(_ dyads: DyadAnalysis) -> AnalysisTable {
        var table = AnalysisTable(
            "dyad-differences", "\(dyads.firstForm) minus \(dyads.secondForm), on identical scales",
            [
                "score", "n", "mean", "SD", "standardized", "lower", "upper", "ICC(A,1)",
                "ICC lower", "ICC upper", "reliability of the difference",
            ])
        for score in dyads.scores {
            guard let difference = score.difference else { continue }
            table.add([
                .text(score.id), .count(difference.pairs), .figure(difference.mean),
                .figure(difference.standardDeviation), .figure(difference.standardized),
                .figure(difference.lower), .figure(difference.upper),
                score.agreement.map { .coefficient($0) } ?? .absent,
                score.agreementInterval.map { .coefficient($0.lower) } ?? .absent,
                score.agreementInterval.map { .coefficient($0.upper) } ?? .absent,
                score.differenceReliability.map { .coefficient($0) } ?? .absent,
            ])
        }
        return table
    }

    private static func partition(_ dyads: DyadAnalysis) -> AnalysisTable {
        var table = AnalysisTable(
            "one-with-many", "Where the variance lies when one person is in many pairs", labels: 2,
            ["score", "rated by", "focal person", "pair and error", "focal share", "reciprocity, general",
                "reciprocity, in pairs",
            ])
        for score in dyads.scores {
            guard let parts = score.oneWithMany else { continue }
            for (form, part) in [(dyads.firstForm, parts.byFocal), (dyads.secondForm, parts.byPartners)] {
                table.add([
                    .text(score.id), .text(form), .figure(part.focal), .figure(part.dyad),
                    .coefficient(part.focalShare), .coefficient(parts.generalizedReciprocity),
                    .coefficient(parts.dyadicReciprocity),
                ])
            }
        }
        return table
    }

    private static func profiles(_ dyads: DyadAnalysis) -> AnalysisTable {
        var table = AnalysisTable(
            "dyad-profiles", "Agreement of profiles, mean over pairs",
            ["parallel", "items", "n", "overall", "distinctive"])
        for profile in dyads.profiles {
            table.add([
                .text(profile.kind.rawValue.replacing("_", with: " ")), .count(profile.items),
                .count(profile.pairs), .coefficient(profile.overall),
                .coefficient(profile.distinctive),
            ])
        }
        return table
    }
}
