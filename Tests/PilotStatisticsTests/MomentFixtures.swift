import StatisticsSupport
@testable import PilotStatistics
@testable import Psychometrics

/// Moments of complete data of which only the covariances are known.
func moments(_ covariances: SymmetricMatrix, rows: Int) -> ItemMoments {
    let order = covariances.order
    var correlations = covariances
    for row in 0..<order {
        for column in 0...row {
            correlations[row, column] /=
                (covariances[row, row] * covariances[column, column]).squareRoot()
        }
    }
    return ItemMoments(
        treatment: .listwise, rows: rows, smallestPair: rows,
        counts: [Int](repeating: rows, count: order),
        missingShares: [Double](repeating: 0, count: order),
        means: [Double](repeating: 0, count: order),
        covariances: covariances, varying: Array(0..<order), correlations: correlations)
}

/// Moments of rows of answers to a form's only scale, one column an item.
func moments(
    of rows: [[AnswerCode]], bounds: ClosedRange<AnswerCode>, missing: MissingTreatment = .listwise
) -> ItemMoments {
    ItemMoments(summary(of: rows, bounds: bounds), missing: missing)
}

func keyedItems(_ count: Int, bounds: ClosedRange<AnswerCode>) -> [KeyedItem] {
    (0..<count).map { KeyedItem(id: "i\($0)", column: $0, isReversed: false, bounds: bounds) }
}

func summary(of rows: [[AnswerCode]], bounds: ClosedRange<AnswerCode>) -> ScaleSummary {
    let width = rows.first?.count ?? 3
    var summary = ScaleSummary(items: keyedItems(width, bounds: bounds))
    summary.add(rows.flatMap { $0 }, width: width)
    return summary
}

func lowerTriangle(_ rows: [[Double]]) -> SymmetricMatrix {
    var matrix = SymmetricMatrix(order: rows.count)
    for (row, line) in rows.enumerated() {
        for (column, value) in line.enumerated() { matrix[row, column] = value }
    }
    return matrix
}

/// Nine tests of mental ability, three each of vision, text and speed, taken by 301 children (Holzinger &
/// Swineford 1939): their covariances, as R gives them for the columns x1…x9 of lavaan's copy.
enum MentalAbility {
    static let covariances = lowerTriangle([
        [1.36289774499779],
        [0.408729234586545, 1.38638981173865],
        [0.581832320084842, 0.452567483388704, 1.279114410299],
        [0.506517779495859, 0.20961978157046, 0.208863511622148, 1.35516672288466],
        [
            0.442084255837265, 0.211794712070875, 0.112670611849391, 1.10141195751168,
            1.66531838316722,
        ],
        [
            0.456324157747872, 0.248369719902796, 0.244922678128433, 0.898500761763255,
            1.01790578892339, 1.20034623928604,
        ],
        [
            0.0850479859266197, -0.0970735209820044, 0.0886363107638427, 0.220475065103346,
            0.143476213267719, 0.144558650507976, 1.18708326254085,
        ],
        [
            0.264717143301711, 0.110024916943522, 0.21303038482835, 0.126011994480742,
            0.181207225913621, 0.165982441580498, 0.53702937198588, 1.02538942414175,
        ],
        [
            0.459866342229125, 0.244822815733666, 0.375098746170127, 0.244173946304369,
            0.296225467421096, 0.236783605912182, 0.374541543306881, 0.45884094830897,
            1.01838721619292,
        ],
    ])

    static let facets = [[0, 1, 2], [3, 4, 5], [6, 7, 8]]
    static let moments = PilotStatisticsTests.moments(covariances, rows: 301)
    /// The moments with every test given the same variance.
    static let standardized = PilotStatisticsTests.moments(
        moments.correlations ?? covariances, rows: 301)
}

/// The population of Jensen & Weng (1994): three group factors under a general one, without error of
/// sampling.
enum HierarchicalPopulation {
    static let correlations: SymmetricMatrix = {
        let loadings = [0.8, 0.7, 0.6, 0.7, 0.6, 0.5, 0.6, 0.5, 0.4]
        let general = [0.9, 0.8, 0.7]
        var matrix = SymmetricMatrix(order: 9)
        for row in 0..<9 {
            matrix[row, row] = 1
            for column in 0..<row {
                let link = row / 3 == column / 3 ? 1 : general[row / 3] * general[column / 3]
                matrix[row, column] = loadings[row] * loadings[column] * link
            }
        }
        return matrix
    }()
    static let moments = PilotStatisticsTests.moments(correlations, rows: 500)
}
