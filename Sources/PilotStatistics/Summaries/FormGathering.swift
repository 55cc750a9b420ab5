import Psychometrics

/// What one pass over the answers to a form gathers: the sums of each scale, and what a bootstrap draws
/// from where one is wanted.
public struct FormGathering: Sendable {
    /// What a bootstrap draws.
    public enum Draws: Sendable {
        case nothing, rows, clusters
        /// Rows, or all those of a person where some have several.
        case rowsOrPersons
    }

    public private(set) var accumulator: ReliabilityAccumulator
    /// Empty unless rows may be drawn.
    private var patterns: [RowPatterns] = []
    /// Empty unless clusters or persons may be drawn.
    private var clusters: [GroupedSummaries] = []

    public init(_ definition: FormDefinition, draws: Draws = .nothing) {
        accumulator = ReliabilityAccumulator(definition)
        switch draws {
        case .nothing: break
        case .rows: patterns = definition.scales.map { RowPatterns(items: $0.items) }
        case .clusters: clusters = definition.scales.map { GroupedSummaries(items: $0.items) }
        case .rowsOrPersons:
            patterns = definition.scales.map { RowPatterns(items: $0.items) }
            clusters = definition.scales.map { GroupedSummaries(items: $0.items) }
        }
    }

    /// Adds rows of answers, one after another in one array.
    ///
    /// - Parameters:
    ///   - answers: rows × items of the form
    ///   - cluster: the one, or the person, that all of them belong to; nil where none are drawn
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
    /// - Parameters:
    ///   - index: the scale's, in the form's order
    ///   - areIndependent: whether rows may be drawn one by one, where either may be drawn
    public func units(ofScale index: Int, areIndependent: Bool) -> ResamplingUnits? {
        if patterns.indices.contains(index), areIndependent || clusters.isEmpty {
            return ResamplingUnits(rows: patterns[index])
        }
        return clusters.indices.contains(index)
            ? ResamplingUnits(clusters: clusters[index].ordered.map(\.summary)) : nil
    }
}
