import Psychometrics

/// What a gate says of one threshold: which figure, of which scale, and by how much it misses.
public struct GateMessage: Sendable {
    private let scale: String
    private let outcome: ThresholdOutcome

    /// - Parameter scale: the id of the scale
    public init(_ outcome: ThresholdOutcome, of scale: String) {
        self.outcome = outcome
        self.scale = scale
    }

    /// "alpha of positivity is .741, .059 below the .80 that it has to reach"
    public var text: String {
        guard let actual = outcome.actual.value else {
            return FigureDemand.cannotBeHad(subject, outcome.actual.reason, demand)
        }
        guard let miss = outcome.miss else { return "\(subject) is \(shown(actual)), and had to \(demand)" }
        if outcome.measure == .rows {
            return "\(subject) is \(shown(actual)), \(shown(miss)) fewer than the \(limit) that are needed"
        }
        let side = outcome.measure.isCeiling ? "above" : "below"
        return "\(subject) is \(shown(actual)), \(shown(miss)) \(side) the \(limit) that it \(obligation)"
    }

    /// What is demanded, without the data: "alpha of positivity at least .80".
    var title: String {
        "\(subject), at \(outcome.measure.isCeiling ? "most" : "least") \(limit)"
    }

    /// " by Feldt's interval at 95%", where an interval is said.
    private var basis: String { outcome.lowerBound.map { " by \($0.name)" } ?? "" }

    private var subject: String {
        let item = outcome.item.map { " of \($0)" } ?? ""
        return switch outcome.measure {
        case .alpha: "alpha of \(scale)"
        case .alphaLower: "the lower bound of alpha of \(scale)\(basis)"
        case .omega: "omega of \(scale)"
        case .itemRest: "the item-rest correlation\(item) in \(scale)"
        case .missing: "the share of missing answers\(item) in \(scale)"
        case .rows: "the number of rows of \(scale)"
        }
    }

    private var demand: String {
        outcome.measure.isCeiling ? "stay at or below \(limit)" : "reach \(limit)"
    }

    private var obligation: String { outcome.measure.isCeiling ? "may reach" : "has to reach" }

    private func shown(_ number: Double) -> String {
        outcome.measure == .rows
            ? DisplayedNumber.decimals(number, 0)
            : DisplayedNumber.coefficient(number, outcome.decimals)
    }

    /// As it was declared: two decimals, or as many more as it has.
    private var limit: String {
        outcome.measure == .rows
            ? DisplayedNumber.decimals(outcome.required, 0) : FigureDemand.limit(outcome.required)
    }
}

extension ReliabilityReport {
    /// A message for each threshold that is not met, in the order of the report.
    public var gateMessages: [String] {
        scales.flatMap { scale in
            scale.thresholds.filter { !$0.isMet }.map { GateMessage($0, of: scale.id).text }
        }
    }
}
