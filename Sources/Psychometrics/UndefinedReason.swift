/// Why a statistic cannot be given.
public enum UndefinedReason: Error, Hashable {
    /// A respondent answered fewer of the scale's items than its missing-data rule asks for.
    case tooFewAnswers(answered: Int, required: Int)
    /// The respondent left out an item without which the scale has no score.
    case requiredItemMissing(String)
    /// A part without which a composite has no score has none itself.
    case partUndefined(String)
    /// Fewer of a composite's parts have a score than its missing-data rule asks for.
    case tooFewParts(scored: Int, required: Int)
    /// The score lies beyond the norm's table, which is not continued.
    case outsideNorms
    /// One of the two did not fill in this form.
    case partnerMissing(form: String)
    /// One of the two filled in this form, and has no score for it.
    case partnerUndefined(form: String)
    /// Fewer of the items were answered by both than the missing-data rule asks for.
    case tooFewSharedAnswers(answered: Int, required: Int)
    /// There is no row of this wave.
    case waveMissing(String)
    /// There are several rows of this wave, and nothing says which of them counts.
    case waveRepeated(String)
    /// There is a row of this wave, without a score.
    case waveUndefined(String)
    /// None of a unit's rows has a score.
    case noScores(rows: Int)
    /// The rows do not say which unit they belong to.
    case unitMissing
    /// The scale has fewer items than the statistic needs.
    case tooFewItems(items: Int, required: Int)
    /// The scale has enough items, and each of them has the same answer in every row.
    case noItemVaries
    /// The scale has enough items, and fewer of them vary than the statistic needs.
    case tooFewVaryingItems(varying: Int, required: Int)
    /// Fewer rows than the statistic needs are left to analyse.
    case tooFewRows(rows: Int, required: Int)
    /// The item, or all items but this one, gave the same value in every row.
    case constant
    /// The items covary negatively on the whole, so that an interval would mean nothing.
    case negativeCovariance
    /// The item variances and covariances do not add up to a positive variance of the total.
    case noTotalVariance
    /// The correlations could not have come from one complete data set, or items determine each other.
    case notPositiveDefinite
    /// The model fits only with a negative error variance (a Heywood case).
    case improperSolution
    /// Fewer clusters than the statistic needs have a row to analyse.
    case tooFewClusters(clusters: Int, required: Int)
    /// No cluster has more than one row, so that nothing can be said about the variance within.
    case clustersOfOne
    /// The clusters' means vary no more than chance makes them.
    case noVarianceBetweenClusters
    /// All rows of a cluster give the same value, in every cluster.
    case noVarianceWithinClusters
    /// There is no such null distribution for a response scale with so many options.
    case noNullDistribution(options: Int)
    /// The answers spread so far that the formula's index of agreement means nothing.
    case disagreementBeyondFormula
    /// Too few of the bootstrap's resamples gave a value.
    case resamplesUndefined(defined: Int, drawn: Int)
    /// Fewer pairs of items than the statistic needs.
    case tooFewPairs(pairs: Int, required: Int)
    /// A group has fewer rows than may be reported on.
    case groupTooSmall(rows: Int, required: Int)
    /// A group, or one that the total would tell if this one were told, has fewer rows than may be reported
    /// on.
    case withheldWithOthers(required: Int)
    /// So few people gave one of the answers that they could be told by it.
    case answerTooRare(required: Int)
    /// So few people left the item out for one reason, or for none, that they could be told by it.
    case reasonTooRare(required: Int)
    /// The rows of one person, as in several waves, resemble each other, and the figure takes them for rows
    /// of several persons.
    case rowsOfSamePersons
    /// Nothing says whether the rows are of different persons, and the figure takes them for it.
    case personsUnknown
    /// The figure comes from resamples, and none are drawn.
    case noResamples
    /// No stratum holds both groups.
    case noCommonStratum
    /// A group or a score goes with some answers only, so that the fit has no finite solution.
    case separated
    /// All rows lack the same answers, or none.
    case onePattern
    /// An item was answered by nobody.
    case itemUnanswered(String)
    /// The fit did not settle within its steps.
    case notConverged
    /// An item has more codes than two, or fewer.
    case notDichotomous
    /// The model fits any data, so that there is nothing to test.
    case noDegreesOfFreedom
    /// Fewer groups of items, or factors, than the statistic needs.
    case tooFewFactors(factors: Int, required: Int)
    /// More factors than so many items can tell apart.
    case tooManyFactors(factors: Int, items: Int)
    /// The factors fit only with a negative error variance, or with one factor beyond another's reach.
    case improperFactors
    /// The fit or the rotation of several factors did not settle within its steps.
    case factorsNotConverged
    /// There are fewer clusters or rows to resample than the statistic needs.
    case tooFewUnits(units: Int, required: Int)
    /// Too few of the resamples gave a figure.
    case tooFewResamples(usable: Int, of: Int)
    /// The resamples fell on one side of the estimate, or made no interval around it.
    case degenerateResamples
    /// A figure that the statistic needs is outside the range in which it means something.
    case outsideRange(String)
    /// More codes than a table of two items is kept for.
    case tooManyCodes(codes: Int, limit: Int)
    /// More items than the statistic can be had for in reasonable time.
    case tooManyItems(items: Int, limit: Int)
    /// The answers to two items determine each other, so that no correlation short of one fits best.
    case perfectAssociation
}

extension UndefinedReason {
    /// Why a statistic of items that vary cannot be had.
    ///
    /// - Parameters:
    ///   - varying: how many items vary
    ///   - items: how many there are
    ///   - required: how many have to vary
    package static func tooFewVarying(_ varying: Int, of items: Int, required: Int) -> UndefinedReason {
        if items < required { return .tooFewItems(items: items, required: required) }
        return varying == 0 ? .noItemVaries : .tooFewVaryingItems(varying: varying, required: required)
    }
}

extension UndefinedReason: CustomStringConvertible {
    public var description: String {
        switch self {
        case .tooFewAnswers(let answered, let required):
            "\(answered) answered, \(required) required"
        case .requiredItemMissing(let item): "the required item \(item) is not answered"
        case .partUndefined(let part): "\(part) has no score"
        case .tooFewParts(let scored, let required):
            "\(scored) part\(scored == 1 ? "" : "s") scored, \(required) required"
        case .outsideNorms: "beyond the norm's table"
        case .partnerMissing(let form): "there is no row of the form \(form)"
        case .partnerUndefined(let form): "the form \(form) has no score"
        case .tooFewSharedAnswers(let answered, let required):
            "\(answered) answered by both, \(required) required"
        case .waveMissing(let wave): "there is no row of the wave \(wave)"
        case .waveRepeated(let wave): "there are several rows of the wave \(wave)"
        case .waveUndefined(let wave): "the wave \(wave) has no score"
        case .noScores(let rows): "none of \(rows) row\(rows == 1 ? "" : "s") has a score"
        case .unitMissing: "the rows name no unit"
        case .tooFewItems(let items, let required):
            "\(items) item\(items == 1 ? "" : "s"), at least \(required) needed"
        case .noItemVaries: "no item varies: each has the same answer in every row"
        case .tooFewVaryingItems(let varying, let required):
            "only \(varying) item\(varying == 1 ? " varies" : "s vary"), at least \(required) \(required == 1 ? "has" : "have") to"
        case .tooFewRows(let rows, let required):
            "\(rows) row\(rows == 1 ? "" : "s") to analyse, at least \(required) needed"
        case .constant: "no variance: every answer is the same"
        case .negativeCovariance: "the items covary negatively on average"
        case .noTotalVariance: "the total has no variance"
        case .notPositiveDefinite: "the correlation matrix is not positive definite"
        case .improperSolution: "the one-factor model needs a negative error variance"
        case .tooFewClusters(let clusters, let required):
            "\(clusters) cluster\(clusters == 1 ? "" : "s") to analyse, at least \(required) needed"
        case .clustersOfOne: "no cluster has more than one row"
        case .noVarianceBetweenClusters: "the clusters differ no more than by chance"
        case .noVarianceWithinClusters: "no variance within clusters"
        case .noNullDistribution(let options):
            "this null distribution is not known for \(options) option\(options == 1 ? "" : "s")"
        case .disagreementBeyondFormula: "the answers disagree beyond what the formula can express"
        case .resamplesUndefined(let defined, let drawn):
            "only \(defined) of \(drawn) resamples gave a value"
        case .tooFewPairs(let pairs, let required):
            "\(pairs) pair\(pairs == 1 ? "" : "s"), at least \(required) needed"
        // How many there are in a group that is too small to report on is not told.
        case .groupTooSmall(_, let required): "withheld, fewer than \(required) rows"
        case .withheldWithOthers(let required):
            "withheld, it or another that it would tell has fewer than \(required) rows"
        case .answerTooRare(let required): "withheld, fewer than \(required) people gave one of the answers"
        case .reasonTooRare(let required):
            "withheld, fewer than \(required) people left the item out for one of the reasons"
        case .rowsOfSamePersons: "rows of one person are not independent"
        case .personsUnknown: "nothing says whether persons have rows in several waves"
        case .noResamples: "it takes resamples, and none are drawn"
        case .noCommonStratum: "the two groups have no score in common"
        case .separated: "a group or a score goes with some answers only"
        case .onePattern: "there is only one pattern of missing answers"
        case .itemUnanswered(let item): "nobody answered \(item)"
        case .notConverged: "the fit did not settle within its steps"
        case .notDichotomous: "not every item has two codes"
        case .noDegreesOfFreedom: "the model has no degrees of freedom, so it fits any data"
        case .tooFewFactors(let factors, let required):
            "\(factors) factor\(factors == 1 ? "" : "s"), at least \(required) needed"
        case .tooManyFactors(let factors, let items):
            "\(factors) factor\(factors == 1 ? "" : "s") are too many for \(items) item\(items == 1 ? "" : "s")"
        case .improperFactors: "the factor model has no proper solution"
        case .factorsNotConverged: "the factor model did not converge"
        case .tooFewUnits(let units, let required):
            "\(units) unit\(units == 1 ? "" : "s") to resample, at least \(required) needed"
        case .tooFewResamples(let usable, let all):
            "only \(usable) of \(all) resamples gave a figure"
        case .degenerateResamples: "the resamples do not spread around the estimate"
        case .outsideRange(let demand): demand
        case .tooManyCodes(let codes, let limit):
            "\(codes) codes, at most \(limit) can be tabulated"
        case .tooManyItems(let items, let limit):
            "\(items) items, at most \(limit) are analysed this way"
        case .perfectAssociation: "one item's answers determine the other's"
        }
    }
}
