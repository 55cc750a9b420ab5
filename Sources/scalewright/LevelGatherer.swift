import PilotData
import PilotStatistics
import Psychometrics

/// Gathers what reliability is computed from while rows stream by: of all rows, of each level of a group, and of
/// the clusters that a bootstrap draws.
struct LevelGatherer: PilotGatherer {
    private let definition: FormDefinition
    private let group: String?
    private let cluster: String?
    private let personColumns: [String]
    private let draws: FormGathering.Draws
    /// Numbers persons as they come: where they are asked for, all rows have to pass one gatherer, in order.
    private(set) var persons = PersonNumbers()
    private(set) var carriedColumns: [String] = []
    private(set) var whole: FormGathering
    /// By level, as the data name it.
    private(set) var levels: [String: FormGathering] = [:]
    private(set) var hasRowWithoutCluster = false

    /// Which rows go together.
    private struct Part: Hashable {
        var level: String?
        /// Or the person, where whole persons may have to be drawn.
        var cluster: String?
    }

    private struct Places {
        var level: Int?
        var cluster: Int?
        var persons: [Int]
    }

    /// - Parameters:
    ///   - group: the column of the levels; nil where there are none
    ///   - cluster: the column of the clusters; nil where rows or persons are drawn, or nothing
    ///   - persons: the columns that name a person; empty where nobody can have several rows
    init(
        _ definition: FormDefinition, group: String?, cluster: String?, persons: [String],
        draws: FormGathering.Draws
    ) {
        self.definition = definition
        self.group = group
        self.cluster = cluster
        personColumns = persons
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
        hasRowWithoutCluster = hasRowWithoutCluster || other.hasRowWithoutCluster
    }
}

extension LevelGatherer {
    private var places: Places {
        Places(
            level: group.flatMap(carriedColumns.firstIndex), cluster: cluster.flatMap(carriedColumns.firstIndex),
            persons: personColumns.compactMap(carriedColumns.firstIndex))
    }

    private mutating func part(_ places: Places, _ cell: (Int) -> String) -> Part {
        func named(_ place: Int?) -> String? {
            place.map(cell).flatMap { $0.isEmpty ? nil : $0 }
        }
        var part = Part(level: named(places.level), cluster: named(places.cluster))
        guard !places.persons.isEmpty else { return part }
        let person = persons.add(places.persons.map(cell))
        if draws == .rowsOrPersons { part.cluster = Self.name(ofPerson: person) }
        return part
    }

    /// Names of one length, whose order is that in which the persons come: a seed then draws the same persons
    /// as in an analysis.
    private static func name(ofPerson number: Int) -> String {
        let digits = String(number)
        return String(repeating: "0", count: max(12 - digits.count, 0)) + digits
    }

    private mutating func add(_ answers: [Part: [AnswerCode]]) {
        for (part, answers) in answers {
            if cluster != nil, part.cluster == nil { hasRowWithoutCluster = true }
            whole.add(answers, cluster: part.cluster)
            if group != nil, let level = part.level { self[level].add(answers, cluster: part.cluster) }
        }
    }

    private subscript(level: String) -> FormGathering {
        get { levels[level, default: FormGathering(definition, draws: draws)] }
        _modify { yield &levels[level, default: FormGathering(definition, draws: draws)] }
    }
}
