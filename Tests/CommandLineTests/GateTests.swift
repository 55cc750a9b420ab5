import Foundation
import TestSupport
import Testing

/// What a call says and writes of declared thresholds.
@Suite struct GateTests {
    private let folder: UserFolder

    init() throws {
        folder = try UserFolder()
        try folder.put(Mood.yaml, in: Mood.file)
        try folder.put(Mood.reliable, in: "good.csv")
        try folder.put(Mood.unreliable, in: "bad.csv")
    }

    private func gate(_ data: String, _ more: String...) throws -> Outcome {
        try folder.run(try UserFolder.program(), ["reliability", Mood.file, "--data", data, "--gate"] + more)
    }

    @Test func saysWhichFailedAndByHowMuch() throws {
        let failed = try gate("bad.csv")
        #expect(failed.status == 1)
        #expect(
            failed.errors == """
                The data miss 1 declared threshold of mood, form self:
                  alpha of mood is .000, .800 below the .80 that it has to reach

                """)
        let passed = try gate("good.csv")
        #expect(passed.status == 0)
        #expect(passed.errors == "")
    }

    /// Two of six rows lack an answer to `tired`: a share of .333.
    @Test(arguments: [("0.34", 0), ("0.3", 1)] as [(String, Int32)])
    func missingAnswers(_ limit: String, _ status: Int32) throws {
        try folder.put(
            Mood.yaml.replacing("{alpha: 0.80}", with: "{missing: \(limit)}"), in: Mood.file)
        try folder.put(Mood.reliable + "e,1,\nf,2,-99\n", in: "good.csv")
        let outcome = try gate("good.csv")
        #expect(outcome.status == status)
        #expect(outcome.output.contains("largest share missing (tired) .333, at most "))
        let message = "the share of missing answers of tired in mood is .333, .033 above the .30 that it may reach"
        #expect(outcome.errors.contains(message) == (status == 1))
    }

    @Test func omegaOfTwoItemsIsNoDemand() throws {
        try folder.put(Mood.yaml.replacing("{alpha: 0.80}", with: "{omega: 0.80}"), in: Mood.file)
        let outcome = try gate("good.csv")
        #expect(outcome.status == 1)
        #expect(outcome.errors.contains("omega-of-two-items"))
    }

    @Test(arguments: [("bad.csv", 1, "1"), ("good.csv", 0, "0")] as [(String, Int32, String)])
    func junit(_ data: String, _ status: Int32, _ failures: String) throws {
        let outcome = try gate(data, "--junit", "gate.xml")
        #expect(outcome.status == status)
        let written = try folder.contents(of: "gate.xml")
        #expect(written.contains("tests=\"1\" failures=\"\(failures)\""))
        #expect(written.contains("<testcase classname=\"mood.self.mood\" name=\"alpha of mood, at least .80\""))
        #expect(written.contains("below the .80 that it has to reach") == (status == 1))
    }

    /// Nothing is replaced unasked, and nothing is read for it in vain.
    @Test func junitReplacesOnlyWhenForced() throws {
        try folder.put("mine", in: "gate.xml")
        let refused = try gate("bad.csv", "--junit", "gate.xml")
        #expect(refused.status == 2)
        #expect(refused.output == "")
        #expect(refused.errors.contains("gate.xml: is there already"))
        #expect(refused.errors.contains("--force"))
        #expect(try folder.contents(of: "gate.xml") == "mine")
        let forced = try gate("bad.csv", "--junit", "gate.xml", "--force")
        #expect(forced.status == 1)
        #expect(try folder.contents(of: "gate.xml").hasPrefix("<?xml"))
        let unwritable = try gate("good.csv", "--junit", "nowhere/gate.xml")
        #expect(unwritable.status == 2)
        #expect(unwritable.errors.contains("nowhere"))
        #expect(try gate("good.csv", "--junit", "-").status == 2)
    }
}
