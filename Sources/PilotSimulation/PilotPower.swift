import Psychometrics

/// How often simulated pilots meet what is demanded of them.
public struct PilotPower: Sendable {
    private let studies: SimulatedStudies
    private let definition: FormDefinition

    /// - Parameter definition: of the form that the studies fill in, with the scales and thresholds that
    ///   count
    public init(_ studies: SimulatedStudies, _ definition: FormDefinition) {
        self.studies = studies
        self.definition = definition
    }

    /// What came of some of the studies, by their numbers from 0 on. Missing answers are treated listwise.
    public func tally(_ numbers: Range<Int>) -> PowerTally {
        var tally = PowerTally(definition)
        for number in numbers {
            var accumulator = ReliabilityAccumulator(definition)
            accumulator.add(studies.answers(ofStudy: number))
            tally.add(accumulator.report())
        }
        return tally
    }
}

/// What came of simulated studies. Tallies of parts merge.
public struct PowerTally: Sendable, Hashable {
    public private(set) var studies = 0
    /// Studies that met every threshold. One without a figure that is needed did not.
    public private(set) var passed = 0
    /// Studies that met each threshold, in the order of the report.
    public private(set) var met: [Int] = []
    private var alphas: [Double]
    private var defined: [Int]

    init(_ definition: FormDefinition) {
        alphas = definition.scales.map { _ in 0 }
        defined = definition.scales.map { _ in 0 }
    }

    /// The mean alpha of each scale, over the studies that have one; nil where none has.
    public var meanAlphas: [Double?] {
        zip(alphas, defined).map { sum, count in count == 0 ? nil : sum / Double(count) }
    }

    mutating func add(_ report: ReliabilityReport) {
        let outcomes = report.scales.flatMap(\.thresholds)
        if met.isEmpty { met = outcomes.map { _ in 0 } }
        studies += 1
        passed += report.meetsThresholds ? 1 : 0
        for (index, outcome) in outcomes.enumerated() where outcome.isMet { met[index] += 1 }
        for (index, scale) in report.scales.enumerated() {
            guard let alpha = scale.alpha.raw.value else { continue }
            alphas[index] += alpha
            defined[index] += 1
        }
    }

    public mutating func merge(_ other: PowerTally) {
        studies += other.studies
        passed += other.passed
        met = met.isEmpty ? other.met : zip(met, other.met).map(+)
        alphas = zip(alphas, other.alphas).map(+)
        defined = zip(defined, other.defined).map(+)
    }
}
