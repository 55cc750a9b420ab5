import ArgumentParser
import Psychometrics
import Reporting

/// How a plan is printed.
struct PlanOutput: ParsableArguments {
    enum Format: String, ExpressibleByArgument, CaseIterable { case terminal, json }

    @Option(help: "How to print the answer: terminal or json.")
    var format = Format.terminal

    /// Prints a plan; one that cannot be made is refused.
    func print(_ plan: () throws(UndefinedReason) -> PlanReport) throws(CommandFailure) {
        do throws(UndefinedReason) {
            let report = try plan()
            let text =
                switch format {
                case .terminal: PlanTerminal.render(report)
                case .json: PlanJSON.render(report)
                }
            Swift.print(text, terminator: "")
        } catch {
            throw CommandFailure(
                .refused,
                "error: there is no such plan: \(error)\n  fix: Ask for less, such as a wider interval.")
        }
    }
}
