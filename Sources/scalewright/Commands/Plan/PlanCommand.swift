import ArgumentParser

struct PlanCommand: ParsableCommand {
    static let configuration = CommandConfiguration(
        commandName: "plan",
        abstract: "Find out how large a pilot has to be, or how long a scale.",
        discussion: """
            Each answer comes with what it rests on.

            EXAMPLES
              scalewright plan interval --items 8 --alpha 0.8 --width 0.2
              scalewright plan correlation --correlation 0.3 --width 0.2
              scalewright plan length --items 4 --alpha 0.6 --target 0.8
              scalewright plan power mood.instrument.yaml --respondents 50 100
            """,
        subcommands: [
            PlanIntervalCommand.self, PlanCorrelationCommand.self, PlanLengthCommand.self,
            PlanPowerCommand.self,
        ])
}
