import Psychometrics

/// Twelve respondents to a small form, and what its author demands of them.
enum SampleData {
    private static let none = AnswerCode.missing

    /// Columns: warm, kind, cold, fair, loud, same, odd, alone.
    static let rows: [[AnswerCode]] = [
        [5, 4, 1, 5, 4, 3, 2, 1],
        [4, 4, 2, 4, 2, 3, 5, 2],
        [2, 1, 4, 2, 3, 3, 1, 3],
        [3, 3, 3, 2, 5, 3, 4, 4],
        [1, 2, 5, 1, 1, 3, 3, 5],
        [5, 5, 1, 4, 2, 3, 2, 1],
        [4, 3, 2, 5, 4, 3, 4, 2],
        [2, 2, 4, none, 3, 3, 3, 3],
        [3, 4, 3, 3, 1, 3, 5, 4],
        [1, 1, 4, 2, 5, 3, 1, 5],
        [none, 5, 1, 5, 2, 3, 3, none],
        [4, 4, none, 4, 3, 3, 2, 2],
    ]

    /// A scale that holds, one with an item that never varies and one that runs against the rest, and
    /// one of a single item.
    static let form = FormDefinition(
        instrument: "talk", version: "1.10", form: "patient",
        items: ["warm", "kind", "cold", "fair", "loud", "same", "odd", "alone"],
        scales: [
            scale(
                "trust", ["warm": 0, "kind": 1, "cold": 2, "fair": 3], reversing: ["cold"],
                ReliabilityThresholds(alpha: 0.8, alphaLower: 0.95, itemRest: 0.5, rows: 9)),
            scale(
                "noise", ["kind": 1, "loud": 4, "same": 5, "odd": 6],
                ReliabilityThresholds(alpha: 0.7, itemRest: 0.2, rows: 20)),
            scale("lone", ["alone": 7], ReliabilityThresholds(alpha: 0.7)),
            scale("open", ["warm": 0, "fair": 3]),
        ])

    static func report(_ missing: MissingTreatment = .listwise) -> ReliabilityReport {
        form.reliability(of: rows, missing: missing)
    }

    private static func scale(
        _ id: String, _ columns: KeyValuePairs<String, Int>, reversing reversed: Set<String> = [],
        _ thresholds: ReliabilityThresholds = ReliabilityThresholds()
    ) -> ScaleDefinition {
        ScaleDefinition(
            id: id,
            items: columns.map {
                KeyedItem(
                    id: $0.key, column: $0.value, isReversed: reversed.contains($0.key),
                    bounds: 1...5)
            },
            aggregation: .mean, minimumAnswered: 1, thresholds: thresholds)
    }
}
