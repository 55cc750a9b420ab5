import PilotAnalysis
import Psychometrics

/// The thresholds of a report as a suite of tests, for continuous integration: JUnit's XML, as Jenkins
/// and others read it (junit-10.xsd).
///
/// A threshold is a test case; one that is not met is a failure with its message, and one that was not checked
/// is skipped. Neither times nor the machine are named, so that the same data give the same file.
public enum GateJUnit {
    public static func render(_ report: ReliabilityReport) -> String {
        render(
            "reliability", suite: "\(report.instrument) \(report.version), form \(report.form)",
            report.scales.flatMap { scale in
                scale.thresholds.map {
                    GateCase($0, of: scale.id, "\(report.instrument).\(report.form).\(scale.id)")
                }
            })
    }

    public static func render(_ document: AnalysisDocument) -> String {
        let provenance = document.provenance
        let (instrument, form) = (provenance.instrument, provenance.source.form)
        let cases =
            document.scales.flatMap { scale in
                scale.thresholds.map { GateCase($0, of: scale.id, "\(instrument).\(form).\(scale.id)") }
            }
            + document.agreement.map {
                GateCase(
                    DemandMessage($0), $0.verdict, measure: $0.measure.rawValue, "\(instrument).\(form).\($0.scale)")
            }
            + document.changes.map {
                GateCase(
                    DemandMessage($0), $0.verdict, measure: $0.measure.rawValue, "\(instrument).\(form).\($0.change)")
            }
            + document.differences.map {
                GateCase(
                    DemandMessage($0), $0.verdict, measure: $0.measure.rawValue, "\(instrument).\(form).\($0.score)")
            }
        return render("analyze", suite: "\(instrument) \(provenance.version), form \(form)", cases)
    }

    private static func render(_ program: String, suite: String, _ cases: [GateCase]) -> String {
        let missed = cases.count(where: \.isMissed)
        let counts =
            "tests=\"\(cases.count)\" failures=\"\(missed)\" errors=\"0\" skipped=\"\(cases.count(where: \.isSkipped))\" time=\"0\""
        let lines = [
            "<?xml version=\"1.0\" encoding=\"UTF-8\"?>",
            "<testsuites name=\"scalewright \(program)\" tests=\"\(cases.count)\" failures=\"\(missed)\" errors=\"0\" time=\"0\">",
            "  <testsuite name=\(XMLText.attribute(suite)) \(counts)>",
        ]
        return (lines + cases.flatMap(element) + ["  </testsuite>", "</testsuites>"]).joined(separator: "\n")
            + "\n"
    }

    private static func element(_ one: GateCase) -> [String] {
        let opening =
            "    <testcase classname=\(XMLText.attribute(one.group)) name=\(XMLText.attribute(one.name)) time=\"0\""
        var content: [String] = []
        switch one.verdict {
        case .met: break
        case .missed(let message):
            content.append("<failure message=\(XMLText.attribute(message)) type=\"\(one.measure)\"/>")
        case .skipped(let message): content.append("<skipped message=\(XMLText.attribute(message))/>")
        }
        if let remark = one.remark { content.append("<system-out>\(XMLText.content(remark))</system-out>") }
        if content.isEmpty { return [opening + "/>"] }
        return [opening + ">"] + content.map { "      " + $0 } + ["    </testcase>"]
    }
}

extension GateCase {
    fileprivate init(_ message: DemandMessage, _ verdict: DemandVerdict, measure: String, _ group: String) {
        let result: Verdict =
            switch verdict {
            case .met: .met
            case .missed: .missed(message.text)
            case .notChecked: .skipped(message.text)
            }
        self.init(group: group, name: message.title, measure: measure, verdict: result)
    }
}
