import Emission

/// How the dialects say the same things.
extension SQLDialect {
    /// What people call the database.
    var title: String {
        switch self {
        case .duckdb: "DuckDB"
        case .postgres: "PostgreSQL"
        case .spark: "Spark SQL"
        }
    }

    var double: String { self == .postgres ? "DOUBLE PRECISION" : "DOUBLE" }

    var text: String { self == .spark ? "STRING" : "TEXT" }

    func array(_ elements: [String]) -> SQLPieces {
        let list = SQLPieces(elements)
        switch self {
        case .duckdb: return list.enclosed(by: "[", "]")
        case .postgres: return list.enclosed(by: "ARRAY[", "]")
        case .spark: return list.enclosed(by: "array(", ")")
        }
    }

    /// An element of an array, counted from 1.
    func element(_ place: String, of array: SQLPieces) -> String {
        self == .spark ? "element_at(\(array.text), \(place))" : "(\(array.text))[\(place)]"
    }

    /// What a SELECT lists to take arrays of one length apart, side by side, a row for each place.
    func unnested(_ columns: [(array: SQLPieces, name: String)]) -> SQLPieces {
        guard self == .spark else {
            return .joined(columns.map { $0.array.enclosed(by: "unnest(", ") AS \($0.name)") })
        }
        let names = columns.map(\.name).joined(separator: ", ")
        return SQLPieces.joined(columns.map(\.array)).enclosed(by: "inline(arrays_zip(", ")) AS (\(names))")
    }

    /// What keeps the columns of a query in brackets from being worked out anew for each of their uses:
    /// PostgreSQL would put a column's expression into every product.
    var fence: String? { self == .postgres ? "OFFSET 0" : nil }

    /// Marks a named query that is read several times and must not be kept in memory for that.
    var unmaterialized: String { self == .spark ? "AS" : "AS NOT MATERIALIZED" }

    /// How a view begins. Spark's are temporary, because only those may stand on temporary tables.
    var view: String {
        self == .spark ? "CREATE OR REPLACE TEMPORARY VIEW" : "CREATE OR REPLACE VIEW"
    }

    /// A whole number that cannot be had: the query ends with the message.
    func refusal(_ message: String, about value: String) -> String {
        let whole = "\(message) || CAST(\(value) AS \(text))"
        switch self {
        case .duckdb: return "CAST(error(\(whole)) AS INTEGER)"
        case .spark: return "CAST(raise_error(\(whole)) AS INTEGER)"
        // PostgreSQL has no function for it, but quotes what cannot be made a number.
        case .postgres: return "CAST(\(whole) AS INTEGER)"
        }
    }
}
