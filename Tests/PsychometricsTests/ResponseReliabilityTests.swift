import Psychometrics
import StatisticsSupport
import Testing

/// Whose rows reliability rests on, by their keys.
@Suite struct ResponseReliabilityTests {
    private struct Visit: ResponseKey {
        static let columns = ["ward", "patient", "wave"]
        var cells: [String]

        init(_ cells: String...) { self.cells = cells }
        init?(cells: [String]) { self.cells = cells }
    }

    private struct Row: CodedAnswers {
        var row: [AnswerCode]
        var codes: [Int?] { row.map { Int($0) } }

        init(codes: [Int?]) { row = codes.map { $0.map { AnswerCode($0) } ?? .missing } }
    }

    private let form = Attitude.definition(thresholds: ReliabilityThresholds(alpha: 0.5, alphaLower: 0.5))

    private func responses(_ key: (Int) -> Visit) -> [Response<Visit, Row>] {
        Attitude.rows.enumerated().map { row, answers in
            Response(key: key(row), answers: Row(codes: answers.map { Int($0) }))
        }
    }

    /// The figures of other people's rows are those of the rows by themselves.
    @Test func rowsOfDifferentPersons() {
        let rows = responses { Visit("a", "p\($0)", "1") }
        #expect(form.reliability(of: rows, persons: ["ward", "patient"]) == form.reliability(of: Attitude.rows))
    }

    /// One person with two rows is enough, and everything else stays.
    @Test(arguments: [0, 12, 28])
    func onePersonComesBack(_ earlier: Int) throws {
        let rows = responses { Visit("a", "p\($0 == 29 ? earlier : $0)", "\($0)") }
        var expected = form.reliability(of: Attitude.rows)
        #expect(expected.meetsThresholds)
        let reason = UndefinedReason.rowsOfSamePersons
        expected.scales[0].alpha.standardError = .undefined(reason)
        expected.scales[0].alpha.interval = .undefined(.feldt, level: 0.95, because: reason)
        expected.scales[0].thresholds[1].actual = .undefined(reason)
        let report = form.reliability(of: rows, persons: ["ward", "patient"])
        #expect(report == expected)
        #expect(!report.meetsThresholds)
    }

    /// A person is told by all the columns together, and only by them.
    @Test func columnsNameAPersonTogether() {
        let rows = responses { Visit($0 < 15 ? "a" : "b", "p\($0 % 15)", "1") }
        let independent = form.reliability(of: Attitude.rows)
        #expect(form.reliability(of: rows, persons: ["ward", "patient"]) == independent)
        #expect(form.reliability(of: rows, persons: ["patient"]) != independent)
        #expect(form.reliability(of: rows, persons: []) == independent)
    }

    @Test func rowsOfUnknownPersons() {
        let known = form.reliability(of: Attitude.rows)
        let unknown = form.reliability(of: Attitude.rows, mayRepeatPersons: true)
        #expect(unknown.scales[0].alpha.raw == known.scales[0].alpha.raw)
        #expect(unknown.scales[0].alpha.standardError == .undefined(.personsUnknown))
        #expect(unknown.scales[0].alpha.interval.lower == .undefined(.personsUnknown))
        #expect(unknown.scales[0].thresholds[1].actual == .undefined(.personsUnknown))
    }
}
