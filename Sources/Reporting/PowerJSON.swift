import Psychometrics

/// The power of pilots for other programs; described in docs/plan-json.md.
public enum PowerJSON {
    public static func render(_ report: PowerReport) -> String {
        JSONText.of(PowerDocument(report))
    }
}

/// The shape of the JSON of a power simulation.
private struct PowerDocument: Encodable {
    struct Threshold: Encodable {
        var scale: String
        var measure: String
        var required: Double
    }

    struct Size: Encodable {
        var respondents: Int
        var power: Double
        var simulationError: Double
        /// In the order of the thresholds.
        var met: [Double]
        /// By scale.
        var meanAlpha: [String: EstimateEntry]

        enum CodingKeys: String, CodingKey {
            case respondents, power, met
            case simulationError = "simulation_error"
            case meanAlpha = "mean_alpha"
        }
    }

    struct Given: Encodable {
        var loading: Double
        var loadings: [String: Double]
        var factorCorrelation: Double
        var missing: Double
        var clusterSize: Double
        var icc: Double

        enum CodingKeys: String, CodingKey {
            case loading, loadings, missing, icc
            case factorCorrelation = "factor_correlation"
            case clusterSize = "cluster_size"
        }
    }

    var schema = 1
    var plan = "power"
    var instrument: String
    var form: String
    var replications: Int
    var seed: UInt64
    var thresholds: [Threshold]
    var sizes: [Size]
    var given: Given
    var assumptions: [String]

    init(_ report: PowerReport) {
        instrument = report.instrument
        form = report.form
        replications = report.replications
        seed = report.assumptions.seed
        thresholds = report.demands.map {
            Threshold(scale: $0.scale, measure: $0.measure.rawValue, required: $0.required)
        }
        sizes = report.sizes.map { size in
            Size(
                respondents: size.respondents, power: size.power,
                simulationError: size.simulationError, met: size.met.map(size.share),
                meanAlpha: Dictionary(
                    zip(report.scales, size.meanAlphas.map { alpha in
                        EstimateEntry(alpha.map { .value($0) } ?? .undefined(.constant))
                    }), uniquingKeysWith: { first, _ in first }))
        }
        let model = report.assumptions
        given = Given(
            loading: model.loading,
            loadings: Dictionary(
                model.loadings.map { ($0.item, $0.loading) }, uniquingKeysWith: { _, last in last }),
            factorCorrelation: model.factorCorrelation, missing: model.missing,
            clusterSize: model.clusterSize, icc: model.clusterShare)
        assumptions = report.assumptions.sentences
    }
}
