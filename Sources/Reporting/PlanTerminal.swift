/// A plan for a person at a terminal.
public enum PlanTerminal {
    /// The answer, then what it rests on.
    public static func render(_ report: PlanReport) -> String {
        ([report.answer, "", "This rests on:"] + report.assumptions.map { "- \($0)" })
            .joined(separator: "\n") + "\n"
    }
}
