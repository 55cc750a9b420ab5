import Foundation
import TestSupport
import Testing

/// Reliability from what was gathered elsewhere. That databases gather the same is checked on the real
/// ones, by Scripts/check-sql.sh.
@Suite struct SummaryTests {
    private let folder: UserFolder
    private static let more = Mood.reliable + "e,1,\nf,,4\ng,,\nh,2,2\n"

    init() throws {
        folder = try UserFolder()
        try folder.put(Mood.yaml, in: Mood.file)
    }

    private func summary(of data: String, in name: String? = nil) throws -> String {
        let outcome = try folder.scalewright(
            "reliability", Mood.file, "--data", "-", "--format", "summary", input: data)
        #expect(outcome.status == 0)
        #expect(outcome.errors == "")
        if let name { try folder.put(outcome.output, in: name) }
        return outcome.output
    }

    private func refusal(of summary: String, _ arguments: String...) throws -> String {
        let call = ["reliability", Mood.file, "--from-summary", "-"] + arguments
        let outcome = try folder.run(try UserFolder.program(), call, input: summary)
        #expect(outcome.status == 2)
        #expect(outcome.output == "")
        return outcome.errors
    }

    @Test(arguments: [("json", "listwise"), ("json", "pairwise"), ("terminal", "listwise"), ("summary", "listwise")])
    func isThatOfTheAnswers(_ format: String, _ missing: String) throws {
        try folder.put(Self.more, in: "all.csv")
        let options = ["--missing", missing, "--format", format]
        let program = try UserFolder.program()
        let direct = try folder.run(program, ["reliability", Mood.file, "--data", "all.csv"] + options)
        let summary = try summary(of: Self.more)
        let piped = try folder.run(
            program, ["reliability", Mood.file, "--from-summary", "-"] + options, input: summary)
        #expect(piped.status == 0)
        #expect(piped.errors == "")
        #expect(piped.output == direct.output)
    }

    @Test func sitesAreAddedUp() throws {
        let lines = Self.more.split(separator: "\n").map(String.init)
        for site in 0..<3 {
            let own = lines.dropFirst().enumerated().filter { $0.offset % 3 == site }.map(\.element)
            _ = try summary(of: ([lines[0]] + own).joined(separator: "\n") + "\n", in: "site\(site).csv")
        }
        let whole = try folder.scalewright(
            "reliability", Mood.file, "--data", "-", "--missing", "pairwise", "--format", "json", input: Self.more)
        let merged = try folder.scalewright(
            "reliability", Mood.file, "--from-summary", "site2.csv", "site0.csv", "site1.csv", "--missing",
            "pairwise", "--format", "json")
        #expect(merged.status == 0)
        #expect(merged.output == whole.output)
        let named = try folder.scalewright(
            "reliability", Mood.file, "--from-summary", "site0.csv", "--from-summary", "site1.csv", "site2.csv",
            "--missing", "pairwise", "--format", "json")
        #expect(named.output == whole.output)
    }

    @Test func packedSummaries() throws {
        _ = try summary(of: Self.more, in: "s.csv")
        let plain = try folder.scalewright("reliability", Mood.file, "--from-summary", "s.csv")
        #expect(try folder.run("/usr/bin/env", ["gzip", "s.csv"]).status == 0)
        let packed = try folder.scalewright("reliability", Mood.file, "--from-summary", "s.csv.gz")
        #expect(packed.status == 0, "\(packed.errors)")
        #expect(packed.output == plain.output)
    }

    @Test func thresholdsHold() throws {
        _ = try summary(of: Mood.unreliable, in: "s.csv")
        let gated = try folder.scalewright("reliability", Mood.file, "--from-summary", "s.csv", "--gate")
        #expect(gated.status == 1)
    }

    @Test func summariesOfSomethingElse() throws {
        let summary = try summary(of: Self.more)
        for (from, to, message) in [
            ("instrument,,,\"mood\"", "instrument,,,\"food\"", "of the instrument 'food', not of 'mood'"),
            ("version,,,\"1.0.0\"", "version,,,\"1.0.1\"", "of the version '1.0.1', not of '1.0.0'"),
            ("form,,,\"self\"", "form,,,\"other\"", "of the form 'other', not of 'self'"),
            ("format,,,\"1\"", "format,,,\"2\"", "has format 2, and this program reads 1"),
            ("plan,,,\"", "plan,,,\"0", "adds up other items, codes or scales"),
            ("scale,kind,i,j,value\n", "scale;kind;i;j;value\n", "this is no summary of answers"),
        ] {
            #expect(summary.contains(from))
            let errors = try refusal(of: summary.replacing(from, with: to))
            #expect(errors.contains(message), "\(errors)")
            #expect(errors.contains("\n  fix: "))
        }
        #expect(try refusal(of: "").contains("this is no summary of answers"))
        #expect(try refusal(of: Self.more).contains("this is no summary of answers"))
        #expect(try refusal(of: "\0\u{1}").contains("NUL byte"))
    }

    /// A summary is whole, or it is refused: a line that is left out, doubled, or changed.
    @Test func damagedSummaries() throws {
        let summary = try summary(of: Self.more)
        let lines = summary.split(separator: "\n", omittingEmptySubsequences: true).map(String.init)
        for index in lines.indices.dropFirst() {
            var short = lines
            short.remove(at: index)
            let errors = try refusal(of: short.joined(separator: "\n") + "\n")
            #expect(errors.contains("the summary has no ") || errors.contains("contradict"), "\(lines[index]): \(errors)")
            if index % 5 == 0 {
                #expect(try refusal(of: (lines + [lines[index]]).joined(separator: "\n") + "\n").contains("a second time"))
            }
        }
        func replacing(_ start: String, _ line: String) -> String {
            lines.map { $0.hasPrefix(start) ? line : $0 }.joined(separator: "\n") + "\n"
        }
        for value in ["NaN", "1e3", "9223372036854775808", "", "2.0", " 1"] {
            #expect(try refusal(of: replacing("mood,sum,calm", "mood,sum,calm,,\(value)")).contains("is no whole number"))
        }
        for value in ["9223372036854775807", "-9223372036854775808", "-1", "100000"] {
            #expect(try refusal(of: replacing("mood,sum,calm", "mood,sum,calm,,\(value)")).contains("contradict"))
        }
        #expect(try refusal(of: replacing(",rows", ",rows,,,9223372036854775807")).contains("exact up to"))
        #expect(try refusal(of: replacing(",rows", ",rows,,,0")).contains("of no rows"))
        #expect(try refusal(of: summary + "mood,sum,hidden,,3\n").contains("is nothing that a summary"))
        #expect(try refusal(of: summary + "other,complete,,,3\n").contains("is nothing that a summary"))
        #expect(try refusal(of: summary + "mood,sum,calm\n").contains("5 cells"))
    }

    @Test func faultyAnswersInTheTable() throws {
        let summary = try summary(of: Self.more)
        let faulty = summary.replacing(",outside,calm,,0", with: ",outside,calm,,12")
        let errors = try refusal(of: faulty)
        #expect(errors.contains("no answers of their response scales: calm 12\n"))
        #expect(errors.contains("The emitted check lists them."))
    }

    @Test func misuse() throws {
        _ = try summary(of: Self.more, in: "s.csv")
        for (arguments, message) in [
            ([], "--from-summary"), (["--data", "x.csv", "--from-summary", "s.csv"], "exclude each other"),
            (["--from-summary", "s.csv", "--blank", "NA"], "--blank goes with --data"),
            (["--from-summary", "-", "-"], "Standard input can be read once"),
            (["--from-summary", "none.csv"], "none.csv"),
        ] as [([String], String)] {
            let outcome = try folder.run(try UserFolder.program(), ["reliability", Mood.file] + arguments)
            #expect(outcome.status == 2)
            #expect(outcome.output == "")
            #expect(outcome.errors.contains(message), "\(outcome.errors)")
        }
    }
}
