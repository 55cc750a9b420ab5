import Emission
import InstrumentModel
import ScriptEmission
import TestSupport
import Testing

@Suite struct SQLEmitterTests {
    @Test func everyDialectUnlessOneIsNamed() throws {
        let instrument = try SampleInstruments.shipped("tsr")
        var options = EmissionOptions(baseName: "tsr")
        #expect(SQLEmitter().emit(instrument, with: options).count == 2 * 3 * 3)
        options.dialect = .spark
        options.table = "pilot.answers"
        let files = SQLEmitter().emit(instrument, with: options)
        #expect(files.map(\.name) == ["teacher", "student"].flatMap { form in
            ["scores", "summary", "check"].map { "tsr.\(form).spark.\($0).sql" }
        })
        #expect(files.allSatisfy { $0.contents.contains("FROM `pilot`.`answers`\n") })
    }

    /// One statement a file, so that each can be handed to a driver as it is.
    @Test(arguments: SQLDialect.allCases)
    func aStatementAFile(_ dialect: SQLDialect) throws {
        var options = EmissionOptions(baseName: "tsr")
        options.dialect = dialect
        for file in SQLEmitter().emit(try SampleInstruments.shipped("tsr"), with: options) {
            #expect(file.contents.hasSuffix(";\n"))
            #expect(file.contents.count { $0 == ";" } == file.contents.split(separator: "\n").count { $0.hasPrefix("--") && $0.contains(";") } + 1)
        }
    }

    /// The fingerprint is that of what is added up, and of nothing else.
    @Test func theFingerprint() throws {
        let instrument = try SampleInstruments.shipped("tsr")
        let form = try #require(instrument.form("teacher"))
        let original = instrument.summaryFingerprint(of: form)
        #expect(original.wholeMatch(of: /[0-9a-f]{16}/) != nil)
        var retitled = instrument
        retitled.title = "Another"
        retitled.scales[0].title = "Another"
        #expect(retitled.summaryFingerprint(of: form) == original)
        var turned = instrument
        turned.scales[0].members[0].keying = .reversed
        #expect(turned.summaryFingerprint(of: form) != original)
        var shorter = instrument
        shorter.responseScales[0].options.removeLast()
        #expect(shorter.summaryFingerprint(of: form) != original)
        let other = try #require(instrument.form("student"))
        #expect(instrument.summaryFingerprint(of: other) != original)
    }
}
