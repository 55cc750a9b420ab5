import InstrumentModel
import PilotData
import RealModule

/// Draws answers to an instrument from a factor model.
///
/// Behind a row stand a general factor and one factor for each scale, each with a part that the row's
/// cluster shares (the students of one teacher). The two sides of a dyad see the same factors through
/// a part of their own. A continuous answer, loading × factor + error, becomes the code of an option.
///
/// Most respondents pass an attention check; the rest answer it like any item. Items that a respondent's
/// own answers rule out stay blank.
public struct PilotSimulator: Sendable {
    private let instrument: Instrument
    var settings: SimulationSettings

    /// - Parameter instrument: without errors
    /// - Throws: the first setting from which nothing can be drawn
    public init(
        _ instrument: Instrument, _ settings: SimulationSettings
    ) throws(SettingProblem) {
        try settings.check(instrument)
        self.instrument = instrument
        self.settings = settings
    }

    /// The table of one form's answers, piece by piece: a header, then some rows at a time.
    public func write<Failure: Error>(
        _ form: Form, to write: (String) throws(Failure) -> Void
    ) throws(Failure) {
        let layout = PilotLayout(instrument, form: form)
        let identities = UnitIdentities(instrument, clusterSize: settings.clusterSize)
        try write(AnswerTable.header(of: layout))
        let model = FactorModel(instrument, form, settings)
        let skipLogic = SkipLogic(instrument, form)
        let side = instrument.forms.firstIndex { $0.id.value == form.id.value } ?? 0
        for start in stride(from: 0, to: settings.rows, by: 1_000) {
            var text = ""
            for unit in start..<min(start + 1_000, settings.rows) {
                text += AnswerTable.line(
                    identifiers: identities.of(unit),
                    answers: skipLogic.applied(to: answers(unit: unit, side: side, model)))
            }
            try write(text)
        }
    }

    func answers(unit: Int, side: Int, _ model: FactorModel) -> [Int?] {
        let factors = factors(unit: unit, side: side, signs: model.signs)
        var respondent = RandomSource(seed: settings.seed, .respondent, unit, stream: 2 * side + 1)
        return model.items.map { item in
            let error = (1 - item.loading * item.loading).squareRoot() * respondent.normal()
            let answer = item.loading * factors[item.factor] + error
            let isBlank = respondent.uniform() <= settings.missingShare
            let code = Self.passing(item, &respondent) ?? item.code(answer)
            return isBlank ? nil : code
        }
    }

    /// A code that passes an attention check, for respondents who read.
    private static func passing(
        _ item: FactorModel.ItemModel, _ respondent: inout RandomSource
    ) -> Int? {
        guard !item.attention.isEmpty, respondent.uniform() <= attentiveShare else { return nil }
        return item.attention.randomElement(using: &respondent)
    }

    /// The share of respondents who read an attention check (about that of Meade & Craig 2012).
    private static let attentiveShare = 0.9

    /// The factors as one side of a unit sees them: standard normal, correlated as set.
    private func factors(unit: Int, side: Int, signs: [Double]) -> [Double] {
        var cluster = RandomSource(
            seed: settings.seed, .cluster, unit / settings.clusterSize)
        var shared = RandomSource(seed: settings.seed, .unit, unit)
        var own = RandomSource(seed: settings.seed, .respondent, unit, stream: 2 * side)
        let agreement = instrument.isDyadic ? settings.agreement : 0
        func draw() -> Double {
            let common = Self.blend(cluster.normal(), shared.normal(), settings.clusterShare)
            return instrument.isDyadic ? Self.blend(common, own.normal(), agreement) : common
        }
        let general = draw()
        return signs.map { sign in
            sign * Self.blend(general, draw(), settings.factorCorrelation)
        }
    }

    /// A standard normal variate of which `share` of the variance comes from the first of two.
    private static func blend(_ first: Double, _ second: Double, _ share: Double) -> Double {
        share.squareRoot() * first + (1 - share).squareRoot() * second
    }
}
