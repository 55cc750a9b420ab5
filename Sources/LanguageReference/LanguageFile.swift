import InstrumentReading

/// A kind of file that the language knows.
public struct LanguageFile: Sendable {
    /// The word by which the command line asks for it: "instrument".
    public var name: String
    /// What its name ends with.
    public var suffix: String
    /// The keys at its top.
    public var root: KeySection
    /// Whether texts may still be empty, as in a translation that is being made.
    public var mayLeaveTextsEmpty = false

    /// Every kind, the most used first.
    public static let all = [
        LanguageFile(name: "instrument", suffix: ".instrument.yaml", root: .instrument),
        LanguageFile(
            name: "translation", suffix: ".<language>.translation.yaml", root: .translation,
            mayLeaveTextsEmpty: true),
        LanguageFile(name: "responses", suffix: ".responses.yaml", root: .responses),
    ]

    /// The version of the language, which is part of what identifies a schema.
    public static let languageVersion = InstrumentReader.languageVersion

    /// The kind that a file's name tells; an instrument where it tells none.
    public static func kind(of path: String) -> LanguageFile {
        all.first { path.hasSuffix(".\($0.name).yaml") || path.hasSuffix(".\($0.name).yml") } ?? all[0]
    }

    public static func named(_ name: String) -> LanguageFile? { all.first { $0.name == name } }

    /// The name of its schema's file: `instrument.schema.json`.
    public var schemaName: String { "\(name).schema.json" }

    /// The top and every section below it, each before those that its keys hold.
    public var sections: [KeySection] {
        var found: [KeySection] = []
        func visit(_ section: KeySection) {
            guard !found.contains(where: { $0.name == section.name }) else { return }
            found.append(section)
            for key in section.keys { key.type.sections.forEach(visit) }
        }
        visit(root)
        return found
    }
}

extension KeySection {
    /// The section's name without its article, as an identifier: `response_scale`.
    public var identifier: String {
        let words = name.split(separator: " ")
        let articles: Set<Substring> = ["a", "an", "the"]
        let bare = words.first.map(articles.contains) == true ? words.dropFirst() : words[...]
        return bare.joined(separator: "_").replacing("-", with: "_")
    }

    /// The section's name as it heads a passage: "Response scale".
    var title: String {
        let words = identifier.replacing("_", with: " ")
        return words.prefix(1).uppercased() + words.dropFirst()
    }
}

extension ValueType {
    /// The sections that a value of this type may consist of.
    public var sections: [KeySection] {
        switch self {
        case .section(let section): [section]
        case .list(let element): element.sections
        case .mapping(_, let value): value.sections
        case .either(let types): types.flatMap(\.sections)
        default: []
        }
    }
}
