import Emission
import Foundation
import InstrumentModel
import SwiftEmission
import TestSupport
import Testing

/// Names and wording that would break careless code: emitted, then compiled by the real compiler and run.
@Suite struct HostileNamesTests {
    /// Ids that are keywords, special members, or collide once they are in camel case.
    private static let ids = [
        "self", "Type", "init", "class", "default", "in", "some", "row", "scores", "hash", "hash_value",
        "encode", "is_calm", "isCalm", "is__calm", "a", "b", "Swift", "Psychometrics",
        "definitions", "reliability", "x1", "nil", "true", "Any", "Protocol", "description", "codingKeys",
    ]

    /// Labels and wording, as they are written between double quotes in YAML.
    private static let texts = [
        #"a \"quote\""#, #"a backslash \\ and \\(1 + 1)"#, #"*/ /* // ///"#, #"two\nlines"#,
        #"bidi \u202E gnp"#, #"\u0000 is refused"#.replacing(#"\u0000"#, with: "nul"), "🙂👩‍👩‍👧", "日本語", "é",
        "#\\\"raw\\\"#", #"\u2028line"#, "1st", "-", "   spaced   out   ", "self", "label",
    ]

    private func yaml() -> String {
        let options = Self.texts.enumerated().map { "\($0 + 1): \"\($1)\"" }.joined(separator: ", ")
        let items = Self.ids.enumerated().map { index, id in
            "  \"\(id)\": {responses: self, text: \"\(Self.texts[index % Self.texts.count]) {{\(index)}}\"}"
        }
        let bands = Self.texts.enumerated().map { index, text in
            index + 1 < Self.texts.count ? "{below: \(index + 4), label: \"\(text)\"}" : "{label: \"\(text)\"}"
        }.joined(separator: ", ")
        let list = Self.ids.map { "\"\($0)\"" }.joined(separator: ", ")
        return """
            scalewright: 1
            instrument: String
            title: "*/ \\"\\\\(title)\\""
            version: "1.0\\n"
            language: en
            definition: "line one\\nline two */"
            responses: {self: {options: {\(options)}}}
            items:
            \(items.joined(separator: "\n"))
            scales:
              definition: {items: [\(list)], score: mean, answered: all}
              Self: {items: [a, b], reversed: [nil], score: sum, answered: 50%}
            composites:
              composites: {of: [Self], score: mean, answered: all}
              deinit: {of: [composites, definition], score: product, zero: {composites: 3, definition: 1}, answered: all}
            cutoffs:
              static: {scale: Self, source: "*/", population: "\\u0022", n: 3, bands: [\(bands)]}
            """
    }

    /// Says, as JSON, what the emitted code has made of it.
    private static let program = """
        import Foundation
        func say(_ value: some Encodable) throws {
            print(String(decoding: try JSONEncoder().encode(value), as: UTF8.self))
        }
        try say(String_2.SelfType.allCases.map(\\.label))
        try say(String_2.definition.items)
        try say([String_2.title, String_2.version])
        try say(String_2.definition.scales.map(\\.id))
        // Every property reaches its own column.
        var answers = String_2.Answers()
        answers.`in` = .chosen(.code13)
        try say(answers.row.firstIndex(of: 13))
        try say(String_2.definition.cutoffs[0].labels)
        try say([answers.scores.deinit.value])
        """

    @Test func compileAndMeanTheSame() throws {
        let instrument = try SampleInstruments.compiled(yaml())
        let code = try #require(
            SwiftEmitter().emit(
                instrument, with: EmissionOptions(baseName: "hostile", access: .public)
            ).first?.contents)
        let lines = try CompiledCode.output(of: code, main: Self.program)
        func texts(_ line: Int) throws -> [String] {
            try JSONDecoder().decode([String].self, from: lines[line])
        }
        #expect(lines.count == 7)
        let labels = instrument.responseScales[0].options.compactMap { $0.label?.value }
        #expect(try texts(0) == labels)
        #expect(try texts(1) == Self.ids)
        #expect(try texts(2) == [instrument.title, instrument.version])
        #expect(try texts(3) == ["definition", "Self"])
        #expect(try JSONDecoder().decode(Int.self, from: lines[4]) == Self.ids.firstIndex(of: "in"))
        #expect(try texts(5) == labels)
    }
}
