import Emission
import InstrumentModel
import ScriptEmission
import TestSupport
import Testing

/// Names that no instrument file may have, and texts that it may: whatever they are, the queries differ in
/// what stands between quotes alone.
@Suite struct HostileNamesTests {
    private static let texts = [
        "'; DROP TABLE answers; --", "\" FROM secrets; --", "`; DROP TABLE answers; --", "\\", "\\'", "a, b", "*/ /*",
        "$$", "$tag$", "${env:HOME}", ":name", "?", "%s", "E'", "U&'\\0027'", "@x", "{{x}}", "#", "'", "\"", "''", "é 🙂",
    ]

    private func renamed(_ instrument: Instrument, to text: String) -> Instrument {
        var renamed = instrument
        renamed.title = text
        renamed.version = text
        renamed.id.value = text
        for index in renamed.forms.indices { renamed.forms[index].title = text }
        for index in renamed.groups.indices { renamed.groups[index].value += text }
        for index in renamed.keys.indices { renamed.keys[index].column.value += text }
        for index in renamed.items.indices { renamed.items[index].id.value += text }
        for scale in renamed.scales.indices {
            for index in renamed.scales[scale].members.indices {
                renamed.scales[scale].members[index].item.value += text
            }
            for index in renamed.scales[scale].required.indices { renamed.scales[scale].required[index].value += text }
        }
        for cutoffs in renamed.cutoffs.indices {
            renamed.cutoffs[cutoffs].id.value += text
            for band in renamed.cutoffs[cutoffs].bands.indices {
                renamed.cutoffs[cutoffs].bands[band].label.value += text
            }
        }
        return renamed
    }

    private func tokens(_ instrument: Instrument, _ dialect: SQLDialect, table: String) -> [[SQLTokens.Token]] {
        var options = EmissionOptions(baseName: "x")
        options.dialect = dialect
        options.table = table
        return SQLEmitter().emit(instrument, with: options).map { SQLTokens($0.contents, dialect).tokens }
    }

    @Test(arguments: SQLDialect.allCases, texts)
    func staysBetweenItsQuotes(_ dialect: SQLDialect, _ text: String) throws {
        for yaml in [SampleInstruments.rich, SampleInstruments.scored] {
            let instrument = try SampleInstruments.compiled(yaml)
            let plain = tokens(instrument, dialect, table: "answers")
            let hostile = tokens(renamed(instrument, to: text), dialect, table: "answers" + text)
            #expect(hostile.map { $0.map(\.kind) } == plain.map { $0.map(\.kind) })
            let item = instrument.items[0].id.value
            let strings = Set(hostile.joined()).filter { if case .string = $0 { true } else { false } }
            #expect(strings.contains(.string("\(item)\(text) holds what is no answer of its response scale: ")))
            #expect(strings.contains(.string(item + text)))
            // A name in which Spark would see a variable loses its dollar sign.
            let name = dialect == .spark ? text.replacing("${", with: "{") : text
            #expect(hostile.joined().contains(.name(item + name)))
        }
    }

    /// No query of Spark's has a variable in it, wherever it stands.
    @Test func noVariables() throws {
        var options = EmissionOptions(baseName: "x")
        options.dialect = .spark
        let hostile = renamed(try SampleInstruments.compiled(SampleInstruments.scored), to: "${env:HOME}")
        for file in SQLEmitter().emit(hostile, with: options) { #expect(!file.contents.contains("${")) }
    }

    /// PostgreSQL cuts names after 63 bytes; two views, or two scores, must not become one.
    @Test func longNamesStayApart() throws {
        var instrument = try SampleInstruments.compiled(SampleInstruments.rich)
        instrument.id.value = String(repeating: "i", count: 64)
        var options = EmissionOptions(baseName: "x")
        options.dialect = .postgres
        let views = SQLEmitter().emit(instrument, with: options).filter { $0.name.contains("scores") }.flatMap { file in
            SQLTokens(file.contents, .postgres).tokens.compactMap { token in
                if case .name(let name) = token, name.hasPrefix("iii") { name } else { nil }
            }
        }
        #expect(views.count == 2)
        #expect(Set(views.map { $0.prefix(63) }).count == 2)
        #expect(views.allSatisfy { $0.utf8.count <= 63 })
    }
}
