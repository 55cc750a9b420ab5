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
