import Psychometrics

/// How likely pilots of several sizes are to meet what is demanded of them.
public struct PowerReport: Sendable {
    /// What came of simulated pilots of one size.
    public struct Size: Sendable {
        public var respondents: Int
        public var studies: Int
        /// Pilots that met every threshold.
        public var passed: Int
        /// Pilots that met each threshold, in the order of the thresholds.
        public var met: [Int]
        /// Of each scale; nil where no pilot had an alpha.
        public var meanAlphas: [Double?]

        public init(respondents: Int, studies: Int, passed: Int, met: [Int], meanAlphas: [Double?]) {
            self.respondents = respondents
            self.studies = studies
            self.passed = passed
            self.met = met
            self.meanAlphas = meanAlphas
        }

        var power: Double { share(passed) }

        /// Of the power, from the number of pilots: √(p(1 − p)/R).
        var simulationError: Double { (power * (1 - power) / Double(max(studies, 1))).squareRoot() }

        func share(_ count: Int) -> Double { Double(count) / Double(max(studies, 1)) }
    }

    /// A threshold, by its scale.
    struct Demand: Sendable {
        var scale: String
        var measure: ThresholdOutcome.Measure
        var required: Double
        /// "alpha of positivity, at least .80"
        var title: String
    }

    public var instrument: String
    public var form: String
    /// The ids of the scales that count.
    public var scales: [String]
    public var sizes: [Size]
    public var replications: Int
    public var assumptions: Assumptions
    var demands: [Demand]

    /// - Parameter definition: of the form, with the scales and thresholds that count
    public init(
        _ definition: FormDefinition, sizes: [Size], replications: Int, assumptions: Assumptions
    ) {
        instrument = definition.instrument
        form = definition.form
        scales = definition.scales.map(\.id)
        self.sizes = sizes
        self.replications = replications
        self.assumptions = assumptions
        // A report on nobody has every threshold, in the order of every other report.
        demands = ReliabilityAccumulator(definition).report().scales.flatMap { scale in
            scale.thresholds.map { outcome in
                var demand = outcome
                demand.item = nil
                return Demand(
                    scale: scale.id, measure: outcome.measure, required: outcome.required,
                    title: GateMessage(demand, of: scale.id).title)
            }
        }
    }

    /// The power that studies are usually planned for (Cohen 1988).
    static let usualPower = 0.8

    /// The smallest of the sizes that has the usual power; nil where none has.
    var sufficient: Size? {
        sizes.filter { $0.power >= Self.usualPower }.min { $0.respondents < $1.respondents }
    }
}
