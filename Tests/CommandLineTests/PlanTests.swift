import Foundation
import TestSupport
import Testing

@Suite struct PlanTests {
    private let folder: UserFolder

    init() throws {
        folder = try UserFolder()
        try folder.put(Mood.yaml, in: Mood.file)
    }

    private func plan(_ arguments: [String]) throws -> Outcome {
        try folder.run(try UserFolder.program(), ["plan"] + arguments)
    }

    private struct Document: Decodable {
        var schema: Int, plan: String, answer: String
        var given: [String: Double], results: [String: Double], assumptions: [String]
    }

    @Test(arguments: [
        (["interval", "--items", "8", "--lower", "0.7", "--upper", "0.9"], "32 respondents give alpha"),
        (["interval", "--items", "8", "--alpha", "0.8", "--width", "0.2"], "40 respondents give alpha a 95 % confidence interval from .676 to .876"),
        (["correlation", "--correlation", "0.3", "--width", "0.2"], "320 dyads give"),
        (["correlation", "--correlation=-0.3", "--width", "0.2", "--cluster-size", "10", "--icc", "0.1"], "607 dyads give"),
        (["length", "--items", "4", "--alpha", "0.6", "--target", "0.8"], "11 items reach"),
    ])
    func answers(_ arguments: [String], _ expected: String) throws {
        let outcome = try plan(arguments)
        #expect(outcome.status == 0)
        #expect(outcome.errors == "")
        #expect(outcome.output.hasPrefix(expected))
        #expect(outcome.output.contains("\nThis rests on:\n- "))
        let json = try plan(arguments + ["--format", "json"])
        let document = try JSONDecoder().decode(Document.self, from: Data(json.output.utf8))
        #expect(document.schema == 1)
        #expect(document.plan == arguments[0])
        #expect(outcome.output.hasPrefix(document.answer))
        #expect(document.results.count >= 2)
        #expect(!document.assumptions.isEmpty)
    }

    static let intervalCall: [String] = ["interval", "--items", "8", "--alpha", "0.8", "--width", "0.2"]
    static let correlationCall: [String] = ["correlation", "--correlation", "0.3", "--width", "0.2"]
    static let powerCall: [String] = ["power", Mood.file, "--replications", "20", "--respondents"]

    static let badCalls: [([String], String, String)] = [
        (intervalCall + ["--level", "0"], "the level is 0", "above 0 and below 1"),
        (intervalCall + ["--level", "1"], "the level is 1", "such as 0.95"),
        (intervalCall + ["--level", "nan"], "the level is nan", "above 0 and below 1"),
        (["interval", "--items", "8", "--alpha", "0.8", "--width", "1"], "the width is 1", "above 0 and below 1"),
        (["interval", "--items", "8", "--alpha", "1", "--width", "0.2"], "the alpha is 1", "such as 0.8"),
        (["interval", "--items", "8", "--alpha", "0", "--width", "0.2"], "the alpha is 0", "such as 0.8"),
        (["interval", "--items", "1", "--alpha", "0.8", "--width", "0.2"], "the number of items is 1", "from 2 to"),
        (["interval", "--items", "8", "--lower", "0.9", "--upper", "0.7"], "the lower bound is 0.9", "below the upper bound"),
        (["interval", "--items", "8", "--alpha", "0.8"], "the interval is not named", "--alpha and --width, or"),
        (["interval", "--items", "8", "--alpha", "0.8", "--width", "0.000001"], "there is no such plan", "Ask for less"),
        (intervalCall + ["--icc", "0.1"], "--icc is given alone", "Add --cluster-size"),
        (intervalCall + ["--cluster-size", "9"], "--cluster-size is given alone", "Add --icc"),
        (intervalCall + ["--cluster-size", "9", "--icc", "1"], "the intraclass correlation is 1", "from 0 to below 1"),
        (intervalCall + ["--cluster-size", "9", "--icc=-0.1"], "the intraclass correlation is -0.1", "from 0 to below 1"),
        (intervalCall + ["--cluster-size", "0", "--icc", "0.1"], "the cluster size is 0", "from 1 to"),
        (intervalCall + ["--missing", "1"], "the share of missing is 1", "from 0 to below 1"),
        (["correlation", "--correlation", "1", "--width", "0.2"], "the correlation is 1", "above -1 and below 1"),
        (correlationCall + ["--level", "95"], "the level is 95", "such as 0.95"),
        (["length", "--items", "0", "--alpha", "0.6", "--target", "0.8"], "the number of items is 0", "from 1 to"),
        (["length", "--items", "4", "--alpha", "0.6", "--target", "1"], "the target is 1", "such as 0.8"),
        (powerCall + ["0"], "the number of respondents is 0", "from 2 to"),
        (powerCall + ["30", "--scale", "moood"], "there is no scale 'moood' in the form", "Did you mean 'mood'?"),
        (powerCall + ["30", "--alpha", "1.2"], "the alpha is 1.2", "such as 0.8"),
        (powerCall + ["30", "--loading", "2"], "the loading is 2", "from -1 to 1"),
        (powerCall + ["30", "--load", "clam=0.5"], "there is no item 'clam'", "Did you mean 'calm'?"),
        (powerCall + ["30", "--replications", "0"], "the number of replications is 0", "from 10 to"),
        (powerCall + ["30", "--cluster-size", "5", "--icc", "1.5"], "the intraclass correlation is 1.5", "below 1"),
    ]

    @Test(arguments: badCalls)
    func badInput(_ arguments: [String], _ message: String, _ advice: String) throws {
        let outcome = try plan(arguments)
        #expect(outcome.status == 2)
        #expect(outcome.output == "")
        #expect(outcome.errors.hasPrefix("error: \(message)"), "\(outcome.errors)")
        #expect(outcome.errors.contains("fix: "))
        #expect(outcome.errors.contains(advice), "\(outcome.errors)")
    }

    @Test func scalesOfWhichNothingCanBeAsked() throws {
        let single = Mood.yaml.replacing("    reversed: [tired]\n", with: "").replacing(
            "scales:", with: "scales:\n  fatigue: {definition: Feeling tired., items: [tired], score: mean, answered: all}"
        ).replacing("    reliability: {alpha: 0.80}\n", with: "")
        try folder.put(single, in: "single.yaml")
        let nothing = try plan(["power", "single.yaml", "--respondents", "30"])
        #expect(nothing.status == 2)
        #expect(nothing.errors.contains("nothing is demanded of the form"))
        #expect(nothing.errors.contains("fix: Give --alpha, or declare thresholds"))
        let one = try plan(["power", "single.yaml", "--respondents", "30", "--scale", "fatigue", "--alpha", "0.8"])
        #expect(one.status == 2)
        #expect(one.errors.contains("the scale 'fatigue' has one item"))
    }

    private struct Power: Decodable {
        struct Size: Decodable {
            var respondents: Int, power: Double, simulation_error: Double, met: [Double]
            var mean_alpha: [String: Double]
        }
        struct Threshold: Decodable { var scale: String, measure: String, required: Double }
        var schema: Int, plan: String, seed: Int, thresholds: [Threshold], sizes: [Size], assumptions: [String]
    }

    /// Few replications, because the tests are built without optimization.
    @Test func power() throws {
        let arguments = ["power", Mood.file, "--alpha", "0.7", "--loading", "0.85", "--replications", "60", "--respondents", "20", "80"]
        let json = try plan(arguments + ["--format", "json"])
        #expect(json.status == 0)
        #expect(json.errors == "")
        let document = try JSONDecoder().decode(Power.self, from: Data(json.output.utf8))
        #expect(document.plan == "power")
        #expect(document.thresholds.map(\.measure) == ["alpha"])
        #expect(document.thresholds.map(\.required) == [0.7])
        #expect(document.sizes.map(\.respondents) == [20, 80])
        #expect(document.sizes[0].power < document.sizes[1].power)
        #expect(document.sizes.map(\.met) == document.sizes.map { [$0.power] })
        #expect(try (0.6...0.9).contains(#require(document.sizes[1].mean_alpha["mood"])))
        let text = try plan(arguments)
        #expect(text.output.hasPrefix("A pilot of 20 respondents meets the threshold with probability ."))
        #expect(text.output.contains("alpha of mood, at least .70"))
        #expect(text.output.contains("- 60 pilots of each size, seed 1."))
    }

    /// Long work says how far it has come, and takes the line away when it is done.
    @Test func progressOnATerminal() throws {
        let terminal = try PseudoTerminal()
        // Enough to take longer than a second on a fast machine.
        let arguments = ["plan", "power", Mood.file, "--respondents", "150", "--replications", "10000"]
        let outcome = try folder.run(try UserFolder.program(), arguments) { process in
            process.standardError = terminal.file
        }
        #expect(outcome.status == 0)
        #expect(!outcome.output.contains("["))
        let shown = try terminal.shown()
        #expect(shown.contains("\rsimulating 150 respondents ["))
        #expect(shown.contains(" %, "))
        #expect(shown.hasSuffix("\r\u{1B}[K"))
    }

    /// One processor or all of them, the answer is the same.
    @Test func theSeedDecides() throws {
        let arguments = ["plan", "power", Mood.file, "--respondents", "25", "--replications", "40", "--format", "json"]
        func answer(_ seed: String, _ launcher: [String] = []) throws -> String {
            let call = launcher + [try UserFolder.program()] + arguments + ["--seed", seed]
            return try folder.run("/usr/bin/env", call).output
        }
        let first = try answer("3")
        #if os(Linux)
            #expect(first == (try answer("3", ["taskset", "-c", "0"])))
        #endif
        #expect(first != (try answer("4")))
    }
}
