/// The mean of a score over all rows that belong to a higher unit, such as a class.
public struct AggregateDefinition: Sendable, Equatable {
    public var id: String
    /// Index into the form's scores: its scales, then its composites.
    public var score: Int
    /// The column that says which unit a row belongs to.
    public var unitColumn: String
    /// The column that says which wave a row belongs to: each wave of a unit has a mean of its own.
    public var waveColumn: String?

    public init(id: String, score: Int, unitColumn: String, waveColumn: String? = nil) {
        self.id = id
        self.score = score
        self.unitColumn = unitColumn
        self.waveColumn = waveColumn
    }
}

/// The mean score of one unit.
public struct UnitMean: Sendable, Hashable {
    /// As the data name it; empty for the rows that name none.
    public var unit: String
    /// Nil where the instrument has no waves.
    public var wave: String?
    /// Undefined where none of the rows has a score, or the rows name no unit.
    public var mean: Estimate
    /// How many of the rows have a score.
    public var scored: Int
    /// How many rows belong to the unit.
    public var rows: Int

    public init(unit: String, wave: String?, mean: Estimate, scored: Int, rows: Int) {
        self.unit = unit
        self.wave = wave
        self.mean = mean
        self.scored = scored
        self.rows = rows
    }
}

/// Scores on their way to the means of units.
public struct UnitMeans: Sendable {
    private struct Place: Hashable {
        var unit: String
        var wave: String?
    }

    private struct Sum {
        var total = 0.0
        var scored = 0
        var rows = 0
    }

    private var order: [Place] = []
    private var sums: [Place: Sum] = [:]

    public init() {}

    /// Takes in the score of a row.
    public mutating func add(_ score: Estimate, unit: String, wave: String?) {
        let place = Place(unit: unit, wave: wave)
        if sums[place] == nil { order.append(place) }
        var sum = sums[place] ?? Sum()
        sum.rows += 1
        if let value = score.value {
            sum.total += value
            sum.scored += 1
        }
        sums[place] = sum
    }

    /// In the order in which units and waves first appear.
    public var means: [UnitMean] {
        order.compactMap { place in
            sums[place].map { sum in
                UnitMean(
                    unit: place.unit, wave: place.wave, mean: Self.mean(sum, unit: place.unit),
                    scored: sum.scored, rows: sum.rows)
            }
        }
    }

    private static func mean(_ sum: Sum, unit: String) -> Estimate {
        if unit.isEmpty { return .undefined(.unitMissing) }
        guard sum.scored > 0 else { return .undefined(.noScores(rows: sum.rows)) }
        return .value(sum.total / Double(sum.scored))
    }
}

extension AggregateDefinition {
    /// The means of the units that responses belong to.
    public func means<Key, Answers>(
        of responses: some Sequence<Response<Key, Answers>>, scoredBy form: FormDefinition
    ) -> [UnitMean] {
        var means = UnitMeans()
        for response in responses {
            means.add(
                form.scored(response.answers.row).estimates[score],
                unit: response.cell(unitColumn) ?? "", wave: waveColumn.flatMap(response.cell))
        }
        return means.means
    }
}
