import Psychometrics

/// Gathers what reliability is computed from, while rows stream by.
public struct ReliabilityGatherer: PilotGatherer {
    public private(set) var accumulator: ReliabilityAccumulator

    public init(_ definition: FormDefinition, missing: MissingTreatment) {
        // What is missing of an item is counted in the rows that are not complete.
        let countsMissing = definition.scales.contains { $0.thresholds.missing != nil }
        accumulator = ReliabilityAccumulator(
            definition, gathersPairs: missing == .pairwise || countsMissing)
    }

    public mutating func take(_ block: RowBlock) { accumulator.add(block.columns) }

    public mutating func take(_ block: PilotBlock, carriedColumns: Int) {
        accumulator.add(block.answers)
    }

    /// Sums need no order.
    public mutating func piece() {}
}

extension PilotStream.Outcome<ReliabilityGatherer> {
    /// What all workers gathered.
    ///
    /// - Parameter beginning: as every worker's began
    public func merged(_ beginning: ReliabilityGatherer) -> ReliabilityAccumulator {
        var whole = beginning.accumulator
        for gatherer in gatherers { whole.merge(gatherer.accumulator) }
        return whole
    }
}
