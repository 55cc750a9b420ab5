import Emission
import InstrumentModel

/// Writes what one form needs: its answers, its scores, its definition and its reliability checker.
final class FormWriter {
    private let form: Form
    private let name: String?
    private let answers: AnswersWriter
    private let items: ItemWriter
    private let people: NamesWriter
    private let questionnaire: QuestionnaireWriter
    private let scores: ScoresWriter
    private let definition: DefinitionWriter
    private let responses: ResponseWriter
    private let changes: ChangesWriter
    private let aggregates: AggregatesWriter
    private let mayRepeatPersons: Bool
    private let access: String

    /// - Parameters:
    ///   - languages: the instrument in each of its languages, its own first
    ///   - defaultLanguage: the case of the language that is shown unless another is asked for
    init(
        _ form: Form, of instrument: Instrument, in languages: [Instrument], _ names: InstrumentNames,
        defaultLanguage: String, access: String
    ) {
        self.form = form
        self.access = access
        name = names.forms[form.id.value]
        let plan = instrument.scoringPlan(for: form)
        let path = [names.instrument, name].compactMap(\.self).joined(separator: ".")
        let items = ItemNames(form, of: instrument)
        self.items = ItemWriter(form, items, access: access)
        people = NamesWriter(form, in: languages, access: access)
        questionnaire = QuestionnaireWriter(
            form, of: instrument, in: languages, defaultLanguage: defaultLanguage, access: access)
        scores = ScoresWriter(plan, of: instrument, names, definition: "\(path).definition", access: access)
        answers = AnswersWriter(
            form, of: instrument, names, items: items, path: path, access: access)
        definition = DefinitionWriter(plan, form, of: instrument, access: access)
        responses = ResponseWriter(form, of: instrument, access: access)
        changes = ChangesWriter(form, of: instrument, access: access)
        aggregates = AggregatesWriter(form, of: instrument, names, access: access)
        mayRepeatPersons = instrument.mayRepeatPersons
    }

    func write(to writer: inout IndentingWriter) {
        guard let name else { return contents(&writer) }
        writer.lines(SwiftLiteral.documentation(form.title ?? "The form '\(form.id.value)'."))
        writer.block("\(access)nonisolated enum \(name) {", contents)
    }

    private func contents(_ writer: inout IndentingWriter) {
        definition.write(to: &writer)
        writer.line()
        checker(&writer)
        writer.line()
        questionnaire.write(to: &writer)
        writer.line()
        items.write(to: &writer)
        writer.line()
        people.write(to: &writer)
        writer.line()
        answers.write(to: &writer)
        writer.line()
        scores.write(to: &writer)
        study(&writer)
    }

    /// The answers as data, and what is compared across rows.
    private func study(_ writer: inout IndentingWriter) {
        writer.line()
        responses.write(to: &writer)
        if !changes.isEmpty {
            writer.line()
            changes.write(to: &writer)
        }
        if !aggregates.isEmpty {
            writer.line()
            aggregates.write(to: &writer)
        }
    }

    private func checker(_ writer: inout IndentingWriter) {
        writer.lines([
            "/// Checks the reliability of each scale on collected answers, against the thresholds that",
            "/// the instrument declares.",
        ])
        if mayRepeatPersons {
            writer.lines([
                "///",
                "/// Answers do not say whose they are, and those of one person in several waves are not",
                "/// independent: what asks for that is left out. Responses say it.",
            ])
        }
        writer.line("\(access)static func reliability(")
        writer.indented { writer in
            writer.line("of answers: some Swift.Sequence<Answers>,")
            writer.line("missing: Psychometrics.MissingTreatment = .listwise")
        }
        writer.block(") -> Psychometrics.ReliabilityReport {") { writer in
            let repeats = mayRepeatPersons ? ", mayRepeatPersons: true" : ""
            writer.line("definition.reliability(of: answers.lazy.map(\\.row), missing: missing\(repeats))")
        }
    }
}
