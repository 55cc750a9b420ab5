import Foundation
import Psychometrics
import Testing

@testable import Reporting

#if canImport(FoundationXML)
    import FoundationXML
#endif

@Suite struct GateJUnitTests {
    private func suite(_ report: ReliabilityReport) throws -> JUnitReading {
        let reading = JUnitReading()
        let parser = XMLParser(data: Data(GateJUnit.render(report).utf8))
        parser.delegate = reading
        #expect(parser.parse(), "\(parser.parserError.map { "\($0)" } ?? "")")
        return reading
    }

    /// Elements, attributes and types as Jenkins's junit-10.xsd has them, and counts that add up.
    @Test(arguments: Pilot.all)
    func keepsToTheSchema(_ pilot: Pilot) throws {
        let report = pilot.report(.listwise)
        let reading = try suite(report)
        #expect(reading.violations == [])
        let outcomes = report.scales.flatMap(\.thresholds)
        #expect(reading.cases.count == outcomes.count)
        #expect(reading.counts["tests"] == outcomes.count)
        #expect(reading.counts["failures"] == outcomes.count { !$0.isMet })
        #expect(reading.failures == report.gateMessages)
    }

    /// A case keeps its name from run to run, whichever item is the worst, and no two have the same.
    @Test func namesStay() throws {
        let names = try Pilot.all.map { try suite($0.report(.listwise)).cases }
        #expect(Set(names).count == 1)
        #expect(Set(names[0]).count == names[0].count)
        #expect(names[0].contains("talk.patient.trust: alpha of trust, at least .80"))
    }

    /// Met or missed, the lower bound of alpha says which interval it is of.
    @Test func theIntervalIsNamed() throws {
        var report = SampleData.form.reliability(of: SampleData.rows)
        let scale = try #require(report.scales.firstIndex { $0.thresholds.contains { $0.measure == .alphaLower } })
        func remarks() throws -> String {
            let reading = try suite(report)
            #expect(reading.violations == [])
            return reading.remarks.joined()
        }
        #expect(try remarks().contains("by Feldt's interval at 95%"))
        report.scales[scale].holdLowerBound(toResampledClusters: .value(0.99))
        #expect(try remarks().hasSuffix("by the BCa bootstrap of whole clusters at 95% is .990, and had to reach .95"))
        report.scales[scale].holdLowerBound(toResampledClusters: .undefined(.noResamples))
        #expect(
            try suite(report).failures.contains {
                $0.contains("whole clusters at 95% cannot be had (it takes resamples, and none are drawn), and has to reach .95")
            })
    }

    @Test func withoutThresholds() throws {
        var form = SampleData.form
        for index in form.scales.indices { form.scales[index].thresholds = ReliabilityThresholds() }
        let reading = try suite(form.reliability(of: SampleData.rows))
        #expect(reading.violations == [])
        #expect(reading.cases == [])
    }

    /// The version is free text from a file that somebody may have sent.
    @Test(arguments: ["1\"><failure/>", "a & b", "\u{1}\u{1B}", "\u{FFFE}\u{1FFFF}", "line\nbreak\ttab", "‮x", "]]>"])
    func hostileText(_ version: String) throws {
        var form = SampleData.form
        form.version = version
        let reading = try suite(form.reliability(of: SampleData.rows))
        #expect(reading.violations == [])
        let kept = String(String.UnicodeScalarView(version.unicodeScalars.map { scalar in
            let isUnknown = (scalar.value < 0x20 && !"\n\t".unicodeScalars.contains(scalar))
                || scalar.value & 0xFFFE == 0xFFFE
            return isUnknown ? "\u{FFFD}" : scalar
        }))
        #expect(reading.suiteName == "talk \(kept), form patient")
    }
}

/// Reads a document, and holds it to the schema on the way.
private final class JUnitReading: NSObject, XMLParserDelegate {
    private(set) var violations: [String] = []
    /// Class and name of each case.
    private(set) var cases: [String] = []
    private(set) var failures: [String] = []
    /// What stands in `system-out`, in the pieces that the parser hands over.
    private(set) var remarks: [String] = []
    private(set) var counts: [String: Int] = [:]
    private(set) var suiteName = ""
    private var open: [String] = []

    private struct Rule {
        var parents: Set<String>
        var required: Set<String>
        var optional: Set<String>
    }

    private static let rules = [
        "testsuites": Rule(parents: [""], required: [], optional: ["name", "time", "tests", "failures", "disabled", "errors"]),
        "testsuite": Rule(
            parents: ["testsuites", ""], required: ["name", "tests"],
            optional: ["failures", "errors", "time", "disabled", "skipped", "timestamp", "hostname", "id", "package"]),
        "testcase": Rule(
            parents: ["testsuite"], required: ["name", "classname"], optional: ["assertions", "time", "status"]),
        "failure": Rule(parents: ["testcase"], required: ["message"], optional: ["type"]),
        "skipped": Rule(parents: ["testcase"], required: [], optional: ["message", "type"]),
        "system-out": Rule(parents: ["testcase", "testsuite"], required: [], optional: []),
    ]

    func parser(
        _ parser: XMLParser, didStartElement element: String, namespaceURI: String?,
        qualifiedName: String?, attributes: [String: String]
    ) {
        check(element, attributes)
        switch element {
        case "testsuite":
            suiteName = attributes["name"] ?? ""
            counts = attributes.compactMapValues(Int.init)
        case "testcase": cases.append("\(attributes["classname"] ?? ""): \(attributes["name"] ?? "")")
        case "failure": failures.append(attributes["message"] ?? "")
        default: break
        }
        open.append(element)
    }

    private func check(_ element: String, _ attributes: [String: String]) {
        guard let rule = Self.rules[element] else { return violations.append("unknown: \(element)") }
        if !rule.parents.contains(open.last ?? "") { violations.append("\(element) in \(open)") }
        let names = Set(attributes.keys)
        violations += rule.required.subtracting(names).map { "\(element) lacks \($0)" }
        violations += names.subtracting(rule.required.union(rule.optional)).map { "\(element) has \($0)" }
        for (name, value) in attributes where ["tests", "failures", "errors", "skipped"].contains(name) {
            if Int(value).map({ $0 < 0 }) ?? true { violations.append("\(name) is '\(value)'") }
        }
        if let time = attributes["time"], Double(time) == nil { violations.append("time is '\(time)'") }
    }

    func parser(
        _ parser: XMLParser, didEndElement element: String, namespaceURI: String?,
        qualifiedName: String?
    ) {
        open.removeLast()
    }

    func parser(_ parser: XMLParser, foundCharacters text: String) {
        if open.last == "system-out" { return remarks.append(text) }
        if !text.allSatisfy(\.isWhitespace) { violations.append("text '\(text)'") }
    }
}
