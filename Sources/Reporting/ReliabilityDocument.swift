import Psychometrics

/// The shape of the JSON report. A change that breaks a reader raises `schema`.
struct ReliabilityDocument: Encodable {
    var schema = 1
    var instrument: String
    var version: String
    var form: String
    var rows: Int
    var missing: String
    var meetsThresholds: Bool
    var scales: [ScaleEntry]
    var occasions: OccasionEntry?
    var by: GroupDocument?
    var bootstrap: BootstrapEntry?

    init(_ report: ReliabilityReport) {
        instrument = report.instrument
        version = report.version
        form = report.form
        rows = report.rows
        missing = report.missing.rawValue
        meetsThresholds = report.meetsThresholds
        scales = report.scales.map { ScaleEntry($0, missing: report.missing) }
    }

    enum CodingKeys: String, CodingKey {
        case schema, instrument, version, form, rows, missing, scales, occasions, by, bootstrap
        case meetsThresholds = "meets_thresholds"
    }
}

/// A number, or `{"undefined": reason}`.
struct EstimateEntry: Encodable {
    var estimate: Estimate

    init(_ estimate: Estimate) { self.estimate = estimate }

    func encode(to encoder: any Encoder) throws {
        switch estimate {
        case .value(let number):
            var container = encoder.singleValueContainer()
            try container.encode(number)
        case .undefined(let reason):
            var container = encoder.singleValueContainer()
            try container.encode(["undefined": reason.description])
        }
    }
}

struct ScaleEntry: Encodable {
    var id: String
    var k: Int
    var n: Int
    var missing: String
    var alpha: AlphaEntry
    var omegaTotal: EstimateEntry
    var lambda2: EstimateEntry
    var lambda6: EstimateEntry
    var averageR: EstimateEntry
    var ase: EstimateEntry
    var items: [ItemEntry]
    var notices: [String]
    var gate: GateEntry

    init(_ scale: ScaleReliability, missing: MissingTreatment) {
        id = scale.id
        k = scale.items.count
        n = scale.rows
        self.missing = missing.rawValue
        alpha = AlphaEntry(scale.alpha)
        omegaTotal = EstimateEntry(scale.omegaTotal)
        lambda2 = EstimateEntry(scale.lambda2)
        lambda6 = EstimateEntry(scale.lambda6)
        averageR = EstimateEntry(scale.averageInterItemCorrelation)
        ase = EstimateEntry(scale.alpha.standardError)
        items = scale.items.map(ItemEntry.init)
        notices = scale.notices.map(\.description)
        gate = GateEntry(
            passed: scale.meetsThresholds, thresholds: scale.thresholds.map { ThresholdEntry($0, of: scale.id) })
    }

    enum CodingKeys: String, CodingKey {
        case id, k, n, missing, alpha, lambda2, lambda6, ase, items, notices, gate
        case omegaTotal = "omega_total"
        case averageR = "average_r"
    }
}

struct AlphaEntry: Encodable {
    struct Interval: Encodable {
        var method: String
        var level: Double
        var lower: EstimateEntry
        var upper: EstimateEntry
    }

    var raw: EstimateEntry
    var standardized: EstimateEntry
    var ci: Interval

    init(_ alpha: ScaleReliability.Alpha) {
        raw = EstimateEntry(alpha.raw)
        standardized = EstimateEntry(alpha.standardized)
        ci = Interval(
            method: alpha.interval.method.rawValue, level: alpha.interval.level,
            lower: EstimateEntry(alpha.interval.lower), upper: EstimateEntry(alpha.interval.upper))
    }
}

struct ItemEntry: Encodable {
    var id: String
    var keying: String
    var n: Int
    var mean: EstimateEntry
    var sd: EstimateEntry
    var itemRest: EstimateEntry
    var alphaIfDeleted: EstimateEntry

    init(_ item: ItemReliability) {
        id = item.id
        keying = item.isReversed ? "reversed" : "positive"
        n = item.answers
        mean = EstimateEntry(item.mean)
        sd = EstimateEntry(item.standardDeviation)
        itemRest = EstimateEntry(item.itemRestCorrelation)
        alphaIfDeleted = EstimateEntry(item.alphaIfDeleted)
    }

    enum CodingKeys: String, CodingKey {
        case id, keying, n, mean, sd
        case itemRest = "item_rest"
        case alphaIfDeleted = "alpha_if_deleted"
    }
}

struct GateEntry: Encodable {
    var passed: Bool
    var thresholds: [ThresholdEntry]
}

struct ThresholdEntry: Encodable {
    var measure: String
    var required: Double
    var actual: EstimateEntry
    var item: String?
    var interval: String?
    var met: Bool
    var message: String?

    init(_ outcome: ThresholdOutcome, of scale: String) {
        measure = outcome.measure.rawValue
        required = outcome.required
        actual = EstimateEntry(outcome.actual)
        item = outcome.item
        interval = outcome.lowerBound?.rawValue
        met = outcome.isMet
        message = outcome.isMet ? nil : GateMessage(outcome, of: scale).text
    }
}
