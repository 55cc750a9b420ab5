import InstrumentReading

/// The reference of the language, in Markdown: docs/language.md.
public enum LanguagePage {
    public static func render(_ files: [LanguageFile]) -> String {
        let intro = """
            # The language

            Every file is YAML, and has the keys that stand here and no others. A plain value is read by the type that its place expects: a label `No`, a version `1.10` or a name `n` stay what they are. Where a key may be left out, nothing is assumed that would change a score.

            Editors complete and check these keys when a file's first line is `# yaml-language-server: $schema=instrument.schema.json` and `scalewright schema -o instrument.schema.json` has written that file beside it. What each problem means stands in [rules.md](rules.md); any mapping may have an \(links(["unknown-key"])) or a \(links(["missing-key"])), and any value a \(links(["wrong-type"])) or be an \(links(["empty-value"])).


            """
        let contents = files.map { file in
            let sections = file.sections.map { "[\($0.title.lowercased())](#\($0.identifier))" }
            return "- `<name>\(file.suffix)`: \(sections.joined(separator: ", "))\n"
        }
        return intro + contents.joined() + "\n" + passages(files).joined(separator: "\n")
    }

    /// Each section once, however many kinds of files have it.
    private static func passages(_ files: [LanguageFile]) -> [String] {
        var described: Set<String> = []
        return files.flatMap(\.sections).filter { described.insert($0.identifier).inserted }.map(passage)
    }

    private static func passage(_ section: KeySection) -> String {
        let keys = section.keys.map { entry($0, in: section) }
        return """
            ## <a id="\(section.identifier)"></a>\(section.title)

            \(section.purpose)

            \(keys.joined(separator: "\n"))
            """
    }

    private static func entry(_ key: KeySpecification, in section: KeySection) -> String {
        let exception = key.alternative.map { " unless `\($0)` is there" } ?? ""
        let status = key.isRequired ? ", required\(exception)" : ""
        var parts = [
            "### <a id=\"\(section.identifier).\(key.name)\"></a>`\(key.name)`\(status)",
            "\(key.meaning) It is \(key.type)\(key.type.seeAlso).",
        ]
        parts += key.type.choices.isEmpty ? [] : [choices(key.type)]
        parts += key.whenAbsent.map { ["**Left out:** \($0)"] } ?? []
        parts.append("```yaml\n\(key.name): \(key.example)\n```")
        let problems = key.problems + key.type.problems.filter { !key.problems.contains($0) }
        if !problems.isEmpty { parts.append("**Problems:** \(links(problems))") }
        return parts.joined(separator: "\n\n") + "\n"
    }

    private static func choices(_ type: ValueType) -> String {
        type.choices.map { "- `\($0.word)`: \($0.meaning)" }.joined(separator: "\n")
    }

    private static func links(_ slugs: [String]) -> String {
        slugs.map { "[\($0)](rules.md#\($0))" }.joined(separator: ", ")
    }
}

extension ValueType {
    /// The words that may stand here, each with its meaning.
    fileprivate var choices: [Choice] {
        switch self {
        case .choice(let choices): choices
        case .list(let type), .mapping(_, let type): type.choices
        case .either(let types): types.flatMap(\.choices)
        default: []
        }
    }

    /// Where the sections that may stand here are described.
    fileprivate var seeAlso: String {
        let links = sections.map { "[\($0.title.lowercased())](#\($0.identifier))" }
        return links.isEmpty ? "" : " (see \(links.joined(separator: ", ")))"
    }
}
