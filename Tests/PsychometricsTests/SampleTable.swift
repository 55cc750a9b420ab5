import Psychometrics

/// A form of two items and a table of its answers, as emitted code would have them.
enum SampleTable {
    enum Degree: Int, ResponseOption {
        case low = 1, fair, good
        enum MissingReason: Int, CaseIterable, Hashable, Sendable, Codable { case declined = -99 }
        var label: String { "\(self)" }
    }

    struct Key: ResponseKey {
        var person: String
        var wave: String
        static var columns: [String] { ["person_id", "wave"] }
        var cells: [String] { [person, wave] }
        init(person: String, wave: String) { (self.person, self.wave) = (person, wave) }
        init?(cells: [String]) { self.init(person: cells[0], wave: cells[1]) }
    }

    struct Answers: CodedAnswers {
        var calm: Answer<Degree>?
        var tired: Answer<Degree>?
        var codes: [Int?] { [SampleTable.code(of: calm), SampleTable.code(of: tired)] }
        var row: [AnswerCode] { [calm.code(), tired.code()] }
        init(codes: [Int?]) {
            calm = SampleTable.answer(codes[0])
            tired = SampleTable.answer(codes[1])
        }
    }

    private static func code(of answer: Answer<Degree>?) -> Int? {
        switch answer {
        case .chosen(let option): option.rawValue
        case .missing(let reason): reason.rawValue
        case nil: nil
        }
    }

    private static func answer(_ code: Int?) -> Answer<Degree>? {
        guard let code else { return nil }
        return Degree(rawValue: code).map(Answer.chosen)
            ?? Degree.MissingReason(rawValue: code).map(Answer.missing)
    }

    typealias Row = Response<Key, Answers>

    static let table = ResponseTable(
        keys: [.init(name: "person_id"), .init(name: "wave", levels: ["pre", "post"])],
        groups: [.init(name: "site"), .init(name: "sex", levels: ["f", "m"])], items: ["calm", "tired"],
        responses: [
            .init(
                codes: [1, 2, 3], labels: ["Low", "Fair", "Good"], missingCodes: [-99],
                missingLabels: ["Declined"])
        ], responsesOfItems: [0, 0])

    static func read(_ csv: String) throws(TableProblems) -> [Row] { try table.read(csv: csv) }

    /// What is wrong with a text, each as row, column and kind.
    static func problems(_ csv: String) -> [TableProblem] {
        do throws(TableProblems) {
            _ = try read(csv)
            return []
        } catch {
            return error.first
        }
    }
}
