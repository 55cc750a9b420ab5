import PilotData
import PilotStatistics
import Psychometrics

/// Gathers what reliability is computed from while rows stream by: of all rows, of each level of a group, and of
/// the clusters that a bootstrap draws.
struct LevelGatherer: PilotGatherer {
    private let definition: FormDefinition
    private let group: String?
    private let cluster: String?
    private let draws: FormGathering.Draws
    private(set) var carriedColumns: [String] = []
    private(set) var whole: FormGathering
    /// By level, as the data name it.
    private(set) var levels: [String: FormGathering] = [:]
    /// Rows that name no level.
    private(set) var ungroupedRows = 0
    private(set) var hasRowWithoutCluster = false

    /// Which rows go together.
    private struct Part: Hashable {
        var level: String?
        var cluster: String?
    }

    /// - Parameters:
    ///   - group: the column of the levels; nil where there are none
    ///   - cluster: the column of the clusters; nil where rows are drawn, or nothing
    init(_ definition: FormDefinition, group: String?, cluster: String?, draws: FormGathering.Draws) {
        self.definition = definition
        self.group = group
        self.cluster = cluster
        self.draws = draws
        whole = FormGathering(definition, draws: draws)
    }

    mutating func begin(carriedColumns: [String]) { self.carriedColumns = carriedColumns }

    mutating func take(_ block: RowBlock) {
        var (answers, row): ([Part: [AnswerCode]], [AnswerCode]) = ([:], [])
        let places = places
        for index in 0..<block.rows {
            block.columns.answers(ofRow: index, into: &row)
            let part = part(places) { block.carriedCell($0, ofRow: index) }
            answers[part, default: []] += row
        }
        add(answers)
    }

    mutating func take(_ block: PilotBlock, carriedColumns: Int) {
        var answers: [Part: [AnswerCode]] = [:]
        let (places, width) = (places, definition.items.count)
        for row in 0..<block.rows {
            let part = part(places) { block.carried[row * carriedColumns + $0] }
            answers[part, default: []] += block.answers[row * width..<(row + 1) * width]
        }
        add(answers)
    }

    /// Sums need no order.
    mutating func piece() {}

    mutating func merge(_ other: LevelGatherer) {
        whole.merge(other.whole)
        for (level, gathering) in other.levels { self[level].merge(gathering) }
        ungroupedRows += other.ungroupedRows
        hasRowWithoutCluster = hasRowWithoutCluster || other.hasRowWithoutCluster
    }
}

extension LevelGatherer {
    private var places: (level: Int?, cluster: Int?) {
        (group.flatMap(carriedColumns.firstIndex), cluster.flatMap(carriedColumns.firstIndex))
    }

    private func part(_ places: (level: Int?, cluster: Int?), _ cell: (Int) -> String) -> Part {
        func named(_ place: Int?) -> String? {
            place.map(cell).flatMap { $0.isEmpty ? nil : $0 }
        }
        return Part(level: named(places.level), cluster: named(places.cluster))
    }

    private mutating func add(_ answers: [Part: [AnswerCode]]) {
        for (part, answers) in answers {
            if cluster != nil, part.cluster == nil { hasRowWithoutCluster = true }
            whole.add(answers, cluster: part.cluster)
            guard group != nil else { continue }
            if let level = part.level {
                self[level].add(answers, cluster: part.cluster)
            } else {
                ungroupedRows += answers.count / definition.items.count
            }
        }
    }

    private subscript(level: String) -> FormGathering {
        get { levels[level, default: FormGathering(definition, draws: draws)] }
        _modify { yield &levels[level, default: FormGathering(definition, draws: draws)] }
    }
}
