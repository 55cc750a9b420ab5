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
