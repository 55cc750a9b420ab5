@testable import PilotStatistics
import Psychometrics
import TestSupport
import Testing

@Suite struct DataQualityTests {
    private static let none = AnswerCode.missing

    @Test func rowsThatAreAlikeAreFound() {
        let rows: [[AnswerCode]] = [
            [1, 2, 3], [3, 2, 1], [1, 2, 3], [Self.none, 2, 3], [1, 2, 3], [3, 2, 1], [2, Self.none, 3],
            [Self.none, Self.none, Self.none], [Self.none, Self.none, Self.none],
        ]
        var duplicates = DuplicateRows()
        for (index, row) in rows.enumerated() { duplicates.add(row, index: index) }
        #expect(duplicates.sets == [[0, 2, 4], [1, 5]])
        #expect(duplicates.repeatedRows == 3)
        var parts = DuplicateRows()
        for (index, row) in rows.enumerated().reversed() {
            var part = DuplicateRows()
            part.add(row, index: index)
            parts.merge(part)
        }
        #expect(parts.sets == duplicates.sets)
        #expect(parts.repeatedRows == 3)
    }

    /// A hundred thousand rows of long forms, each different from all others: none is taken for another.
    @Test func differentRowsAreToldApart() {
        var duplicates = DuplicateRows()
        for index in 0..<100_000 {
            duplicates.add([AnswerCode(index % 10), AnswerCode(index / 10), 3, 3], index: index)
        }
        #expect(duplicates.sets.isEmpty)
    }
}
