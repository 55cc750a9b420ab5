/// Gathers, in one pass over the answers, all that the reliability of a form's scales is computed from.
public struct ReliabilityAccumulator: Sendable {
    /// The form that is answered.
    public let definition: FormDefinition
    /// In the order of the form's scales.
    public private(set) var summaries: [ScaleSummary]
    /// The rows added so far.
    public private(set) var rows = 0
    /// One for each scale, made when the first block comes.
    private var gatherings: [ColumnGathering] = []
    private var gathersPairs: Bool

    /// - Parameters:
    ///   - definition: the form whose scales are summarized
    ///   - gathersPairs: whether the figures will be asked for pairwise too; without, blocks of columns are
    ///     summed faster
    public init(_ definition: FormDefinition, gathersPairs: Bool = true) {
        self.definition = definition
        self.gathersPairs = gathersPairs
        summaries = definition.scales.map { ScaleSummary(items: $0.items) }
    }

    /// Adds rows of answers, one after another in one array.
    ///
    /// - Parameter answers: rows × items of the form; its length is a multiple of the number of items.
    public mutating func add(_ answers: [AnswerCode]) {
        let width = definition.items.count
        precondition(answers.count.isMultiple(of: width), "Answers come in whole rows.")
        for index in summaries.indices { summaries[index].add(answers, width: width) }
        rows += answers.count / width
    }

    /// Adds a block of rows; the sums are those that adding its rows one by one gives.
    public mutating func add(_ columns: AnswerColumns) {
        precondition(columns.itemCount == definition.items.count, "Answers come in whole rows.")
        if gatherings.isEmpty {
            gatherings = definition.scales.map {
                ColumnGathering($0.items, capacity: columns.capacity, gathersPairs: gathersPairs)
            }
        }
        for index in summaries.indices { gatherings[index].add(columns, to: &summaries[index]) }
        rows += columns.rows
    }

    /// Adds what was gathered from another part of the data.
    public mutating func merge(_ other: ReliabilityAccumulator) {
        precondition(definition == other.definition, "Only answers to one form merge.")
        for index in summaries.indices { summaries[index].merge(other.summaries[index]) }
        gathersPairs = gathersPairs && other.gathersPairs
        rows += other.rows
    }

    /// The coefficients of what was gathered, with the declared thresholds applied.
    public func report(missing: MissingTreatment = .listwise) -> ReliabilityReport {
        precondition(missing == .listwise || gathersPairs, "Pairwise figures need the sums of pairs.")
        return ReliabilityReport(definition, rows: rows, summaries: summaries, missing: missing)
    }
}
