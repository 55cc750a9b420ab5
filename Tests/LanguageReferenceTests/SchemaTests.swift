import Foundation
import InstrumentCompiler
import LanguageReference
import Testing

@Suite struct SchemaTests {
    private func schema(_ file: LanguageFile) throws -> [String: Any] {
        let text = LanguageSchema.render(file, rules: InstrumentCompiler.waivableRules)
        return try #require(JSONSerialization.jsonObject(with: Data(text.utf8)) as? [String: Any])
    }

    @Test(arguments: LanguageFile.all.map(\.name))
    func everyKeyIsThere(_ name: String) throws {
        let file = try #require(LanguageFile.named(name))
        let schema = try schema(file)
        let definitions = schema["$defs"] as? [String: [String: Any]] ?? [:]
        #expect(Set(definitions.keys) == Set(file.sections.dropFirst().map(\.identifier)))
        for (index, section) in file.sections.enumerated() {
            let object = try #require(index == 0 ? schema : definitions[section.identifier])
            let properties = try #require(object["properties"] as? [String: [String: Any]])
            #expect(Set(properties.keys) == Set(section.keys.map(\.name)))
            #expect(object["additionalProperties"] as? Bool == false)
            #expect(object["description"] as? String == section.purpose)
            for key in section.keys {
                let property = try #require(properties[key.name])
                let description = try #require(property["description"] as? String)
                #expect(description.hasPrefix(key.meaning))
                #expect((property["examples"] as? [Any])?.count == 1, "\(section.identifier).\(key.name)")
            }
        }
    }

    @Test func everyReferenceLeadsToADefinition() throws {
        for file in LanguageFile.all {
            let text = LanguageSchema.render(file, rules: [])
            let named = Set(text.matches(of: /"#\/\$defs\/(\w+)"/).map { String($0.1) })
            #expect(named == Set(file.sections.dropFirst().map(\.identifier)))
        }
    }

    @Test func theIdentifierHasTheVersionOfTheLanguage() throws {
        let schema = try schema(LanguageFile.all[0])
        let identifier = try #require(schema["$id"] as? String)
        #expect(identifier.hasSuffix("/schema/\(LanguageFile.languageVersion)/instrument.schema.json"))
        #expect(schema["$schema"] as? String == "https://json-schema.org/draft/2020-12/schema")
    }
}
