import Foundation
import TestSupport
import Testing

@Suite struct SimulateTests {
    private let folder: UserFolder

    init() throws {
        folder = try UserFolder()
        try folder.put(Mood.yaml, in: Mood.file)
        try folder.putShipped("tsr")
    }

    /// The first cells of each row, the header left out.
    private func keys(_ table: String, _ count: Int) -> [[Substring]] {
        table.split(separator: "\n").dropFirst().map { Array($0.split(separator: ",").prefix(count)) }
    }

    @Test func dyads() throws {
        let outcome = try folder.scalewright(
            "simulate", "tsr.instrument.yaml", "--rows", "40", "--per-cluster", "8", "-o", "pilot")
        #expect(outcome.status == 0)
        #expect(outcome.errors == "")
        #expect(outcome.output == "wrote pilot/tsr.teacher.csv\nwrote pilot/tsr.student.csv\n")
        let teachers = try folder.contents(of: "pilot/tsr.teacher.csv")
        let students = try folder.contents(of: "pilot/tsr.student.csv")
        #expect(teachers.hasPrefix("teacher_id,student_id,wave,school,grade,respectful,"))
        #expect(keys(teachers, 3).count == 40)
        #expect(keys(teachers, 3) == keys(students, 3))
        #expect(Set(keys(teachers, 1)).count == 5)
        for form in ["teacher", "student"] {
            let report = try folder.scalewright(
                "reliability", "tsr.instrument.yaml", "--form", form, "--data", "pilot/tsr.\(form).csv")
            #expect(report.status == 0)
        }
    }

    @Test func printsOneForm() throws {
        let printed = try folder.scalewright(
            "simulate", "tsr.instrument.yaml", "--form", "student", "--rows", "5", "-o", "-")
        #expect(printed.status == 0)
        #expect(printed.output.split(separator: "\n").count == 6)
        let two = try folder.scalewright("simulate", "tsr.instrument.yaml", "-o", "-")
        #expect(two.status == 2)
        #expect(two.output == "")
        #expect(two.errors.contains("fix: Add --form teacher or --form student."))
    }

    @Test func theSeedDecides() throws {
        func table(_ seed: String) throws -> String {
            try folder.scalewright("simulate", Mood.file, "--seed", seed, "-o", "-").output
        }
        #expect(try table("3") == table("3"))
        #expect(try table("3") != table("4"))
    }

    /// An item that loads the other way is seen as miskeyed.
    @Test func loadingsOfSingleItems() throws {
        func report(_ load: String) throws -> String {
            let drawn = try folder.scalewright(
                "simulate", Mood.file, "--load", load, "--load", "tired=0.9", "-o", "-")
            return try folder.scalewright("reliability", Mood.file, "--data", "-", input: drawn.output).output
        }
        #expect(try report("calm=-0.9").contains("run against the rest of the scale"))
        #expect(try !report("calm=0.9").contains("against the rest of the scale"))
    }

    @Test func replacesOnlyWhenForced() throws {
        try folder.put("mine", in: "tsr.student.csv")
        let refused = try folder.scalewright("simulate", "tsr.instrument.yaml", "--rows", "5")
        #expect(refused.status == 2)
        #expect(refused.errors.contains("./tsr.student.csv: is there already"))
        // The other form is not written either.
        #expect(try folder.names() == [Mood.file, "tsr.instrument.yaml", "tsr.student.csv"])
        #expect(try folder.contents(of: "tsr.student.csv") == "mine")
        let forced = try folder.scalewright("simulate", "tsr.instrument.yaml", "--rows", "5", "--force")
        #expect(forced.status == 0)
        #expect(try folder.contents(of: "tsr.student.csv").hasPrefix("teacher_id,"))
    }

    @Test(arguments: [
        (["--rows", "0"], "the number of rows is 0", "Give a number from 1 to 100000000."),
        (["--per-cluster", "0"], "the cluster size is 0", "Give a number from 1"),
        (["--loading", "1.5"], "the loading is 1.5", "Give a number from -1 to 1."),
        (["--factor-correlation", "2"], "the factor correlation is 2", "Give a number from 0 to 1."),
        (["--agreement=-0.5"], "the agreement is -0.5", "Give a number from 0 to 1."),
        (["--cluster-share", "nan"], "the cluster share is nan", "Give a number from 0 to 1."),
        (["--missing", "5"], "the missing share is 5", "Give a number from 0 to 1."),
        (["--load", "clam=0.5"], "there is no item 'clam'", "Did you mean 'calm'?"),
        (["--load", "calm=3"], "the loading of calm is 3", "Give a number from -1 to 1."),
        (["--load", "calm"], "The value 'calm' is invalid", "--load <item=loading>"),
        (["--rows", "many"], "The value 'many' is invalid", "--rows <rows>"),
    ])
    func badSettings(_ arguments: [String], _ message: String, _ advice: String) throws {
        let outcome = try folder.run(
            try UserFolder.program(), ["simulate", Mood.file, "-o", "pilot"] + arguments)
        #expect(outcome.status == 2)
        #expect(outcome.output == "")
        #expect(outcome.errors.contains(message))
        #expect(outcome.errors.contains(advice))
        #expect(try folder.names() == [Mood.file, "tsr.instrument.yaml"])
    }
}
