import PilotData
import PilotStatistics
import Psychometrics

/// Reads pilot data whose rows have to be told apart: by the levels of a group, or by the clusters that a
/// bootstrap draws.
struct ReliabilityReading {
    private let path: String
    private let layout: PilotLayout
    private let group: BreakdownOptions.Group?
    private let cluster: String?
    private let personColumns: [String]
    private let draws: FormGathering.Draws
    private(set) var whole: FormGathering
    /// By level, as the data name it.
    private(set) var levels: [String: FormGathering] = [:]
    private var persons = PersonNumbers()

    /// Which rows go together.
    private struct Part: Hashable {
        var level: String?
        /// Or the person, where whole persons may have to be drawn.
        var cluster: String?
    }

    /// Reads all rows of a file; `-` is standard input.
    init(
        _ path: String, _ layout: PilotLayout, _ group: BreakdownOptions.Group?,
        _ interval: IntervalOptions
    ) throws(CommandFailure) {
        self.path = path
        self.layout = layout
        self.group = group
        personColumns = layout.personColumns
        draws = interval.draws(persons: layout.personColumns)
        cluster = interval.cluster
        whole = FormGathering(layout.definition, draws: draws)
        try PilotLoading.read(path, layout, carriesColumns: true) {
            (block, carried) throws(CommandFailure) in
            try add(block, carried)
        }
    }

    /// Why figures that take rows for independent are left out; nil where everybody has one row.
    var dependence: UndefinedReason? { persons.dependence }

    private mutating func add(_ block: PilotBlock, _ columns: [String]) throws(CommandFailure) {
        let width = layout.definition.items.count
        let level = try place(of: group?.column, among: columns)
        let cluster = try place(of: cluster, among: columns)
        let personPlaces = personColumns.compactMap(columns.firstIndex)
        var answers: [Part: [AnswerCode]] = [:]
        for row in 0..<block.rows {
            let cells = block.carried(row, width: columns.count)
            var part = Part(
                level: level.flatMap { named(cells[$0]) }, cluster: cluster.flatMap { named(cells[$0]) })
            if cluster != nil, part.cluster == nil { throw rowWithoutCluster }
            if !personPlaces.isEmpty {
                let person = persons.add(personPlaces.map { cells[$0] })
                if draws == .rowsOrPersons { part.cluster = Self.name(ofPerson: person) }
            }
            answers[part, default: []] += block.answers[row * width..<(row + 1) * width]
        }
        for (part, answers) in answers { add(answers, part) }
    }

    private mutating func add(_ answers: [AnswerCode], _ part: Part) {
        whole.add(answers, cluster: part.cluster)
        guard group != nil, let level = part.level else { return }
        levels[level, default: FormGathering(layout.definition, draws: draws)]
            .add(answers, cluster: part.cluster)
    }

    private func place(of name: String?, among columns: [String]) throws(CommandFailure) -> Int? {
        guard let name else { return nil }
        return try DataColumn.place(of: name, among: columns, in: path)
    }

    /// Names of one length, whose order is that in which the persons come: a seed then draws the same persons
    /// as in an analysis.
    private static func name(ofPerson number: Int) -> String {
        let digits = String(number)
        return String(repeating: "0", count: max(12 - digits.count, 0)) + digits
    }

    private func named(_ cell: String) -> String? { cell.isEmpty ? nil : cell }

    private var rowWithoutCluster: CommandFailure {
        CommandFailure(
            .refused,
            "error: \(path == "-" ? "<standard input>" : path): a row names no \(cluster ?? "cluster")\n  fix: Fill the column in, or leave --cluster out to draw rows."
        )
    }
}
