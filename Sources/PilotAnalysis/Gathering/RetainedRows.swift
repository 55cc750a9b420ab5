import Psychometrics

/// The rows themselves, kept for what no summary can tell: signs of careless answering, which need the
/// sample's covariances first and each row after, and comparisons of groups of which the largest is known only
/// at the end. Four bytes an answer.
struct RetainedRows: Sendable {
    /// The answers of a row.
    let width: Int
    private var answers: [AnswerCode] = []
    /// Of each row; nil where the data do not say.
    private(set) var clusters: [String?] = []
    /// The number of the person whose row it is, where waves are declared.
    private var persons: [Int] = []
    /// For each group column, the group of each row.
    private(set) var groups: [[String?]]

    init(width: Int, groupColumns: Int) {
        self.width = width
        groups = [[String?]](repeating: [], count: groupColumns)
    }

    var count: Int { clusters.count }

    mutating func add(_ row: [AnswerCode], cluster: String?, groups rowGroups: [String?]) {
        answers += row
        clusters.append(cluster)
        for (column, group) in rowGroups.enumerated() { groups[column].append(group) }
    }

    mutating func add(person: Int) { persons.append(person) }

    /// The number of the person whose row it is; nil where persons are not told apart.
    func person(of row: Int) -> Int? { persons.indices.contains(row) ? persons[row] : nil }

    /// How many persons there are.
    var personCount: Int { (persons.max() ?? -1) + 1 }

    /// The rows of each person, in the order in which the persons come.
    func summariesByPerson(_ items: [KeyedItem]) -> [ScaleSummary] {
        var summaries = [ScaleSummary](repeating: ScaleSummary(items: items), count: personCount)
        for (row, person) in persons.enumerated() { summaries[person].add(self[row], width: width) }
        return summaries
    }

    /// The rows that answer all of some items.
    func complete(_ items: [KeyedItem]) -> [Int] {
        (0..<count).filter { row in
            items.allSatisfy { answers[row * width + $0.column] != .missing }
        }
    }

    subscript(row: Int) -> [AnswerCode] { Array(answers[row * width..<(row + 1) * width]) }
}
