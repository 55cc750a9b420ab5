import Psychometrics

/// What one pass over the answers to a form gathers: the sums of each scale, and what a bootstrap draws
/// from where one is wanted.
public struct FormGathering: Sendable {
    /// What a bootstrap draws.
    public enum Draws: Sendable { case nothing, rows, clusters }

    public private(set) var accumulator: ReliabilityAccumulator
    /// Empty unless rows are drawn.
    private var patterns: [RowPatterns] = []
    /// Empty unless clusters are drawn.
    private var clusters: [GroupedSummaries] = []

    public init(_ definition: FormDefinition, draws: Draws = .nothing) {
        accumulator = ReliabilityAccumulator(definition)
        switch draws {
        case .nothing: break
        case .rows: patterns = definition.scales.map { RowPatterns(items: $0.items) }
        case .clusters: clusters = definition.scales.map { GroupedSummaries(items: $0.items) }
        }
    }

    /// Adds rows of answers, one after another in one array.
    ///
    /// - Parameter cluster: the one that all of them belong to; nil where none are drawn
    public mutating func add(_ answers: [AnswerCode], cluster: String? = nil) {
        let width = accumulator.definition.items.count
        accumulator.add(answers)
        for index in patterns.indices { patterns[index].add(answers, width: width) }
        for index in clusters.indices {
            clusters[index].add(answers, width: width, group: cluster)
        }
    }

    /// Adds what was gathered, for the same draws, from another part of the data.
    public mutating func merge(_ other: FormGathering) {
        accumulator.merge(other.accumulator)
        for (index, part) in other.patterns.enumerated() { patterns[index].merge(part) }
        for (index, part) in other.clusters.enumerated() { clusters[index].merge(part) }
    }

    /// What a bootstrap of a scale draws; nil where nothing is drawn.
    ///
    /// - Parameter index: the scale's, in the form's order
    public func units(ofScale index: Int) -> ResamplingUnits? {
        if clusters.indices.contains(index) {
            return ResamplingUnits(clusters: clusters[index].ordered.map(\.summary))
        }
        return patterns.indices.contains(index) ? ResamplingUnits(rows: patterns[index]) : nil
    }
}
