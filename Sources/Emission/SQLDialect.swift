/// Whose SQL is emitted.
public enum SQLDialect: String, Sendable, Hashable, CaseIterable {
    case duckdb
    case postgres
    case spark
}
