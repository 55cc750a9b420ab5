@testable import PilotStatistics
import Psychometrics

/// Made-up answers of eight teachers and their students to four items each, and made-up answers of sixty
/// respondents to four items of which some are missing. R computed the figures that tests expect of them.
enum DyadicSample {
    /// Teacher, group of the student (0 or 1), the teacher's four answers, the student's four.
    static let rows: [[AnswerCode]] = [
        [0, 1, 3, 2, 2, 3, 5, 4, 3, 4], [0, 1, 2, 2, 1, 2, 1, 3, 1, 3], [0, 0, 1, 1, 1, 1, 2, 2, 1, 2],
        [0, 0, 3, 1, 3, 5, 4, 1, 2, 4], [0, 0, 4, 4, 4, 4, 4, 3, 1, 4], [0, 0, 3, 2, 2, 2, 2, 4, 3, 2],
        [0, 1, 2, 2, 2, 1, 2, 4, 3, 4], [0, 1, 3, 2, 1, 1, 3, 3, 4, 4], [0, 0, 4, 5, 4, 4, 4, 5, 5, 5],
        [1, 0, 1, 1, 2, 1, 3, 2, 1, 3], [1, 0, 4, 3, 1, 3, 1, 2, 2, 1], [1, 0, 4, 3, 3, 3, 5, 3, 3, 3],
        [1, 1, 3, 3, 2, 4, 4, 2, 2, 2], [2, 1, 1, 1, 1, 1, 1, 1, 1, 1], [2, 1, 4, 3, 2, 3, 2, 1, 2, 2],
        [2, 1, 1, 1, 1, 3, 3, 3, 1, 2], [2, 0, 3, 3, 4, 2, 3, 1, 2, 1], [2, 0, 2, 2, 1, 2, 2, 3, 3, 2],
        [2, 0, 4, 3, 4, 4, 4, 2, 3, 4], [2, 0, 1, 1, 1, 3, 1, 1, 1, 1], [3, 0, 1, 1, 1, 3, 2, 3, 2, 3],
        [4, 1, 4, 2, 2, 3, 3, 2, 3, 3], [4, 1, 2, 1, 2, 2, 3, 2, 3, 3], [4, 1, 3, 3, 3, 4, 2, 2, 1, 3],
        [4, 0, 4, 3, 3, 4, 1, 2, 2, 3], [4, 1, 2, 2, 2, 3, 4, 3, 3, 2], [4, 0, 1, 1, 1, 4, 1, 1, 1, 2],
        [5, 0, 4, 3, 3, 4, 2, 3, 4, 5], [5, 0, 5, 4, 3, 5, 5, 4, 5, 5], [5, 0, 4, 4, 2, 3, 4, 4, 5, 4],
        [5, 1, 5, 5, 5, 5, 5, 4, 5, 4], [5, 0, 4, 5, 4, 4, 5, 5, 5, 5], [5, 0, 5, 5, 4, 5, 4, 4, 3, 4],
        [5, 1, 4, 4, 2, 3, 5, 3, 4, 5], [5, 0, 4, 5, 3, 3, 5, 4, 5, 5], [6, 0, 1, 1, 1, 2, 1, 1, 1, 3],
        [6, 1, 1, 2, 1, 1, 3, 2, 1, 2], [6, 0, 3, 3, 3, 3, 4, 3, 4, 3], [7, 1, 4, 4, 4, 4, 4, 4, 3, 5],
        [7, 1, 4, 3, 3, 3, 4, 3, 2, 4], [7, 1, 3, 3, 4, 4, 5, 5, 4, 4], [7, 0, 4, 3, 4, 4, 5, 3, 5, 4],
        [7, 0, 3, 1, 2, 3, 3, 4, 3, 5], [7, 0, 3, 1, 2, 3, 3, 1, 2, 3], [7, 1, 3, 4, 3, 4, 3, 2, 3, 3],
        [7, 0, 3, 3, 4, 3, 3, 4, 3, 3], [7, 1, 3, 2, 2, 2, 3, 3, 3, 3], [7, 1, 2, 2, 1, 3, 2, 3, 2, 5],
    ]

    private static let none = AnswerCode.missing

    static let incomplete: [[AnswerCode]] = [
        [3, 3, 2, 3], [3, none, 2, 2], [2, none, none, 2], [4, 2, 2, 4], [1, 2, 3, 1], [4, none, 5, 4],
        [3, 2, 3, 3], [2, 3, 2, 2], [4, none, 4, none], [5, 5, 5, 3], [3, none, 3, 3], [4, 5, 3, 4],
        [5, 5, 4, 4], [3, 4, 5, 3], [4, none, 3, 3], [3, none, 5, 3], [3, 2, 3, 3], [2, 1, 2, 4],
        [1, 2, 3, 3], [1, 3, 4, 3], [3, 2, 4, 3], [1, 1, none, 1], [2, 4, 3, 1], [2, 2, 4, 3],
        [4, 4, 3, 3], [4, 3, 1, 2], [3, 4, 2, 3], [5, 4, 5, 3], [3, 2, 3, 1], [4, 5, 5, none],
        [3, 3, 3, 4], [4, 2, 3, 3], [5, 4, 3, 3], [3, 4, 3, 2], [2, 3, none, 1], [5, 3, 5, none],
        [3, 1, 2, 3], [5, 4, 5, none], [1, 1, none, 3], [3, 4, 2, 2], [2, 3, none, 3], [3, 1, 3, 3],
        [2, 3, 3, 3], [3, 3, 1, 2], [5, 4, 4, none], [2, 4, none, 1], [3, 4, 3, 4], [1, 2, 3, 1],
        [4, 3, 4, 5], [3, 2, 2, 3], [1, 1, none, 2], [3, 3, 3, 4], [3, none, 2, none], [4, 4, 4, 3],
        [3, 3, 3, 4], [1, 1, 2, 2], [4, 3, 3, 3], [3, none, 3, 1], [1, 1, 1, 2], [2, 2, 2, none],
    ]

    static func items(_ columns: some Sequence<Int>) -> [KeyedItem] {
        columns.map { KeyedItem(id: "i\($0)", column: $0, isReversed: false, bounds: 1...5) }
    }

    static let teacherItems = items(2...5)
    static let studentItems = items(6...9)

    /// The teachers' answers by teacher.
    static var byTeacher: GroupedSummaries {
        var summaries = GroupedSummaries(items: teacherItems)
        for row in rows { summaries.add(row, width: row.count, group: "\(row[0])") }
        return summaries
    }

    /// The mean answers of teacher and student.
    static var scores: ClusteredPairs {
        pairs { row in
            (Double(row[2...5].reduce(0, +)) / 4, Double(row[6...9].reduce(0, +)) / 4)
        }
    }

    static func pairs(
        of rows: [[AnswerCode]] = rows, _ figures: ([AnswerCode]) -> (Double, Double)
    ) -> ClusteredPairs {
        var data = ClusteredPairs()
        for row in rows {
            let (first, second) = figures(row)
            data.add(first, second, cluster: "\(row[0])")
        }
        return data
    }

    /// Seven dyads each of four teachers, for which moments and likelihood agree.
    static var balanced: [[AnswerCode]] {
        [0, 2, 5, 7].flatMap { teacher in rows.filter { $0[0] == teacher }.prefix(7) }
    }
}
