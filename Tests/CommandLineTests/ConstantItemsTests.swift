import Foundation
import TestSupport
import Testing

/// Data in which items do not vary: that is what is said, and not that there were too few items.
@Suite struct ConstantItemsTests {
    private let folder: UserFolder

    init() throws {
        folder = try UserFolder()
        try folder.put(ThirtyPeople.yaml.replacing("{alpha_lower: 0.30}", with: "{alpha: 0.50}"), in: ThirtyPeople.file)
        let rows = (0..<20).map { "p\($0),pre,a,3,4,2,5\n" }
        try folder.put("person_id,wave,site,calm,glad,keen,warm\n" + rows.joined(), in: "constant.csv")
    }

    private func run(_ subcommand: String, _ format: String) throws -> String {
        let outcome = try folder.scalewright(
            subcommand, ThirtyPeople.file, "--data", "constant.csv", "--format", format)
        #expect(outcome.status == 0, "\(outcome.errors)")
        return outcome.output
    }

    @Test(arguments: [
        ("reliability", "terminal"), ("reliability", "json"), ("reliability", "csv"), ("analyze", "terminal"),
        ("analyze", "json"), ("analyze", "csv"), ("analyze", "html"),
    ])
    func saysThatNoItemVaries(_ subcommand: String, _ format: String) throws {
        let output = try run(subcommand, format)
        #expect(output.contains("no item varies: each has the same answer in every row") || format == "csv" && subcommand == "analyze")
        #expect(!output.contains("0 items"), "\(output)")
        if format != "csv" { #expect(output.contains("calm, glad, keen, warm never varied")) }
    }

    @Test func theGateSaysSo() throws {
        let outcome = try folder.scalewright(
            "reliability", ThirtyPeople.file, "--data", "constant.csv", "--gate")
        #expect(outcome.status == 1)
        #expect(
            outcome.errors.contains(
                "alpha of mood cannot be had (no item varies: each has the same answer in every row), and has to reach .50"))
    }

    /// One item alone is too few whatever it does.
    @Test func oneItemIsStillTooFew() throws {
        let outcome = try folder.scalewright(
            "analyze", ThirtyPeople.file, "--data", "constant.csv", "--format", "json")
        let document = try #require(JSONSerialization.jsonObject(with: Data(outcome.output.utf8)) as? [String: Any])
        let scale = try #require((document["scales"] as? [[String: Any]])?.first)
        let correlations = try #require(scale["correlations"] as? [String: String])
        #expect(correlations["undefined"] == "no item varies: each has the same answer in every row")
        let dimensionality = try #require(document["dimensionality"] as? [String: Any])
        for key in ["parallel_analysis", "permutation_analysis"] {
            #expect((dimensionality[key] as? [String: String])?["undefined"] == "no item varies: each has the same answer in every row")
        }
    }
}
