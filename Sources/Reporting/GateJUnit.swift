import Psychometrics

/// The thresholds of a report as a suite of tests, for continuous integration: JUnit's XML, as Jenkins
/// and others read it (junit-10.xsd).
///
/// A threshold is a test case; one that is not met is a failure with its message. Neither times nor the
/// machine are named, so that the same data give the same file.
public enum GateJUnit {
    public static func render(_ report: ReliabilityReport) -> String {
        let outcomes = report.scales.flatMap(\.thresholds)
        let missed = outcomes.count { !$0.isMet }
        let suite = "\(report.instrument) \(report.version), form \(report.form)"
        let counts =
            "tests=\"\(outcomes.count)\" failures=\"\(missed)\" errors=\"0\" skipped=\"0\" time=\"0\""
        var lines = [
            "<?xml version=\"1.0\" encoding=\"UTF-8\"?>",
            "<testsuites name=\"scalewright reliability\" tests=\"\(outcomes.count)\" failures=\"\(missed)\" errors=\"0\" time=\"0\">",
            "  <testsuite name=\(XMLText.attribute(suite)) \(counts)>",
        ]
        for scale in report.scales {
            let group = XMLText.attribute("\(report.instrument).\(report.form).\(scale.id)")
            lines += scale.thresholds.flatMap { testCase($0, of: scale.id, group) }
        }
        return (lines + ["  </testsuite>", "</testsuites>"]).joined(separator: "\n") + "\n"
    }

    private static func testCase(
        _ outcome: ThresholdOutcome, of scale: String, _ group: String
    ) -> [String] {
        let message = GateMessage(outcome, of: scale)
        // The item is part of the outcome and not of what is tested: the name stays from run to run.
        var demand = outcome
        demand.item = nil
        let name = XMLText.attribute(GateMessage(demand, of: scale).title)
        let opening = "    <testcase classname=\(group) name=\(name) time=\"0\""
        guard !outcome.isMet else { return [opening + "/>"] }
        return [
            opening + ">",
            "      <failure message=\(XMLText.attribute(message.text)) type=\"\(outcome.measure.rawValue)\"/>",
            "    </testcase>",
        ]
    }
}
