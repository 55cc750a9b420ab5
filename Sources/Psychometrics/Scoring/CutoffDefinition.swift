/// Bounds that divide a score into named bands.
public struct CutoffDefinition: Sendable, Equatable {
    /// The set's name, which is that of its column.
    public var id: String
    /// Index into the form's scores: its scales, then its composites.
    public var score: Int
    /// Where each band but the last ends; ascending. A score at a bound is in the band above it.
    public var bounds: [Double]
    /// One more than the bounds.
    public var labels: [String]

    public init(id: String, score: Int, bounds: [Double], labels: [String]) {
        precondition(labels.count == bounds.count + 1, "Each stretch between bounds has a label.")
        self.id = id
        self.score = score
        self.bounds = bounds
        self.labels = labels
    }
}

extension CutoffDefinition {
    /// The band of one respondent.
    ///
    /// - Parameter scores: those of the form's scales and composites
    public func band(_ scores: [Estimate]) -> Band {
        switch scores[score] {
        case .undefined(let reason): return .undefined(reason)
        case .value(let score):
            let place = bounds.firstIndex { score < $0 } ?? bounds.count
            return .label(labels[place], place: place)
        }
    }
}

/// The band that a score lies in, or the reason why there is none.
public enum Band: Sendable, Hashable {
    /// - `place`: counted from the lowest band, 0
    case label(String, place: Int)
    /// The score that the band is of has this reason for being none.
    case undefined(UndefinedReason)

    /// The band's name, or nil where there is none.
    public var label: String? {
        if case .label(let label, _) = self { label } else { nil }
    }
}

/// The band that a score lies in, typed by the bands that one set of cut-offs has, or the reason why there
/// is none.
public enum BandScore<Level: BandLevel>: Sendable, Hashable {
    /// The band in which the score lies.
    case level(Level)
    /// The score that the band is of has this reason for being none.
    case undefined(UndefinedReason)

    /// The band, or nil where there is none.
    public var level: Level? {
        if case .level(let level) = self { level } else { nil }
    }

    /// The reason for there being no band, or nil where there is one.
    public var reason: UndefinedReason? {
        if case .undefined(let reason) = self { reason } else { nil }
    }

    /// - Parameter band: from the cut-offs whose bands `Level` lists
    public init(_ band: Band) {
        switch band {
        case .label(_, let place):
            let levels = Array(Level.allCases)
            precondition(levels.indices.contains(place), "The bands are those of other cut-offs.")
            self = .level(levels[place])
        case .undefined(let reason): self = .undefined(reason)
        }
    }
}

/// The bands into which one set of cut-offs divides a score, from the lowest to the highest.
public protocol BandLevel: CaseIterable, Hashable, Sendable, Codable {
    /// What the band is called.
    var label: String { get }
}
