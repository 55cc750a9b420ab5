import InstrumentModel

@testable import SwiftEmission

/// Everything that an instrument's emitted code can be asked, as statements that print it and as the lines
/// that the model expects.
struct HostileAccount {
    private(set) var lines: [[String]] = []
    private var statements: [String] = []

    init(_ instrument: Instrument) {
        let names = InstrumentNames(instrument)
        let languages = [instrument] + instrument.translations.map { instrument.translated(by: $0) }
        let type = names.instrument
        expect(
            "[\(type).id, \(type).title, \(type).version, \(type).language]",
            [instrument.id.value, instrument.title, instrument.version, instrument.language])
        expect("\(type).Language.allCases.map(\\.rawValue)", instrument.languages)
        for scale in instrument.responseScales {
            let responses = "\(type).\(names.responseScales[scale.id.value] ?? "")"
            expect("\(responses).allCases.map(\\.label)", Self.labels(scale.id.value, instrument))
            expect(
                "\(type).Language.allCases.flatMap { language in \(responses).allCases.map { $0.label(in: language) } }",
                languages.flatMap { Self.labels(scale.id.value, $0) })
        }
        for cutoffs in instrument.cutoffs {
            expect(
                "\(type).\(names.bands[cutoffs.id.value] ?? "").allCases.map(\\.label)",
                cutoffs.bands.map(\.label.value))
        }
        for form in instrument.forms { add(form, of: instrument, in: languages, names) }
    }

    private mutating func add(
        _ form: Form, of instrument: Instrument, in languages: [Instrument], _ names: InstrumentNames
    ) {
        let type = [names.instrument, names.forms[form.id.value]].compactMap(\.self).joined(separator: ".")
        let items = ItemNames(form, of: instrument).all
        expect("\(type).definition.items", items.map(\.item.id.value))
        expect("\(type).Item.allCases.map(\\.rawValue)", items.map(\.item.id.value))
        expect(
            "\(names.instrument).Language.allCases.flatMap { texts(of: \(type).questionnaire(in: $0)) }",
            languages.flatMap { Self.texts(of: form, in: $0) })
        for shift in 0..<3 {
            let codes = items.indices.map { ($0 * $0 + shift) % 4 + 1 }
            let variable = "answers\(lines.count)"
            statements.append("var \(variable) = \(type).Answers()")
            for (item, code) in zip(items, codes) {
                let responses = names.responseScales[item.item.responses.value] ?? ""
                statements.append(
                    "\(variable).\(item.name) = \(names.instrument).\(responses)(rawValue: \(code)).map { .chosen($0) }")
            }
            expect("\(type).Item.allCases.map { \"\\(\(variable)[code: $0] ?? 0)\" }", codes.map(String.init))
            expect(
                "Mirror(reflecting: \(variable).scores).children.map { shown($0.value) }",
                Self.scores(of: codes, items.map(\.item.id.value), form, instrument))
        }
    }

    private mutating func expect(_ expression: String, _ line: [String]) {
        statements.append("say(\(expression))")
        lines.append(line)
    }

    private static func labels(_ scale: String, _ instrument: Instrument) -> [String] {
        instrument.responseScale(scale)?.options.map { $0.label?.value ?? "" } ?? []
    }

    private static func texts(of form: Form, in instrument: Instrument) -> [String] {
        let form = instrument.form(form.id.value) ?? form
        let head = [
            instrument.language, form.title ?? instrument.title,
            form.instructions?.filled(in: form) ?? "",
        ]
        return head + instrument.items(in: form).flatMap { item -> [String] in
            let scale = instrument.responseScale(item.responses.value)
            return [item.id.value, item.wording[form.id.value]?.filled(in: form) ?? ""]
                + labels(item.responses.value, instrument) + (scale?.missing.map(\.label.value) ?? [])
        }
    }

    /// Sums, with reversed items turned within 1 to 4, and the band of the cut-offs that the form has.
    private static func scores(
        of codes: [Int], _ items: [String], _ form: Form, _ instrument: Instrument
    ) -> [String] {
        let codes = Dictionary(uniqueKeysWithValues: zip(items, codes))
        let sums = instrument.scales.map { scale in
            (scale.id.value, scale.members.reduce(0) { sum, member in
                let code = codes[member.item.value] ?? 0
                return sum + Double(member.keying == .reversed ? 5 - code : code)
            })
        }
        let bands = instrument.cutoffs.filter { $0.form.value == form.id.value }.map { cutoffs in
            let score = sums.first { $0.0 == cutoffs.score.value }?.1 ?? 0
            return cutoffs.bands.first { score < $0.below?.value ?? .infinity }?.label.value ?? ""
        }
        return sums.map { "\($0.1)" } + bands
    }

    /// The program that prints what all the accounts expect.
    static func program(_ accounts: [HostileAccount]) -> String {
        let functions = accounts.enumerated().map { index, account in
            "func account\(index)() {\n\(account.statements.joined(separator: "\n"))\n}\naccount\(index)()"
        }
        return """
            import Foundation
            import Psychometrics

            func say(_ texts: [Swift.String]) {
                guard let line = try? JSONEncoder().encode(texts) else { fatalError("No text is JSON") }
                print(Swift.String(decoding: line, as: UTF8.self))
            }
            func texts<Asked>(of form: Questionnaire<Asked>) -> [Swift.String] {
                [form.language, form.title, form.instructions ?? ""] + form.questions.flatMap { question in
                    [question.item.rawValue, question.text] + (question.options + question.missing).map(\\.label)
                }
            }
            protocol BandShown { var shown: Swift.String { get } }
            extension BandScore: BandShown { var shown: Swift.String { level?.label ?? "" } }
            func shown(_ score: Any) -> Swift.String {
                if let score = score as? ScaleScore { return "\\(score.value ?? -1)" }
                return (score as? any BandShown)?.shown ?? "?"
            }
            \(functions.joined(separator: "\n"))
            """
    }
}
