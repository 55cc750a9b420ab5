import Foundation
import TestSupport
import Testing

@Suite struct PairTests {
    private let folder: UserFolder

    private static let header = "nurse_id,patient_id,wave,ward,age_band,sex,"
    /// Two pairs that both answered, and one of the nurse's alone.
    private static let nurses = """
        \(header)open,warm,calm,tense
        n1,p1,pre,A,1,f,4,4,3,1
        n1,p2,pre,A,1,f,2,3,1,4
        n2,p3,pre,B,2,m,1,1,1,1

        """
    private static let patients = """
        \(header)open,warm,calm,tense,rude
        n1,p2,pre,A,2,m,2,3,1,4,1
        n1,p1,pre,A,,f,4,1,2,1,2
        n3,p9,pre,,,,4,4,4,1,1

        """

    init() throws {
        folder = try UserFolder()
        try folder.put(SampleInstruments.study, in: "study.instrument.yaml")
        try folder.put(Self.nurses, in: "n.csv")
        try folder.put(Self.patients, in: "p.csv")
    }

    private func pair(_ more: String..., patients: String = "p.csv") throws -> Outcome {
        try folder.run(
            try UserFolder.program(),
            ["pair", "study.instrument.yaml", "--data", "patient=\(patients)", "--data", "nurse=n.csv"]
                + more)
    }

    /// trust: of n1 about p1 (4+4+3+4)/4 = 3.75, of p1 (4+1+2+4)/4 = 2.75. accord of p1: calm 2 and 3,
    /// tense alike, 1 − 1 ÷ (2 × 3). returned: open alike, warm 4 and 1, 1 − 3 ÷ (2 × 3).
    @Test func bothSidesStandInOneRow() throws {
        let outcome = try pair()
        #expect(outcome.status == 0)
        let columns =
            "nurse_id,patient_id,wave,ward,nurse_age_band,patient_age_band,nurse_sex,patient_sex,"
            + "nurse_trust,patient_trust,patient_rudeness,gap,bond,accord,returned"
        let lines = outcome.output.split(separator: "\n").map(String.init)
        try #require(lines.count == 5)
        #expect(lines[0] == columns)
        #expect(lines[1] == "n1,p1,pre,A,1,,f,f,3.75,2.75,2.0,1.0,3.25,\(1 - 1.0 / 6),0.5")
        #expect(lines[2] == "n1,p2,pre,A,1,2,f,m,1.75,1.75,1.0,0.0,1.75,1.0,1.0")
        #expect(lines[3] == "n2,p3,pre,B,2,,m,,1.75,,,,,,")
        #expect(lines[4] == "n3,p9,pre,,,,,,,4.0,1.0,,,,")
        #expect(outcome.errors.hasSuffix("Paired 2 of 4, 1 without nurse, 1 without patient.\n"))
    }

    private struct Document: Decodable {
        struct Pair: Decodable {
            var keys: [String: String]
            var groups: [String: String]
            var scores: [String: [String: Figure]]
            var dyadic_scores: [String: Figure]
        }

        var schema: Int
        var instrument: String
        var version: String
        var forms: [String]
        var matched: Int
        var pairs: [Pair]
    }

    /// A number, or the reason for there being none.
    private enum Figure: Decodable, Equatable {
        case number(Double)
        case undefined(String)

        init(from decoder: any Decoder) throws {
            let container = try decoder.singleValueContainer()
            if let number = try? container.decode(Double.self) {
                self = .number(number)
            } else {
                let reason = try container.decode([String: String].self)
                try #require(Array(reason.keys) == ["undefined"])
                self = .undefined(reason["undefined"] ?? "")
            }
        }
    }

    /// The same pairs as in the table, with reasons where its cells are blank.
    @Test func asJSON() throws {
        let outcome = try pair("--format", "json")
        #expect(outcome.status == 0)
        #expect(outcome.errors.hasSuffix("Paired 2 of 4, 1 without nurse, 1 without patient.\n"))
        let document = try JSONDecoder().decode(Document.self, from: Data(outcome.output.utf8))
        #expect(document.schema == 1)
        #expect(document.forms == ["nurse", "patient"])
        #expect(document.matched == 2)
        try #require(document.pairs.count == 4)
        let first = document.pairs[0]
        #expect(first.keys == ["nurse_id": "n1", "patient_id": "p1", "wave": "pre"])
        #expect(first.groups == ["ward": "A", "nurse_age_band": "1", "nurse_sex": "f", "patient_sex": "f"])
        #expect(first.scores["nurse"] == ["trust": .number(3.75)])
        #expect(first.scores["patient"] == ["trust": .number(2.75), "rudeness": .number(2)])
        #expect(
            first.dyadic_scores == [
                "gap": .number(1), "bond": .number(3.25), "accord": .number(1 - 1.0 / 6), "returned": .number(0.5),
            ])
        let alone = document.pairs[2]
        #expect(alone.scores == ["nurse": ["trust": .number(1.75)]])
        #expect(Set(alone.dyadic_scores.keys) == ["gap", "bond", "accord", "returned"])
        #expect(alone.dyadic_scores["gap"] == .undefined("there is no row of the form patient"))
        #expect(try pair("--format", "json", "-o", "pairs.json").output == "")
        #expect(try folder.contents(of: "pairs.json") == outcome.output)
    }

    @Test func toAFile() throws {
        let outcome = try pair("-o", "pairs.csv")
        #expect(outcome.status == 0)
        #expect(outcome.output == "")
        #expect(outcome.errors.contains("Paired 2 of 4 into pairs.csv, 1 without"))
        #expect(try folder.contents(of: "pairs.csv").hasPrefix("nurse_id,patient_id,wave,ward,"))
        #expect(try pair("-o", "pairs.csv").status == 2)
    }

    @Test func aPairBelongsToOneGroup() throws {
        try folder.put(Self.patients.replacing("p2,pre,A", with: "p2,pre,C"), in: "q.csv")
        let outcome = try pair(patients: "q.csv")
        #expect(outcome.status == 2)
        #expect(outcome.output == "")
        #expect(
            outcome.errors.contains(
                "column ward: the pair n1, p2, pre has 'A' in the form 'nurse' and 'C' in the form 'patient'"))
    }

    @Test func aKeyThatStandsTwiceIsRefused() throws {
        try folder.put(Self.patients + "n1,p1,pre,A,,f,1,1,1,1,1\n", in: "q.csv")
        let outcome = try pair(patients: "q.csv")
        #expect(outcome.status == 2)
        #expect(outcome.errors.contains("has answered already, in row 3"))
    }

    @Test(arguments: [
        (["--data", "nurse=n.csv"], "the form 'patient' has no data"),
        (["--data", "nurse=n.csv", "--data", "nurse=n.csv", "--data", "patient=p.csv"], "the form 'nurse' has several files"),
        (["--data", "nurse=n.csv", "--data", "pateint=p.csv"], "fix: Did you mean 'patient'?"),
        (["--data", "n.csv"], "'n.csv'"),
    ])
    func eachFormNeedsItsFile(_ data: [String], _ message: String) throws {
        let outcome = try folder.run(
            try UserFolder.program(), ["pair", "study.instrument.yaml"] + data)
        #expect(outcome.status == 2)
        #expect(outcome.output == "")
        #expect(outcome.errors.contains(message))
    }
}
