import Psychometrics
import Reporting

/// The eigenvalues of the items' correlations beside those of random data of the same size: as many factors
/// stand out from chance as lie above it.
struct ScreePlot: Sendable {
    var name: String
    /// Of the data, from the largest on.
    var observed: [Double]
    /// The mean of the random data's.
    var averages: [Double]
    /// Their 95th percentile.
    var percentiles: [Double]
    var suggestedFactors: Int
}

extension ScreePlot {
    private static let top = 8.0
    private static let bottom = 208.0

    var figure: Figure {
        let factors = suggestedFactors == 1 ? "One factor stands" : "\(suggestedFactors) factors stand"
        return Figure(
            title: "Eigenvalues of \(name) beside those of random data",
            description: """
                Eigenvalues from the largest to the smallest, with the mean and the 95th percentile of random \
                data. \(own: factors) out from chance.
                """,
            height: Self.bottom + 36,
            marks: grid + series("average", averages) + series("percentile", percentiles)
                + series("observed", observed) + points,
            keys: [
                Figure.Key(mark: "observed", meaning: "these data"),
                Figure.Key(mark: "percentile", meaning: "random data, 95th percentile"),
                Figure.Key(mark: "average", meaning: "random data, mean"),
            ],
            table: table)
    }

    private var axis: FigureAxis {
        FigureAxis(holding: observed + averages + percentiles + [0], from: Self.bottom, to: Self.top)
    }

    private func across(_ index: Int) -> Double {
        10 + 87 * (observed.count > 1 ? Double(index) / Double(observed.count - 1) : 0.5)
    }

    private var grid: [Markup] {
        let lines = axis.ticks.flatMap { tick in
            [
                Marks.line("grid", x: 8, y: axis.place(tick), toX: 100, toY: axis.place(tick)),
                Marks.words(
                    Prose(stringLiteral: axis.plainLabel(tick)), kind: "tick", x: 7, y: axis.place(tick) + 4,
                    anchor: .end),
            ]
        }
        let every = max(1, (observed.count + 11) / 12)
        let numbers = observed.indices.filter { $0 % every == 0 }.map { index in
            Marks.words(
                "\(index + 1)", kind: "tick", x: across(index), y: Self.bottom + 15, anchor: .middle)
        }
        return lines + numbers
            + [Marks.words("component", kind: "tick", x: 53, y: Self.bottom + 31, anchor: .middle)]
    }

    private func series(_ kind: String, _ values: [Double]) -> [Markup] {
        values.indices.dropFirst().map { index in
            Marks.line(
                kind, x: across(index - 1), y: axis.place(values[index - 1]), toX: across(index),
                toY: axis.place(values[index]))
        }
    }

    private var points: [Markup] {
        observed.enumerated().map { index, value in
            Marks.dot(
                "point", x: across(index), y: axis.place(value), radius: 4,
                says: "Component \(index + 1): \(own: DisplayedNumber.decimals(value, 2))")
        }
    }

    private var table: DataTable {
        DataTable(
            caption: "Eigenvalues",
            columns: ["Component", "These data", "Random, mean", "Random, 95th percentile"],
            rows: observed.indices.map { index in
                [.count(index + 1)]
                    + [observed, averages, percentiles].map {
                        .number(DisplayedNumber.decimals($0[index], 2))
                    }
            })
    }
}
