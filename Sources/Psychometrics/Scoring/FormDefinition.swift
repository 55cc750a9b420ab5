/// One form of an instrument, as its answers are scored and checked.
public struct FormDefinition: Sendable, Hashable {
    /// The instrument's id.
    public var instrument: String
    public var version: String
    public var form: String
    /// The ids of the items that the form asks, in the order in which a row holds their answers.
    public var items: [String]
    public var scales: [ScaleDefinition]

    public init(
        instrument: String, version: String, form: String, items: [String],
        scales: [ScaleDefinition]
    ) {
        self.instrument = instrument
        self.version = version
        self.form = form
        self.items = items
        self.scales = scales
    }
}

extension FormDefinition {
    /// A respondent's score on each scale, in the scales' order.
    ///
    /// - Parameter row: one code per item of the form; `AnswerCode.missing` where there is none.
    public func scores(_ row: [AnswerCode]) -> [ScaleScore] {
        scales.map { $0.score(row) }
    }

    /// Checks the reliability of each scale on collected answers, against its declared thresholds.
    ///
    /// - Parameters:
    ///   - rows: respondents × items of the form
    ///   - missing: which rows a coefficient rests on
    public func reliability(
        of rows: some Sequence<[AnswerCode]>, missing: MissingTreatment = .listwise
    ) -> ReliabilityReport {
        var accumulator = ReliabilityAccumulator(self)
        for row in rows { accumulator.add(row) }
        return accumulator.report(missing: missing)
    }
}
