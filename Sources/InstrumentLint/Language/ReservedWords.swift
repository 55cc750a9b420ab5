/// Words that the languages of statistics keep for themselves.
enum ReservedWords {
    /// The language, of SPSS, SQL and R, in which a word cannot be used as a plain name; nil when it can
    /// in all of them.
    static func language(of word: String) -> String? {
        let upper = word.uppercased()
        if spss.contains(upper) { return "SPSS" }
        if sql.contains(upper) { return "SQL" }
        return r.contains(word) ? "R" : nil
    }

    /// SPSS reads them in any case (Command Syntax Reference, "Variable Names").
    private static let spss: Set<String> = [
        "ALL", "AND", "BY", "EQ", "GE", "GT", "LE", "LT", "NE", "NOT", "OR", "TO", "WITH",
    ]

    /// The words of the standard that PostgreSQL, too, reserves (its manual, appendix "SQL Key Words"),
    /// in any case.
    private static let sql: Set<String> = [
        "ANY", "ARRAY", "AS", "ASYMMETRIC", "BOTH", "CASE", "CAST", "CHECK", "COLLATE", "COLUMN",
        "CONSTRAINT", "CREATE", "CROSS", "CURRENT_DATE", "CURRENT_ROLE", "CURRENT_TIME",
        "CURRENT_TIMESTAMP", "CURRENT_USER", "DEFAULT", "DISTINCT", "ELSE", "END", "EXCEPT", "FALSE",
        "FETCH", "FOR", "FOREIGN", "FROM", "FULL", "GRANT", "GROUP", "HAVING", "IN", "INNER",
        "INTERSECT", "INTO", "IS", "JOIN", "LATERAL", "LEADING", "LEFT", "LIKE", "LOCALTIME",
        "LOCALTIMESTAMP", "NATURAL", "NULL", "OFFSET", "ON", "ONLY", "ORDER", "OUTER", "OVERLAPS",
        "PRIMARY", "REFERENCES", "RIGHT", "SELECT", "SESSION_USER", "SIMILAR", "SOME", "SYMMETRIC",
        "TABLE", "TABLESAMPLE", "THEN", "TRAILING", "TRUE", "UNION", "UNIQUE", "USER", "USING",
        "WHEN", "WHERE", "WINDOW",
    ]

    /// R tells case apart (`?Reserved`).
    private static let r: Set<String> = [
        "FALSE", "Inf", "NA", "NA_character_", "NA_complex_", "NA_integer_", "NA_real_", "NULL",
        "NaN", "TRUE", "break", "else", "for", "function", "if", "in", "next", "repeat", "while",
    ]
}
