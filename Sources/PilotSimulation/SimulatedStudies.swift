import InstrumentModel
import Psychometrics

/// Draws whole studies with one form, of the same model and size, each from a stream of its own, so that
/// a study is the same whichever others are drawn.
public struct SimulatedStudies: Sendable {
    private let simulator: PilotSimulator
    private let model: FactorModel
    private let skipLogic: SkipLogic
    private let side: Int

    /// - Parameters:
    ///   - instrument: without errors
    ///   - form: one of its forms
    ///   - settings: their rows are those of each study
    /// - Throws: the first setting from which nothing can be drawn
    public init(
        _ instrument: Instrument, _ form: Form, _ settings: SimulationSettings
    ) throws(SettingProblem) {
        simulator = try PilotSimulator(instrument, settings)
        model = FactorModel(instrument, form, settings)
        skipLogic = SkipLogic(instrument, form)
        side = instrument.forms.firstIndex { $0.id.value == form.id.value } ?? 0
    }

    /// The answers of one study: rows × items of the form.
    ///
    /// - Parameter number: from 0 on; it and the seed fix the answers
    public func answers(ofStudy number: Int) -> [AnswerCode] {
        var drawing = simulator
        var stream = RandomSource(seed: simulator.settings.seed, .study, number)
        drawing.settings.seed = stream.next()
        var answers: [AnswerCode] = []
        answers.reserveCapacity(simulator.settings.rows * model.items.count)
        for unit in 0..<simulator.settings.rows {
            let row = skipLogic.applied(to: drawing.answers(unit: unit, side: side, model))
            answers += row.map { $0.map { AnswerCode($0) } ?? .missing }
        }
        return answers
    }
}
