import PilotSimulation
import TestSupport
import Testing

/// A setting that nothing can be drawn from, and what is said about it.
struct BadSetting: CustomTestStringConvertible, Sendable {
    var message: String
    var advice: String
    var change: @Sendable (inout SimulationSettings) -> Void

    init(
        _ message: String, _ advice: String, _ change: @escaping @Sendable (inout SimulationSettings) -> Void
    ) {
        self.message = message
        self.advice = advice
        self.change = change
    }

    var testDescription: String { message }
}

@Suite struct SettingTests {
    private static let share = "Give a number from 0 to 1."
    private static let loading = "Give a number from -1 to 1."
    private static let count = "Give a number from 1 to 100000000."

    static let bad = [
        BadSetting("the number of rows is 0", count) { $0.rows = 0 },
        BadSetting("the number of rows is -5", count) { $0.rows = -5 },
        BadSetting("the number of rows is 100000001", count) { $0.rows = 100_000_001 },
        BadSetting("the cluster size is 0", count) { $0.clusterSize = 0 },
        BadSetting("the loading is 1.5", loading) { $0.loading = 1.5 },
        BadSetting("the loading is -1.01", loading) { $0.loading = -1.01 },
        BadSetting("the loading is nan", loading) { $0.loading = .nan },
        BadSetting("the loading is inf", loading) { $0.loading = .infinity },
        BadSetting("the factor correlation is -0.1", share) { $0.factorCorrelation = -0.1 },
        BadSetting("the agreement is 2", share) { $0.agreement = 2 },
        BadSetting("the cluster share is -1", share) { $0.clusterShare = -1 },
        BadSetting("the missing share is 1.001", share) { $0.missingShare = 1.001 },
        BadSetting("the loading of a is 7", loading) { $0.loadings = ["a": 7] },
        BadSetting("there is no item 'A1' to load on a factor", "The items are a, b, c, d, e.") {
            $0.loadings = ["A1": 0.5]
        },
        BadSetting("there is no item 'respectfull' to load on a factor", "Did you mean 'respectful'?") {
            $0.loadings = ["respectfull": 0.5]
        },
    ]

    @Test(arguments: bad)
    func refused(_ setting: BadSetting) throws {
        let isLong = setting.message.contains("respectfull")
        let instrument = try isLong ? SampleInstruments.shipped("tsr") : YesOrNo.survey()
        var settings = SimulationSettings()
        setting.change(&settings)
        let problem = #expect(throws: SettingProblem.self) {
            try PilotSimulator(instrument, settings)
        }
        #expect(problem?.message == setting.message)
        #expect(problem?.advice == setting.advice)
    }

    /// The ends of each range belong to it, and answers can be drawn from them.
    @Test(arguments: [0, 1])
    func boundsAreAllowed(_ bound: Double) throws {
        let drawn = try DrawnAnswers(try YesOrNo.survey()) {
            ($0.rows, $0.clusterSize) = (1, 1)
            ($0.loading, $0.loadings) = (bound, ["a": -bound])
            ($0.factorCorrelation, $0.agreement) = (bound, bound)
            ($0.clusterShare, $0.missingShare) = (bound, 0)
        }
        #expect(drawn.rows.count == 1)
        #expect(!drawn.rows[0].contains(.missing))
    }
}
