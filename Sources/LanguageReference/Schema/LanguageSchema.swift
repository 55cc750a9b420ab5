import Diagnostics
import InstrumentReading

/// The JSON Schema (draft 2020-12) of a kind of file, by which editors complete and check what is typed.
///
/// It comes from the tables of keys and from nothing else. It accepts whatever the reader accepts, and
/// refuses what can be told wrong by its shape; that names resolve is for the reader to say.
public struct LanguageSchema: Sendable {
    /// The rules that a file may name, with what editors say about them.
    var rules: [CodeDocumentation]
    var mayLeaveTextsEmpty: Bool

    /// The schema of a kind of file, as a JSON document with a final line break.
    public static func render(_ file: LanguageFile, rules: [CodeDocumentation]) -> String {
        LanguageSchema(rules: rules, mayLeaveTextsEmpty: file.mayLeaveTextsEmpty).document(file).rendered() + "\n"
    }

    private func document(_ file: LanguageFile) -> JSONValue {
        let definitions = file.sections.dropFirst().map {
            JSONValue.Member(name: $0.identifier, value: schema(of: $0))
        }
        let head: JSONValue = [
            "$schema": "https://json-schema.org/draft/2020-12/schema",
            "$id": .string(
                "https://github.com/scalewright/scalewright/schema/\(LanguageFile.languageVersion)/\(file.schemaName)"),
        ]
        var members = head.members + schema(of: file.root).members
        if !definitions.isEmpty {
            members.append(JSONValue.Member(name: "$defs", value: .object(definitions)))
        }
        return .object(members)
    }

    /// A mapping with the keys of a section and no others.
    private func schema(of section: KeySection) -> JSONValue {
        let properties = section.keys.map {
            JSONValue.Member(name: $0.name, value: property($0))
        }
        let required = section.keys.filter { $0.isRequired && $0.alternative == nil }.map(\.name)
        var members: [JSONValue.Member] = [
            .init(name: "title", value: .string(section.title)),
            .init(name: "description", value: .string(section.purpose)),
            .init(name: "type", value: section.mayBeEmpty ? ["object", "null"] : "object"),
            .init(name: "properties", value: .object(properties)),
        ]
        if !required.isEmpty { members.append(.init(name: "required", value: .strings(required))) }
        let alternatives = section.keys.filter(\.isRequired).compactMap(alternatives)
        if !alternatives.isEmpty { members.append(.init(name: "allOf", value: .array(alternatives))) }
        members.append(.init(name: "additionalProperties", value: false))
        return .object(members)
    }

    /// That a key or the one that stands in for it is there.
    private func alternatives(_ key: KeySpecification) -> JSONValue? {
        key.alternative.map { other in
            ["anyOf": [["required": .strings([key.name])], ["required": .strings([other])]]]
        }
    }

    private func property(_ key: KeySpecification) -> JSONValue {
        let absence = key.whenAbsent.map { " When left out: \($0)" } ?? ""
        var members: [JSONValue.Member] = [
            .init(name: "description", value: .string(key.meaning + absence))
        ]
        if let example = ExampleValue.json(key) {
            members.append(.init(name: "examples", value: [example]))
        }
        return .object(members + schema(of: key.type).members)
    }
}
