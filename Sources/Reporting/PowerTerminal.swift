/// The power of pilots for a person at a terminal.
public enum PowerTerminal {
    public static func render(_ report: PowerReport) -> String {
        let sentences = report.sizes.map { sentence($0, report) } + [advice(report)].compactMap(\.self)
        let rest = report.assumptions.sentences + ["\(report.replications) pilots of each size, seed \(report.assumptions.seed)."]
        let parts = [sentences, [""], table(report), ["", "This rests on:"], rest.map { "- \($0)" }]
        return parts.flatMap(\.self).joined(separator: "\n") + "\n"
    }

    /// "A pilot of 120 respondents meets all 3 thresholds with probability .83 (simulation error .01)."
    private static func sentence(_ size: PowerReport.Size, _ report: PowerReport) -> String {
        let count = report.demands.count
        let what = count == 1 ? "the threshold" : "all \(count) thresholds"
        return
            "A pilot of \(size.respondents) respondents meets \(what) with probability \(DisplayedNumber.coefficient(size.power, 2)) (simulation error \(DisplayedNumber.coefficient(size.simulationError)))."
    }

    private static func advice(_ report: PowerReport) -> String? {
        guard report.sizes.count > 1 else { return nil }
        let power = DisplayedNumber.coefficient(PowerReport.usualPower, 2)
        return report.sufficient.map {
            "Of these sizes, \($0.respondents) is the smallest with a probability of \(power) or more."
        } ?? "None of these sizes has a probability of \(power) or more."
    }

    /// A row a threshold, a column a size.
    private static func table(_ report: PowerReport) -> [String] {
        var table = TextTable()
        table.add(["probability of"] + report.sizes.map { "n = \($0.respondents)" })
        for (index, demand) in report.demands.enumerated() {
            table.add([demand.title] + report.sizes.map { size in
                DisplayedNumber.coefficient(size.share(size.met[index]), 2)
            })
        }
        for (index, scale) in report.scales.enumerated() {
            table.add(["mean alpha of \(scale)"] + report.sizes.map { size in
                size.meanAlphas[index].map { DisplayedNumber.coefficient($0, 2) } ?? "–"
            })
        }
        return table.lines
    }
}
