import Emission
import Testing

@testable import ScriptEmission

/// Names and texts that would break out of where they stand. The real databases read such an instrument
/// in Scripts/check-sql.sh.
@Suite struct SQLTextTests {
    private let duckdb = SQLText(dialect: .duckdb)
    private let postgres = SQLText(dialect: .postgres)
    private let spark = SQLText(dialect: .spark)

    @Test func namesStayNames() {
        #expect(postgres.name(#"a"; DROP TABLE b; --"#) == #""a""; DROP TABLE b; --""#)
        #expect(duckdb.name("visit `1`") == #""visit `1`""#)
        #expect(spark.name("visit `1`") == "`visit ``1```")
        // Spark would put a variable's value there before it reads the name.
        #expect(spark.name("${env:HOME}") == "`{env:HOME}`")
        #expect(postgres.table("pilot.answers") == #""pilot"."answers""#)
    }

    @Test func textsStayTexts() {
        #expect(duckdb.string("it's") == "'it''s'")
        #expect(postgres.string("it's") == "'it''s'")
        #expect(spark.string("it's") == #"'it\'s'"#)
        // A backslash is itself to DuckDB, and to PostgreSQL only where no setting says otherwise.
        #expect(duckdb.string(#"a\"#) == #"'a\'"#)
        #expect(postgres.string(#"a\'"#) == #"E'a\\\''"#)
        #expect(spark.string(#"a\"#) == #"'a\\'"#)
        #expect(spark.string("${x}") == #"'\u0024{x}'"#)
        #expect(duckdb.string("") == "''")
    }

    /// No control and nothing that reorders text stands in a script as it is.
    @Test func hiddenCharactersAreSpeltOut() {
        #expect(duckdb.string("a\nb'\u{202E}") == "('a' || chr(10) || 'b''' || chr(8238))")
        #expect(duckdb.string("\n") == "chr(10)")
        #expect(postgres.string("a\n\u{E0041}") == #"E'a\u000a\U000e0041'"#)
        #expect(spark.string("\u{2028}👩‍👩") == #"'\u2028👩‍👩'"#)
    }

    @Test func commentsEndWithTheirLine() {
        #expect(SQLText.comment("one\ntwo\r\n\nDROP") == ["-- one", "-- two", "--", "-- DROP"])
        #expect(SQLText.comment("a\u{2028}b") == ["-- a", "-- b"])
        #expect(SQLText.comment("a\u{202E}b\u{8}") == ["-- a b "])
        // Spark carries a comment on after a backslash, and gives variables their values in it.
        #expect(SQLText.comment(#"a\"#) == ["-- a/"])
        #expect(SQLText.comment("${x}") == ["-- $ {x}"])
    }

    @Test func numbersAreDoubles() {
        #expect(postgres.number(0.1) == "CAST('0.1' AS DOUBLE PRECISION)")
        #expect(duckdb.number(-1e-300) == "CAST('-1e-300' AS DOUBLE)")
    }
}
