/// How much a score has risen between two waves: later minus earlier.
public struct ChangeDefinition: Sendable, Equatable {
    public var id: String
    /// Index into the form's scores: its scales, then its composites.
    public var score: Int
    /// The earlier wave, as the data name it.
    public var from: String
    /// The later wave.
    public var to: String

    public init(id: String, score: Int, from: String, to: String) {
        self.id = id
        self.score = score
        self.from = from
        self.to = to
    }
}

/// The scores of each unit, by wave.
public struct Occasions<Unit: Hashable & Sendable>: Sendable {
    /// In the order in which they first appear.
    public private(set) var units: [Unit] = []
    private var scores: [Unit: [String: [[Estimate]]]] = [:]

    public init() {}

    /// Takes in a row: the scores of the form's scales, then of its composites.
    public mutating func add(_ estimates: [Estimate], of unit: Unit, wave: String) {
        if scores[unit] == nil { units.append(unit) }
        scores[unit, default: [:]][wave, default: []].append(estimates)
    }

    /// The change score of a unit.
    public func change(_ definition: ChangeDefinition, of unit: Unit) -> Estimate {
        var values: [Double] = []
        for wave in [definition.from, definition.to] {
            let estimate = score(definition.score, of: unit, wave: wave)
            guard let value = estimate.value else { return estimate }
            values.append(value)
        }
        return .value(values[1] - values[0])
    }

    /// A unit's score at one wave.
    ///
    /// - Parameters:
    ///   - score: index into the form's scores
    ///   - unit: who answered, or was answered about
    ///   - wave: as the data name it
    public func score(_ score: Int, of unit: Unit, wave: String) -> Estimate {
        let rows = scores[unit]?[wave] ?? []
        guard let row = rows.first else { return .undefined(.waveMissing(wave)) }
        guard rows.count == 1 else { return .undefined(.waveRepeated(wave)) }
        return row[score].value.map(Estimate.value) ?? .undefined(.waveUndefined(wave))
    }
}
