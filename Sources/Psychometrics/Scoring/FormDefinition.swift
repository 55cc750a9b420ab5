/// One form of an instrument, as its answers are scored and checked.
public struct FormDefinition: Sendable, Equatable {
    /// The instrument's id.
    public var instrument: String
    /// The instrument's version.
    public var version: String
    /// The form's id.
    public var form: String
    /// The ids of the items that the form asks, in the order in which a row holds their answers.
    public var items: [String]
    /// The scales whose scores come from answers; reliability is about these alone.
    public var scales: [ScaleDefinition]
    /// Scores made of other scores, after their parts.
    public var composites: [CompositeDefinition]
    /// Scores against norms.
    public var standards: [StandardDefinition]
    /// Bounds that divide scores into bands.
    public var cutoffs: [CutoffDefinition]
    /// When items are asked that are not asked of everybody.
    public var conditions: [AskingCondition]
    /// The codes of each response scale that the form uses.
    public var responseScales: [ResponseCodes]
    /// For each item, which of the response scales it is answered with.
    public var responses: [Int]
    /// Items that are there to see that respondents read.
    public var attentionChecks: [AttentionCheck]

    public init(
        instrument: String, version: String, form: String, items: [String],
        scales: [ScaleDefinition], composites: [CompositeDefinition] = [],
        standards: [StandardDefinition] = [], cutoffs: [CutoffDefinition] = [],
        conditions: [AskingCondition] = [], responseScales: [ResponseCodes] = [], responses: [Int] = [],
        attentionChecks: [AttentionCheck] = []
    ) {
        self.instrument = instrument
        self.version = version
        self.form = form
        self.items = items
        self.scales = scales
        self.composites = composites
        self.standards = standards
        self.cutoffs = cutoffs
        self.conditions = conditions
        self.responseScales = responseScales
        self.responses = responses
        self.attentionChecks = attentionChecks
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
    ///   - mayRepeatPersons: whether several rows may be of one person, as in several waves; what takes rows
    ///     for independent is then left out, for nothing says whose they are
    public func reliability(
        of rows: some Sequence<[AnswerCode]>, missing: MissingTreatment = .listwise,
        mayRepeatPersons: Bool = false
    ) -> ReliabilityReport {
        var accumulator = ReliabilityAccumulator(self)
        for row in rows { accumulator.add(row) }
        var report = accumulator.report(missing: missing)
        if mayRepeatPersons { report.leaveOutIndependence(because: .personsUnknown) }
        return report
    }
}
