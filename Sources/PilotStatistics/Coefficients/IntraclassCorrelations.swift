import Psychometrics

/// The six intraclass correlations of Shrout & Fleiss (1979, p. 423): how far rows, such as students, are
/// told apart in the same way by each column, a rater or an occasion.
///
/// Single figures speak of one rater or occasion, averages of the mean over all k of them. ICC(2,1) is
/// the one of test and retest: occasions stand for others, and a shift between them counts as error.
/// All take normal, independent effects; they may be negative.
public struct IntraclassCorrelations: Sendable, Hashable {
    /// ICC(1,1): raters differ from row to row.
    public var oneWay: Estimate
    /// ICC(2,1): the raters stand for others; their differences in level count against agreement.
    public var agreement: Estimate
    /// ICC(3,1): these raters and no others; differences in level do not count.
    public var consistency: Estimate
    /// ICC(1,k)
    public var oneWayAverage: Estimate
    /// ICC(2,k)
    public var agreementAverage: Estimate
    /// ICC(3,k), which is coefficient alpha of the columns.
    public var consistencyAverage: Estimate
}

extension IntraclassCorrelations {
    /// Undefined with fewer than two rows or columns, and where nothing varies.
    init(_ moments: AgreementMoments) {
        if let reason = Self.obstacle(moments) {
            let none = Estimate.undefined(reason)
            self.init(
                oneWay: none, agreement: none, consistency: none, oneWayAverage: none,
                agreementAverage: none, consistencyAverage: none)
            return
        }
        let n = Double(moments.rows)
        let k = Double(moments.columns)
        let (rows, columns) = (moments.betweenRows, moments.betweenColumns)
        let (rest, within) = (moments.residual, moments.withinRows)
        let scale = rows + columns + rest
        func ratio(_ part: Double, _ whole: Double) -> Estimate {
            abs(whole) > 1e-14 * scale ? .value(part / whole) : .undefined(.noTotalVariance)
        }
        self.init(
            oneWay: ratio(rows - within, rows + (k - 1) * within),
            agreement: ratio(rows - rest, rows + (k - 1) * rest + k * (columns - rest) / n),
            consistency: ratio(rows - rest, rows + (k - 1) * rest),
            oneWayAverage: ratio(rows - within, rows),
            agreementAverage: ratio(rows - rest, rows + (columns - rest) / n),
            consistencyAverage: ratio(rows - rest, rows))
    }

    /// Why none of them can be had, if so.
    static func obstacle(_ moments: AgreementMoments) -> UndefinedReason? {
        if moments.columns < 2 { return .tooFewItems(items: moments.columns, required: 2) }
        if moments.rows < 2 { return .tooFewRows(rows: moments.rows, required: 2) }
        return moments.covariances.trace + moments.betweenColumns > 0 ? nil : .constant
    }
}

extension ItemMoments {
    /// The items taken for raters or occasions of one question. Listwise: it needs an answer in every
    /// column.
    public var intraclassCorrelations: IntraclassCorrelations { IntraclassCorrelations(agreementMoments) }

    var agreementMoments: AgreementMoments {
        AgreementMoments(
            rows: treatment == .listwise ? rows : smallestPair, means: means, covariances: covariances)
    }
}
