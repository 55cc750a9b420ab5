import Foundation
import Psychometrics
import Testing

@testable import Reporting

/// What readers of the JSON report may rely on, whatever the data.
@Suite struct JSONContractTests {
    typealias Object = [String: Any]

    private func document(_ report: ReliabilityReport) throws -> Object {
        let data = Data(ReliabilityJSON.render(report).utf8)
        return try #require(JSONSerialization.jsonObject(with: data) as? Object)
    }

    /// Whether a value is the estimate: its number, or its reason alone. On Linux, JSONSerialization
    /// errs in the last digits of what it reads; `fullPrecision` reads them with JSONDecoder.
    private func agrees(_ value: Any?, _ estimate: Estimate) -> Bool {
        switch estimate {
        case .value(let number): (value as? Double).map { abs($0 - number) < 1e-14 } ?? false
        case .undefined(let reason): value as? [String: String] == ["undefined": reason.description]
        }
    }

    @Test(arguments: Pilot.all, MissingTreatment.allCases)
    func headOfTheReport(_ pilot: Pilot, _ missing: MissingTreatment) throws {
        let report = pilot.report(missing)
        let document = try document(report)
        #expect(document["schema"] as? Int == 1)
        #expect(document["instrument"] as? String == "talk")
        // A version is text: 1.10 is not 1.1.
        #expect(document["version"] as? String == "1.10")
        #expect(document["form"] as? String == "patient")
        #expect(document["rows"] as? Int == report.rows)
        #expect(document["missing"] as? String == report.missing.rawValue)
        #expect(document["meets_thresholds"] as? Bool == report.meetsThresholds)
        let scales = try #require(document["scales"] as? [Object])
        #expect(scales.map { $0["id"] as? String } == report.scales.map(\.id))
    }

    @Test(arguments: Pilot.all, MissingTreatment.allCases)
    func figuresOfEachScale(_ pilot: Pilot, _ missing: MissingTreatment) throws {
        let report = pilot.report(missing)
        let scales = try #require(document(report)["scales"] as? [Object])
        for (entry, scale) in zip(scales, report.scales) {
            #expect(entry["k"] as? Int == scale.items.count)
            #expect(entry["n"] as? Int == scale.rows)
            #expect(entry["missing"] as? String == report.missing.rawValue)
            #expect(agrees(entry["omega_total"], scale.omegaTotal))
            #expect(agrees(entry["lambda2"], scale.lambda2))
            #expect(agrees(entry["lambda6"], scale.lambda6))
            #expect(agrees(entry["average_r"], scale.averageInterItemCorrelation))
            #expect(agrees(entry["ase"], scale.alpha.standardError))
            #expect(entry["notices"] as? [String] == scale.notices.map(\.description))
            let alpha = try #require(entry["alpha"] as? Object)
            #expect(agrees(alpha["raw"], scale.alpha.raw))
            #expect(agrees(alpha["standardized"], scale.alpha.standardized))
            let interval = try #require(alpha["ci"] as? Object)
            #expect(interval["method"] as? String == "feldt")
            #expect(interval["level"] as? Double == 0.95)
            #expect(agrees(interval["lower"], scale.alpha.interval.lower))
            #expect(agrees(interval["upper"], scale.alpha.interval.upper))
        }
    }

    @Test(arguments: Pilot.all, MissingTreatment.allCases)
    func figuresOfEachItem(_ pilot: Pilot, _ missing: MissingTreatment) throws {
        let report = pilot.report(missing)
        let scales = try #require(document(report)["scales"] as? [Object])
        for (entry, scale) in zip(scales, report.scales) {
            let items = try #require(entry["items"] as? [Object])
            #expect(items.map { $0["id"] as? String } == scale.items.map(\.id))
            for (entry, item) in zip(items, scale.items) {
                #expect(entry["keying"] as? String == (item.isReversed ? "reversed" : "positive"))
                #expect(entry["n"] as? Int == item.answers)
                #expect(agrees(entry["mean"], item.mean))
                #expect(agrees(entry["sd"], item.standardDeviation))
                #expect(agrees(entry["item_rest"], item.itemRestCorrelation))
                #expect(agrees(entry["alpha_if_deleted"], item.alphaIfDeleted))
            }
        }
    }

    @Test(arguments: Pilot.all, MissingTreatment.allCases)
    func gateOfEachScale(_ pilot: Pilot, _ missing: MissingTreatment) throws {
        let report = pilot.report(missing)
        let scales = try #require(document(report)["scales"] as? [Object])
        for (entry, scale) in zip(scales, report.scales) {
            let gate = try #require(entry["gate"] as? Object)
            #expect(gate["passed"] as? Bool == scale.meetsThresholds)
            let thresholds = try #require(gate["thresholds"] as? [Object])
            #expect(thresholds.count == scale.thresholds.count)
            for (entry, outcome) in zip(thresholds, scale.thresholds) {
                #expect(entry["measure"] as? String == outcome.measure.rawValue)
                #expect(entry["required"] as? Double == outcome.required)
                #expect(agrees(entry["actual"], outcome.actual))
                #expect(entry["item"] as? String == outcome.item)
                #expect(entry["met"] as? Bool == outcome.isMet)
            }
        }
    }

    /// Nothing is null or endless, and whatever has a reason has nothing else. NaN would not be JSON.
    @Test(arguments: Pilot.all, MissingTreatment.allCases)
    func nothingIsNull(_ pilot: Pilot, _ missing: MissingTreatment) throws {
        let report = pilot.report(missing)
        func check(_ value: Any) {
            #expect(!(value is NSNull))
            if let number = value as? Double { #expect(number.isFinite) }
            if let list = value as? [Any] { list.forEach(check) }
            guard let object = value as? Object else { return }
            if let reason = object["undefined"] {
                #expect(object.count == 1)
                #expect((reason as? String)?.isEmpty == false)
            }
            object.values.forEach(check)
        }
        try check(document(report))
        #expect(ReliabilityJSON.render(report).hasSuffix("}\n"))
    }

    /// The data hold what the contract is about: figures with a reason, of scales and of items.
    @Test func theDataLackSomeFigures() throws {
        let text = ReliabilityJSON.render(SampleData.report())
        #expect(text.components(separatedBy: "\"undefined\"").count > 10)
        #expect(SampleData.report().scales.map(\.meetsThresholds) == [false, false, false, true])
    }

    /// A figure that is read back is the one that was computed, to the last digit.
    @Test func fullPrecision() throws {
        struct Document: Decodable {
            struct Scale: Decodable { var items: [Item] }
            struct Item: Decodable { var mean: Double, sd: Double }
            var scales: [Scale]
        }
        let report = SampleData.report()
        let document = try JSONDecoder().decode(
            Document.self, from: Data(ReliabilityJSON.render(report).utf8))
        let items = report.scales.flatMap(\.items)
        let entries = document.scales.flatMap(\.items)
        #expect(entries.map(\.mean) == items.map(\.mean.value))
        #expect(entries.map(\.sd) == items.map(\.standardDeviation.value))
        #expect(entries.count == 11)
    }
}
