import Psychometrics

/// The reliability coefficients of a scale below each other: how far they differ, and how sure they are.
struct ReliabilityIntervals: Sendable {
    struct Coefficient: Sendable {
        var name: String
        var estimate: Estimate
        var lower: Estimate?
        var upper: Estimate?
    }

    var scale: String
    var coefficients: [Coefficient]
    var requiredAlpha: Double?
    /// Whether rows share clusters, which closed forms do not know of.
    var isClustered = false
}

extension ReliabilityIntervals {
    var figure: Figure {
        let rows = IntervalRows(
            rows: coefficients.map {
                IntervalRows.Row(
                    label: Prose(stringLiteral: $0.name), name: .prose(Prose(stringLiteral: $0.name)),
                    estimate: $0.estimate, lower: $0.lower, upper: $0.upper)
            }, required: requiredAlpha)
        let caution =
            isClustered
            ? " Rows share clusters: the interval of resampled clusters stands first, and those of closed form, which take rows for independent, are likely too narrow."
            : ""
        return Figure(
            title: "Reliability of \(scale)",
            description: """
                One row for each coefficient, with its interval where it has one. The coefficients rest on \
                different assumptions, and all of them describe the same score.\(own: caution)
                """,
            height: rows.height, marks: rows.marks, keys: rows.keys,
            table: rows.table(caption: "Coefficients and their intervals", naming: "Coefficient"),
            absence: rows.isEmpty ? rows.firstReason.map { "No coefficient can be had: \(own: $0.description)." } : nil)
    }
}
