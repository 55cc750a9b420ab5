import Diagnostics
import InstrumentModel

/// The codes that answers on a response scale can have, laid out for looking many of them up.
struct AnswerCodes: Sendable {
    let ascending: [Int]
    private let all: Set<Int>

    init(_ scale: ResponseScale) {
        all = Set(scale.options.map(\.code.value))
        ascending = all.sorted()
    }

    /// The codes of a comparison that no answer has, or that lie beyond every answer.
    func outside(_ comparison: Condition.Expression) -> [Located<Int>] {
        guard let lowest = ascending.first, let highest = ascending.last else { return [] }
        if case .compares(_, let sign, let code) = comparison, !sign.namesOneCode {
            return (lowest...highest).contains(code.value) ? [] : [code]
        }
        return comparison.codes.filter { !all.contains($0.value) }
    }

    func contains(_ code: Int) -> Bool { all.contains(code) }

    /// One code of each stretch between bounds, and each code that is a bound: those between which
    /// comparisons with the bounds can tell a difference.
    func toldApart(by bounds: [Int]) -> [Int] {
        var told: [Int] = []
        var last: (below: Int, isBound: Bool)?
        var below = 0
        for code in ascending {
            while below < bounds.count, bounds[below] < code { below += 1 }
            let stretch = (below, below < bounds.count && bounds[below] == code)
            if last.map({ $0 != stretch }) ?? true { told.append(code) }
            last = stretch
        }
        return told
    }
}

extension Condition.Expression {
    /// The codes with which a comparison compares; empty for what compares nothing itself.
    var codes: [Located<Int>] {
        switch self {
        case .compares(_, _, let code): [code]
        case .isOneOf(_, let codes): codes
        case .isAnswered, .not, .all, .any: []
        }
    }
}
