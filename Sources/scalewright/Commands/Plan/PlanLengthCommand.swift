import ArgumentParser
import Psychometrics
import Reporting

struct PlanLengthCommand: ParsableCommand {
    static let configuration = CommandConfiguration(
        commandName: "length",
        abstract: "The items that a target alpha needs.",
        discussion: """
            The Spearman–Brown formula, turned around; a target below what is reached says how many items \
            suffice.

            EXAMPLES
              scalewright plan length --items 4 --alpha 0.6 --target 0.8
              scalewright plan length --items 20 --alpha 0.93 --target 0.85 --format json
            """)

    @Option(help: "The items that there are.")
    var items: Int

    @Option(help: "Their alpha.")
    var alpha: Double

    @Option(help: "The alpha that is wanted.")
    var target: Double

    @OptionGroup var output: PlanOutput

    func run() throws {
        try PlanNumber.count("number of items", items, atLeast: 1)
        try PlanNumber.inside("alpha", alpha, example: "0.6")
        try PlanNumber.inside("target", target, example: "0.8")
        let plan = LengthPlan(items: items, alpha: alpha, target: target)
        try output.print { () throws(UndefinedReason) in try plan.report() }
    }
}
