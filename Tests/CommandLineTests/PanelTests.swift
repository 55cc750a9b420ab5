import Foundation
import TestSupport
import Testing

/// Waves, units and attention checks on the command line.
@Suite struct PanelTests {
    private let folder: UserFolder

    init() throws {
        folder = try UserFolder()
        try folder.put(Panel.yaml, in: Panel.file)
        try folder.put(Panel.data, in: "panel.csv")
    }

    /// a: 1.0 → 3.5; b: 2.5 → 3.0; c has answered too little in one wave and is not in the other.
    @Test func changesAreLaterMinusEarlier() throws {
        let outcome = try folder.scalewright("change", Panel.file, "--data", "panel.csv")
        #expect(outcome.status == 0)
        #expect(outcome.output == "person_id,gain\na,2.5\nb,0.5\nc,\n")
        #expect(outcome.errors.hasSuffix("Compared the waves of 3: gain 2.\n"))
    }

    @Test func meansHaveARowForEachUnitAndWave() throws {
        let outcome = try folder.scalewright("aggregate", Panel.file, "--data", "panel.csv")
        #expect(outcome.status == 0)
        #expect(
            outcome.output
                == "ward,wave,ward_mood,ward_mood_n\nnorth,pre,1.75,2\nsouth,pre,,0\nnorth,post,3.25,2\n")
        #expect(outcome.errors.hasSuffix("Averaged over ward: 3 rows.\n"))
    }

    @Test func theUnitMustBeOneOfTheAggregates() throws {
        let outcome = try folder.scalewright(
            "aggregate", Panel.file, "--data", "panel.csv", "--to", "wards")
        #expect(outcome.status == 2)
        #expect(outcome.errors.contains("nothing is aggregated to 'wards'\n  fix: Did you mean 'ward'?"))
    }

    @Test func theColumnOfTheUnitMustBeThere() throws {
        let outcome = try folder.scalewright(
            "aggregate", Panel.file, "--data", "-", input: Panel.data.replacing("ward", with: "house"))
        #expect(outcome.status == 2)
        #expect(outcome.output == "")
        #expect(outcome.errors.contains("row 1, column ward: the file has no column for this unit"))
    }

    @Test func failedAttentionChecksAreCounted() throws {
        let outcome = try folder.scalewright("score", Panel.file, "--data", "panel.csv")
        #expect(outcome.status == 0)
        #expect(
            outcome.output == """
                person_id,wave,ward,sex,mood,attention_failed
                a,pre,north,f,1.0,0
                b,pre,north,m,2.5,1
                c,pre,south,,,
                a,post,north,f,3.5,0
                b,post,north,m,3.0,

                """)
    }

    @Test(arguments: ["score", "reliability", "change", "aggregate"])
    func wavesAndSubgroupsMustBeDeclared(_ subcommand: String) throws {
        let wrong = Panel.data.replacing("a,post,north,f", with: "a,psot,north,f")
            .replacing("b,pre,north,m", with: "b,pre,north,male")
        let outcome = try folder.scalewright(subcommand, Panel.file, "--data", "-", input: wrong)
        #expect(outcome.status == 2)
        #expect(outcome.output == "")
        #expect(
            outcome.errors.contains(
                "row 5, column wave: 'psot' is not declared in the instrument\n  fix: Did you mean 'post'?"))
        #expect(
            outcome.errors.contains(
                "row 3, column sex: 'male' is not declared in the instrument\n  fix: Expected f, m."))
    }

    @Test(arguments: ["change", "aggregate"])
    func nothingToComputeIsRefused(_ subcommand: String) throws {
        try folder.put(Mood.yaml, in: Mood.file)
        let outcome = try folder.scalewright(subcommand, Mood.file, "--data", "panel.csv")
        #expect(outcome.status == 2)
        #expect(outcome.errors.contains("error: the form 'self' has no "))
    }
}
