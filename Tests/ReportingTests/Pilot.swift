import Psychometrics
import Testing

/// Ordinary data, and data from which little can be had.
struct Pilot: CustomTestStringConvertible {
    var testDescription: String
    var rows: [[AnswerCode]]

    static let all = [
        Pilot(testDescription: "twelve respondents", rows: SampleData.rows),
        Pilot(testDescription: "one respondent", rows: [SampleData.rows[0]]),
        Pilot(testDescription: "nobody", rows: []),
        Pilot(
            testDescription: "five who answer alike",
            rows: .init(repeating: SampleData.rows[2], count: 5)),
    ]

    func report(_ missing: MissingTreatment) -> ReliabilityReport {
        SampleData.form.reliability(of: rows, missing: missing)
    }
}
