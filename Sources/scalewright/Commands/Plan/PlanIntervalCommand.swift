import ArgumentParser
import PilotStatistics
import Psychometrics
import Reporting

struct PlanIntervalCommand: ParsableCommand {
    static let configuration = CommandConfiguration(
        commandName: "interval",
        abstract: "The respondents that a confidence interval of alpha needs.",
        discussion: """
            Name the interval by its width around an expected alpha, or by its bounds. Where respondents \
            share a class or a ward, add --cluster-size 20 --icc 0.1, say.

            EXAMPLES
              scalewright plan interval --items 8 --alpha 0.8 --width 0.2
              scalewright plan interval --items 8 --lower 0.7 --upper 0.9
              scalewright plan interval --items 8 --alpha 0.8 --width 0.2 --missing 0.15
            """)

    @Option(help: "The items of the scale, at least 2.")
    var items: Int

    @Option(help: "The alpha that is expected.")
    var alpha: Double?

    @Option(help: "From the lower bound to the upper one; goes with --alpha.")
    var width: Double?

    @Option(help: "The lower bound; goes with --upper.")
    var lower: Double?

    @Option(help: "The upper bound.")
    var upper: Double?

    @Option(help: "The level of the interval, above 0 and below 1.")
    var level = 0.95

    @OptionGroup var sampling: SamplingOptions

    @OptionGroup var output: PlanOutput

    func run() throws {
        try PlanNumber.count("number of items", items, atLeast: 2)
        try PlanNumber.inside("level", level, example: "0.95")
        let plan = AlphaIntervalPlan(
            items: items, bounds: try bounds(), level: level, sampling: try sampling.sampling())
        try output.print { () throws(UndefinedReason) in try plan.report() }
    }

    private func bounds() throws(CommandFailure) -> ClosedRange<Double> {
        switch (alpha, width, lower, upper) {
        case (let alpha?, let width?, nil, nil):
            try PlanNumber.inside("alpha", alpha, example: "0.8")
            try PlanNumber.inside("width", width, example: "0.2")
            if let bounds = ExpectedAlphaInterval.bounds(around: alpha, width: width) { return bounds }
        case (nil, nil, let lower?, let upper?):
            try PlanNumber.share("lower bound", lower, example: "0.7")
            try PlanNumber.inside("upper bound", upper, example: "0.9")
            if lower < upper { return lower...upper }
            throw PlanNumber.refusal("lower bound", lower, "Give one below the upper bound.")
        default: break
        }
        throw CommandFailure(
            .refused,
            "error: the interval is not named\n  fix: Give --alpha and --width, or --lower and --upper."
        )
    }
}
