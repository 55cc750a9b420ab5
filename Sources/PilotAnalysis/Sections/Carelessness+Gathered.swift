import PilotStatistics
import Psychometrics

extension AnalysisGatherer {
    /// Signs of careless answering, in a second look at every row, once the sample's covariances are known.
    var carelessness: Result<QualityAnalysis.Carelessness, UndefinedReason> {
        guard !subject.scaled.isEmpty else { return .failure(.tooFewItems(items: 0, required: 1)) }
        let screen = screen
        var signs: [CarelessFlag: Int] = [:]
        var flagged = 0
        var sensitivity = scales.map { ScreeningSensitivity(items: $0.definition.items) }
        for row in 0..<rows.count {
            let answers = rows[row]
            let finding = screen.finding(answers)
            for flag in finding.flags { signs[flag, default: 0] += 1 }
            flagged += finding.isFlagged ? 1 : 0
            for scale in sensitivity.indices {
                sensitivity[scale].add(answers, isFlagged: finding.isFlagged)
            }
        }
        return .success(
            QualityAnalysis.Carelessness(
                limits: screen.limits,
                signs: CarelessFlag.allCases.map {
                    QualityAnalysis.Sign(flag: $0, rows: told(signs[$0] ?? 0))
                },
                flaggedRows: told(flagged), synonyms: screen.synonyms.count,
                antonyms: screen.antonyms.count,
                sensitivity: told(flagged) != .count(flagged)
                    ? []
                    : zip(scales, sensitivity).map { scale, part in
                        QualityAnalysis.Sensitivity(
                            scale: scale.definition.id, items: scale.definition.items.map(\.id),
                            comparison: part.comparison(missing: subject.settings.missing))
                    }))
    }

    private var screen: CarelessScreen {
        let moments = ItemMoments(asAnswered, missing: subject.settings.missing)
        let pages = subject.pages
        let (synonyms, antonyms) = (
            moments.synonyms(among: subject.scaled), moments.antonyms(among: subject.scaled)
        )
        var limits = CarelessLimits.customary(
            pages: pages, hasChecks: !subject.definition.attentionChecks.isEmpty)
        if !areTelling(synonyms) { limits.synonyms = nil }
        if !areTelling(antonyms) { limits.antonyms = nil }
        return CarelessScreen(
            blocks: pages, scales: subject.factored.scales.map(\.items), synonyms: synonyms,
            antonyms: antonyms, outliers: outliers(moments),
            attentionChecks: subject.definition.attentionChecks, limits: limits)
    }

    /// Pairs of one scale or two stand at nearly the same height in one person's answers, so that a
    /// correlation over them is chance.
    private func areTelling(_ pairs: [CorrelatedPair]) -> Bool {
        let owners = subject.factored.scales.filter { scale in
            pairs.contains { pair in scale.items.contains { $0.column == pair.first } }
        }
        return pairs.count >= 5 && owners.count >= 3
    }

    private func outliers(_ moments: ItemMoments) -> MahalanobisDistance? {
        subject.scaled.count <= ParallelAnalysis.itemLimit
            ? try? MahalanobisDistance(moments, of: subject.scaled) : nil
    }
}

extension CarelessLimits {
    /// A run of half of the longest page or more: Curran (2016) has half of all items, as a beginning that does
    /// not suit every scale, and a run that goes on over a page's end is two here. Even–odd consistency below
    /// .30, which custom traces to Jackson (1977) by way of Johnson (2005); it is second-hand, because neither
    /// was at hand.
    /// Synonyms that correlate negatively, and antonyms that correlate positively (Curran 2016). A Mahalanobis
    /// distance with p < .001, which is strict (`careless::mahad` has .01 unless told). Any failed check.
    ///
    /// Variability flags nobody: what is low depends on the items, and Dunn, Heggestad, Shanock & Theilgard
    /// (2018) give no limit that holds for others than theirs.
    fileprivate static func customary(pages: [[Int]], hasChecks: Bool) -> CarelessLimits {
        let longest = pages.map(\.count).max() ?? 0
        return CarelessLimits(
            longString: longest < shortestPage ? nil : (longest + 1) / 2, evenOdd: 0.3, synonyms: 0,
            antonyms: 0, mahalanobis: 0.001, attention: hasChecks ? 1 : nil)
    }

    /// On fewer questions a run of one answer says nothing.
    private static let shortestPage = 8
}
