import Diagnostics
import Foundation
import InstrumentCompiler

/// Stems with what the rules of wording must find in them, from `wording-corpus.tsv`.
struct WordingCorpus {
    /// A line of the file.
    struct Entry: Sendable {
        var line: Int
        var expected: Set<String>
        var setting: String
        var stem: String

        /// What is found in the stem, the form's shape aside unless the setting asks for it.
        var found: Set<String> {
            let compilation = InstrumentCompiler.compile(file: "corpus.yaml", bytes: Array(instrument.utf8))
            let slugs = compilation.diagnostics.filter {
                $0.severity == .error || $0.range.start.line == 1 && WordingCorpus.isAboutWording($0.code.id)
            }.map(\.code.slug)
            return Set(slugs).subtracting(
                setting == "agree" || setting == "disagree" ? ["statement-stem"] : [])
        }
    }

    let entries: [Entry]

    /// Whether a code belongs to the rules of wording, of parallel wording and of self-efficacy.
    static func isAboutWording(_ id: String) -> Bool {
        ["SW03", "SW060", "SW07"].contains(where: id.hasPrefix)
    }

    init() throws {
        let file = URL(filePath: #filePath).deletingLastPathComponent().appending(path: "wording-corpus.tsv")
        let lines = try String(contentsOf: file, encoding: .utf8).split(
            separator: "\n", omittingEmptySubsequences: false)
        entries = lines.enumerated().compactMap { index, line in
            guard !line.hasPrefix("#"), !line.isEmpty else { return nil }
            let fields = line.split(separator: "\t").map(String.init)
            guard fields.count == 3 else { return nil }
            let expected = fields[0] == "-" ? [] : Set(fields[0].split(separator: ",").map(String.init))
            return Entry(line: index + 1, expected: expected, setting: fields[1], stem: fields[2])
        }
    }
}

extension WordingCorpus.Entry {
    /// An instrument of which the stem is the first line.
    private var instrument: String {
        let responses =
            switch setting {
            case "agree", "agree?": "{labels: [Not true, Slightly true, Quite true, Very true]}"
            case "disagree": "{labels: [Disagree, Rather disagree, Rather agree, Agree]}"
            case "confidence": "{range: {from: 0, to: 10}, anchors: {0: Not confident, 10: Fully confident}}"
            case "na": "{labels: [Not at all, Slightly, Very], missing: {-99: Does not apply}}"
            case "daily": "{labels: [Less than once a week, About once a week, Daily]}"
            default: "{labels: [Not at all, Slightly, Somewhat, Quite, Extremely]}"
            }
        let scale = setting == "reversed" ? "items: [other], reversed: [stem]" : "items: [stem, other]"
        let grade = setting == "grade5" ? ", reading_grade: 5" : ""
        let instructions =
            setting == "bare" || setting == "daily" ? "" : ", instructions: Think of the past month."
        let other =
            setting.hasPrefix("agree") || setting == "disagree"
            ? "Rate the air in the room." : "How warm is the room?"
        return """
            items: {stem: {responses: scale, text: {self: "\(stem.replacing("\"", with: "\\\""))"}}, other: {responses: scale, text: {self: \(other)}}}
            scalewright: 1
            instrument: corpus
            title: Corpus
            version: 1.0.0
            language: en
            forms: {self: {names: {student: this student, teacher: this teacher}\(grade)\(instructions)}}
            responses: {scale: \(responses)}
            scales: {all_items: {\(scale), score: mean, answered: all}}
            """
    }
}
