import DelimitedText
import PilotAnalysis
import Psychometrics

/// A table of an analysis, which the terminal rounds and a file holds in full.
struct AnalysisTable: Sendable {
    enum Cell: Sendable {
        case text(String)
        case count(Int)
        /// A figure that cannot exceed one, such as a correlation.
        case coefficient(Estimate)
        /// A figure in units of its own.
        case figure(Estimate)
        case absent
    }

    enum Audience: Sendable {
        case everybody
        /// Longer than anybody would read at a terminal.
        case files
        /// Says shortly what another table says in full.
        case terminal
    }

    /// Of its file, without an ending.
    let name: String
    let title: String
    let columns: [String]
    /// How many of the first columns say what a row is about.
    let labels: Int
    let audience: Audience
    private(set) var rows: [[Cell]] = []

    init(
        _ name: String, _ title: String, labels: Int = 1, for audience: Audience = .everybody,
        _ columns: [String]
    ) {
        self.name = name
        self.title = title
        self.labels = labels
        self.audience = audience
        self.columns = columns
    }

    mutating func add(_ cells: [Cell]) { rows.append(cells) }
}

extension AnalysisTable {
    /// The figures that cannot be had: each reason once, with all that it explains.
    var reasons: [(reason: UndefinedReason, figures: [String])] {
        var explained: [(reason: UndefinedReason, figures: [String])] = []
        for (column, heading) in columns.enumerated() {
            let undefined = rows.map { $0[column].reason }
            let distinct = Set(undefined)
            // One reason that empties a whole column is told once.
            if rows.count > 1, distinct.count == 1, let only = undefined.first, let reason = only {
                Self.add(heading, reason, to: &explained)
                continue
            }
            for (row, reason) in zip(rows, undefined) {
                guard let reason else { continue }
                Self.add("\(heading) (\(label(of: row)))", reason, to: &explained)
            }
        }
        return explained
    }

    private func label(of row: [Cell]) -> String {
        row.prefix(labels).map { $0.shown }.joined(separator: " ")
    }

    private static func add(
        _ figure: String, _ reason: UndefinedReason,
        to explained: inout [(reason: UndefinedReason, figures: [String])]
    ) {
        if let place = explained.firstIndex(where: { $0.reason == reason }) {
            // Rows may share a label, as an estimate with several intervals does.
            if !explained[place].figures.contains(figure) { explained[place].figures.append(figure) }
        } else {
            explained.append((reason, [figure]))
        }
    }
}

extension AnalysisTable.Cell {
    var reason: UndefinedReason? {
        switch self {
        case .coefficient(let estimate), .figure(let estimate): estimate.reason
        case .text, .count, .absent: nil
        }
    }

    /// As a person reads it.
    var shown: String {
        switch self {
        case .text(let text): text
        case .count(let number): String(number)
        case .coefficient(let estimate): DisplayedNumber.coefficient(estimate)
        case .figure(let estimate): DisplayedNumber.decimals(estimate, 2)
        case .absent: ""
        }
    }

    /// As another program reads it: in full precision, and blank where there is no figure.
    var exact: String {
        switch self {
        case .text(let text): text
        case .count(let number): String(number)
        case .coefficient(let estimate), .figure(let estimate): estimate.value.map { "\($0)" } ?? ""
        case .absent: ""
        }
    }

    /// A number of rows, or in words that it is not told.
    static func rows(_ count: SuppressedCount) -> Self {
        if case .count(let number) = count { .count(number) } else { .text(count.text) }
    }

    /// A figure, or a reason for there being none.
    static func of<Value>(
        _ result: Result<Value, UndefinedReason>, _ figure: (Value) -> Double,
        _ cell: (Estimate) -> Self = Self.figure
    ) -> Self {
        switch result {
        case .success(let value): cell(.value(figure(value)))
        case .failure(let reason): cell(.undefined(reason))
        }
    }
}
