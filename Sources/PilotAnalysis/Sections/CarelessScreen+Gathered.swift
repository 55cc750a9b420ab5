import PilotStatistics
import Psychometrics

extension AnalysisGatherer {
    /// The screen that the form and the sample allow, and why it does not look at the other signs.
    var screening: (screen: CarelessScreen, unseen: [CarelessFlag: UnseenSign]) {
        let moments = ItemMoments(asAnswered, missing: subject.settings.missing)
        let synonyms = moments.synonyms(among: subject.scaled)
        let antonyms = moments.antonyms(among: subject.scaled)
        let (outliers, noDistances) = outliers(moments)
        let limits = CarelessLimits.customary(pages: subject.pages)
        let unseen: [CarelessFlag: UnseenSign?] = [
            .longString: limits.unseenRuns(subject.pages), .variability: .noLimit, .evenOdd: unseenScales,
            .synonyms: unseen(synonyms), .antonyms: unseen(antonyms),
            .mahalanobis: noDistances.map(UnseenSign.noDistances) ?? shortDistances(moments, limits),
            .attention: subject.definition.attentionChecks.isEmpty ? .noChecks : nil,
        ]
        let known = unseen.compactMapValues(\.self)
        return (
            CarelessScreen(
                blocks: subject.pages, scales: subject.factored.scales.map(\.items), synonyms: synonyms,
                antonyms: antonyms, outliers: outliers,
                attentionChecks: subject.definition.attentionChecks,
                limits: limits.without(Set(known.keys))), known
        )
    }

    private var unseenScales: UnseenSign? {
        let scales = subject.factored.scales.count { $0.items.count > 1 }
        return scales < 3 ? .tooFewScales(scales: scales, required: 3) : nil
    }

    /// Pairs of one scale or two stand at nearly the same height in one person's answers, so that a
    /// correlation over them is chance.
    private func unseen(_ pairs: [CorrelatedPair]) -> UnseenSign? {
        let owners = subject.factored.scales.count { scale in
            pairs.contains { pair in scale.items.contains { $0.column == pair.first } }
        }
        let (fewest, fewestScales) = (5, 3)
        return pairs.count >= fewest && owners >= fewestScales
            ? nil
            : .tooFewPairs(
                pairs: pairs.count, scales: owners, required: fewest, requiredScales: fewestScales)
    }

    /// Distances, or why they cannot be had.
    private func outliers(_ moments: ItemMoments) -> (MahalanobisDistance?, UndefinedReason?) {
        let (items, limit) = (subject.scaled.count, ParallelAnalysis.itemLimit)
        guard items <= limit else { return (nil, .tooManyItems(items: items, limit: limit)) }
        do throws(UndefinedReason) {
            return (try MahalanobisDistance(moments, of: subject.scaled), nil)
        } catch {
            return (nil, error)
        }
    }

    /// A row that is part of the sample cannot lie farther from its centre than the sample's size allows. Rows
    /// that leave out answers need not be part of it.
    private func shortDistances(_ moments: ItemMoments, _ limits: CarelessLimits) -> UnseenSign? {
        let rows = asAnswered.completeRows
        guard let limit = limits.mahalanobis, rows > 0, rows == self.rows.count - emptyRows else { return nil }
        let items = moments.varying.count
        return MahalanobisDistance.smallestProbability(rows: rows, items: items) < limit
            ? nil : .distancesTooShort(rows: rows, items: items)
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
    fileprivate static func customary(pages: [[Int]]) -> CarelessLimits {
        let longest = pages.map(\.count).max() ?? 0
        return CarelessLimits(
            longString: (longest + 1) / 2, evenOdd: 0.3, synonyms: 0, antonyms: 0, mahalanobis: 0.001,
            attention: 1)
    }

    /// On fewer questions a run of one answer says nothing.
    private static let shortestPage = 8

    fileprivate func unseenRuns(_ pages: [[Int]]) -> UnseenSign? {
        let longest = pages.map(\.count).max() ?? 0
        return longest < Self.shortestPage
            ? .pagesTooShort(longest: longest, required: Self.shortestPage) : nil
    }

    /// The limits of the other signs.
    fileprivate func without(_ flags: Set<CarelessFlag>) -> CarelessLimits {
        func kept<Limit>(_ limit: Limit?, _ flag: CarelessFlag) -> Limit? {
            flags.contains(flag) ? nil : limit
        }
        return CarelessLimits(
            longString: kept(longString, .longString), variability: kept(variability, .variability),
            evenOdd: kept(evenOdd, .evenOdd), synonyms: kept(synonyms, .synonyms),
            antonyms: kept(antonyms, .antonyms), mahalanobis: kept(mahalanobis, .mahalanobis),
            attention: kept(attention, .attention), signsRequired: signsRequired)
    }
}
