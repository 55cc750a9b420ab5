import ArgumentParser
import Psychometrics
import Reporting

struct PlanCorrelationCommand: ParsableCommand {
    static let configuration = CommandConfiguration(
        commandName: "correlation",
        abstract: "The dyads that a confidence interval of a correlation needs.",
        discussion: """
            The correlation is one between the scores of the two sides of a dyad. Dyads that share a \
            person, as all dyads of one teacher do, tell less than independent ones: add \
            --cluster-size 10 --icc 0.1, say.

            EXAMPLES
              scalewright plan correlation --correlation 0.3 --width 0.2
              scalewright plan correlation --correlation 0.3 --width 0.2 --missing 0.1
            """)

    @Option(help: "The correlation that is expected, above -1 and below 1.")
    var correlation: Double

    @Option(help: "From the lower bound to the upper one.")
    var width: Double

    @Option(help: "The level of the interval, above 0 and below 1.")
    var level = 0.95

    @OptionGroup var sampling: SamplingOptions

    @OptionGroup var output: PlanOutput

    func run() throws {
        guard correlation > -1, correlation < 1 else {
            throw PlanNumber.refusal(
                "correlation", correlation, "Give a number above -1 and below 1, such as 0.3.")
        }
        try PlanNumber.inside("width", width, example: "0.2")
        try PlanNumber.inside("level", level, example: "0.95")
        let plan = CorrelationPlan(
            correlation: correlation, width: width, level: level,
            sampling: try sampling.sampling())
        try output.print { () throws(UndefinedReason) in try plan.report() }
    }
}
