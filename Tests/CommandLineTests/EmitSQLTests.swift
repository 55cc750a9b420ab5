import TestSupport
import Testing

@Suite struct EmitSQLTests {
    private let folder: UserFolder

    init() throws {
        folder = try UserFolder()
        try folder.put(Mood.yaml, in: Mood.file)
    }

    @Test func writesThreeFilesADialect() throws {
        let outcome = try folder.scalewright("emit", "sql", Mood.file, "-o", "all")
        #expect(outcome.status == 0)
        #expect(try folder.names(in: "all").count == 9)
        let one = try folder.scalewright(
            "emit", "sql", Mood.file, "--dialect", "postgres", "--table", "pilot.answers", "-o", "one")
        #expect(one.status == 0)
        #expect(try folder.names(in: "one") == ["check", "scores", "summary"].map { "mood.self.postgres.\($0).sql" })
        #expect(try folder.contents(of: "one/mood.self.postgres.scores.sql").contains("FROM \"pilot\".\"answers\"\n"))
    }

    @Test(arguments: [
        (["emit", "sql", Mood.file, "--dialect", "duckbd"], "Did you mean 'duckdb'?"),
        (["emit", "sql", Mood.file, "--dialect", "oracle"], "The choices are duckdb, postgres, spark."),
        (["emit", "swift", Mood.file, "--dialect", "duckdb"], "--dialect goes with sql; 'swift' does not take it."),
        (["emit", "codebook-md", Mood.file, "--table", "x"], "--table goes with sql; 'codebook-md' does not take it."),
        (["emit", "sql", Mood.file, "--table", "a..b"], "'a..b' names no table."),
        (["emit", "sql", Mood.file, "--table", ""], "'' names no table."),
    ])
    func misuse(_ arguments: [String], _ message: String) throws {
        let outcome = try folder.run(try UserFolder.program(), arguments)
        #expect(outcome.status == 2)
        #expect(outcome.output == "")
        #expect(outcome.errors.contains(message), "\(outcome.errors)")
        #expect(try folder.names() == [Mood.file])
    }
}
