import Emission
import ScriptEmission
import TestSupport
import Testing

/// Queries that somebody has read. `make record` writes them anew.
@Suite struct SQLGoldenTests {
    @Test(arguments: SQLDialect.allCases)
    func ofASmallInstrumentWithEverything(_ dialect: SQLDialect) throws {
        try expect(SampleInstruments.rich, "rich", dialect)
    }

    @Test(arguments: SQLDialect.allCases)
    func ofEveryWayToScore(_ dialect: SQLDialect) throws {
        try expect(SampleInstruments.scored, "scored", dialect)
    }

    private func expect(_ yaml: String, _ name: String, _ dialect: SQLDialect) throws {
        var options = EmissionOptions(baseName: name)
        options.dialect = dialect
        let files = SQLEmitter().emit(try SampleInstruments.compiled(yaml), with: options)
        #expect(files.count == 6)
        for file in files { try Golden.expect(file.contents, matches: file.name) }
    }
}
