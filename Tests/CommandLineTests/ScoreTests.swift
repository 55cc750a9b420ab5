import Foundation
import TestSupport
import Testing

@Suite struct ScoreTests {
    private let folder: UserFolder

    private static let data = "tired,note,calm,person_id\n4,x,1,a\nHigh,\"y,z\",low,b\n,,2,c\n"
    private static let scores = "person_id,mood\na,1.0\nb,1.0\nc,\n"
    private static let summary = "Scored 3 rows: mood 2.\n"

    init() throws {
        folder = try UserFolder()
        try folder.put(Mood.yaml, in: Mood.file)
        try folder.put(Self.data, in: "data.csv")
    }

    @Test func toStandardOutput() throws {
        let outcome = try folder.scalewright("score", Mood.file, "--data", "data.csv")
        #expect(outcome.status == 0)
        #expect(outcome.output == Self.scores)
        #expect(outcome.errors == Self.summary)
    }

    /// Until all of it is there, the table waits in a file that has no name for others to open, so that a name
    /// which is taken is in nobody's way.
    @Test func waitsWhereNobodySeesIt() throws {
        let waiting = folder.url.appending(path: "waiting")
        try FileManager.default.createDirectory(
            at: waiting.appending(path: "scalewright"), withIntermediateDirectories: true)
        let outcome = try folder.run(try UserFolder.program(), ["score", Mood.file, "--data", "data.csv"]) { process in
            process.environment = ProcessInfo.processInfo.environment.merging(["TMPDIR": waiting.path]) { $1 }
        }
        #expect(outcome.output == Self.scores)
        #expect(outcome.status == 0, "\(outcome.errors)")
        #expect(try FileManager.default.contentsOfDirectory(atPath: waiting.path) == ["scalewright"])
    }

    @Test func fromStandardInput() throws {
        let outcome = try folder.scalewright("score", Mood.file, "--data", "-", input: Self.data)
        #expect(outcome.output == Self.scores)
    }

    /// A pipe hands on a little at a time, the header in parts.
    @Test func fromAPipeInPieces() throws {
        let pipe = Pipe()
        let outcome = try folder.run(try UserFolder.program(), ["score", Mood.file, "--data", "-"]) { process in
            process.standardInput = pipe
            let writer = pipe.fileHandleForWriting
            Thread.detachNewThread {
                for piece in [Self.data.prefix(4), Self.data.dropFirst(4).prefix(26), Self.data.dropFirst(30)] {
                    try? writer.write(contentsOf: Data(piece.utf8))
                    Thread.sleep(forTimeInterval: 0.15)
                }
                try? writer.close()
            }
        }
        #expect(outcome.status == 0)
        #expect(outcome.output == Self.scores)
        #expect(outcome.errors == Self.summary)
    }

    @Test func toAFile() throws {
        let outcome = try folder.scalewright("score", Mood.file, "--data", "data.csv", "-o", "scores.csv")
        #expect(outcome.status == 0)
        #expect(outcome.output == "")
        #expect(outcome.errors == "Scored 3 rows into scores.csv: mood 2.\n")
        #expect(try folder.contents(of: "scores.csv") == Self.scores)
        #expect(try folder.names() == ["data.csv", Mood.file, "scores.csv"])
    }

    @Test func replacesOnlyWhenForced() throws {
        try folder.put("mine", in: "scores.csv")
        let refused = try folder.scalewright("score", Mood.file, "--data", "data.csv", "-o", "scores.csv")
        #expect(refused.status == 2)
        #expect(refused.errors.contains("scores.csv: is there already"))
        #expect(try folder.contents(of: "scores.csv") == "mine")
        let forced = try folder.scalewright("score", Mood.file, "--data", "data.csv", "-o", "scores.csv", "--force")
        #expect(forced.status == 0)
        #expect(try folder.contents(of: "scores.csv") == Self.scores)
    }

    /// One bad cell, and the file that was there stays whole, with nothing beside it.
    @Test func refusedDataChangeNothing() throws {
        try folder.put("mine", in: "scores.csv")
        try folder.put(Self.data + "7,,1,d\n1,,1,\n", in: "data.csv")
        let outcome = try folder.scalewright(
            "score", Mood.file, "--data", "data.csv", "-o", "scores.csv", "--force")
        #expect(outcome.status == 2)
        #expect(outcome.output == "")
        #expect(
            outcome.errors == """
                error: data.csv, row 5, column tired: '7' is no answer of its response scale
                  fix: Expected a code (1…4), a label, -99 (Declined), blank. Declare a missing code in the instrument, or correct the cell.
                error: data.csv, row 6, column person_id: the key is blank
                  fix: Give each row the key of the unit that it describes.
                The data contradict the instrument in 2 places; nothing was written. The header is row 1.

                """)
        #expect(try folder.contents(of: "scores.csv") == "mine")
        #expect(try folder.names() == ["data.csv", Mood.file, "scores.csv"])
    }

    @Test func refusedDataPrintNothing() throws {
        let outcome = try folder.scalewright("score", Mood.file, "--data", "-", input: Self.data + "9,,9,e")
        #expect(outcome.status == 2)
        #expect(outcome.output == "")
        #expect(outcome.errors.hasPrefix("error: <standard input>, row 5, column calm: '9'"))
    }

    @Test func manyProblemsAreCounted() throws {
        let rows = (1...30).map { "7,,1,p\($0)\n" }.joined()
        let outcome = try folder.scalewright("score", Mood.file, "--data", "-", input: Self.data + rows)
        #expect(outcome.status == 2)
        #expect(outcome.errors.components(separatedBy: "error: ").count == 21)
        #expect(outcome.errors.contains("… and 10 more like these."))
        #expect(outcome.errors.contains("in 30 places"))
    }

    @Test func wordsThatStandForBlank() throws {
        let data = "person_id,calm,tired\na,NA,1\nb,4,n/a\n"
        let outcome = try folder.scalewright(
            "score", Mood.file, "--data", "-", "--blank", "NA", "--blank", "N/A", input: data)
        #expect(outcome.status == 0)
        #expect(outcome.output == "person_id,mood\na,\nb,\n")
    }

    @Test func theFormHasToBeNamedWhereThereAreSeveral() throws {
        try folder.put(SampleInstruments.rich, in: "rich.instrument.yaml")
        let unnamed = try folder.scalewright("score", "rich.instrument.yaml", "--data", "data.csv")
        #expect(unnamed.status == 2)
        #expect(unnamed.errors.contains("fix: Add --form nurse or --form patient."))
        let misspelt = try folder.scalewright("score", "rich.instrument.yaml", "--form", "nurce", "--data", "data.csv")
        #expect(misspelt.status == 2)
        #expect(misspelt.errors.contains("Did you mean 'nurse'?"))
        let data = "nurse_id,patient_id,open,tense,worth\nn1,p1,2,-1,8\n"
        let named = try folder.scalewright(
            "score", "rich.instrument.yaml", "--form", "nurse", "--data", "-", input: data)
        #expect(named.output == "nurse_id,patient_id,trust,talk\nn1,p1,1.5,8.0\n")
    }

    @Test func whatCannotBeReadOrWritten() throws {
        let unreadable = try folder.scalewright("score", Mood.file, "--data", "none.csv")
        #expect(unreadable.status == 2)
        #expect(unreadable.errors.contains("none.csv: there is no such file or folder"))
        let unwritable = try folder.scalewright("score", Mood.file, "--data", "data.csv", "-o", "no/scores.csv")
        #expect(unwritable.status == 2)
        #expect(unwritable.errors.contains("no/scores.csv: "))
        try folder.put(Mood.wrong, in: "wrong.yaml")
        let wrong = try folder.scalewright("score", "wrong.yaml", "--data", "data.csv")
        #expect(wrong.status == 1)
        #expect(wrong.output == "")
    }
}
