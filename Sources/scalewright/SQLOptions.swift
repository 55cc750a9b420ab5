import ArgumentParser
import Diagnostics
import Emission
import EmitterCatalogue

/// What is said of the database that emitted SQL is for.
struct SQLOptions: ParsableArguments {
    @Option(
        help: "Whose SQL to emit: duckdb, postgres or spark; all of them when left out.",
        completion: .list(SQLDialect.allCases.map(\.rawValue)))
    var dialect: String?

    @Option(help: "The table that holds the answers, for SQL; answers when left out.")
    var table: String?

    private var chosen: SQLDialect? { dialect.flatMap(SQLDialect.init) }

    /// - Throws: when the options make no sense, or not for the emitter
    func check(for emitter: any Emitter) throws {
        for (option, value) in [("--dialect", dialect), ("--table", table)]
        where value != nil && !emitter.writesSQL {
            let takers = EmitterCatalogue.all.filter(\.writesSQL).map(\.target)
            throw ValidationError(
                "\(option) goes with \(takers.joined(separator: " and ")); '\(emitter.target)' does not take it.")
        }
        if let dialect, chosen == nil {
            let names = SQLDialect.allCases.map(\.rawValue)
            throw ValidationError(
                "There is no dialect '\(dialect)'. "
                    + Suggestion.advice(
                        for: dialect, among: names,
                        otherwise: "The choices are \(names.joined(separator: ", "))."))
        }
        if let table, !Self.isName(table) {
            throw ValidationError("'\(table)' names no table. Write it as answers, or as schema.answers.")
        }
    }

    func applied(to options: EmissionOptions) -> EmissionOptions {
        var options = options
        options.dialect = chosen
        options.table = table ?? EmissionOptions.usualTable
        return options
    }

    private static func isName(_ table: String) -> Bool {
        let parts = table.split(separator: ".", omittingEmptySubsequences: false)
        return parts.allSatisfy { !$0.isEmpty } && !table.unicodeScalars.contains { $0.properties.generalCategory == .control }
    }
}
