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
    ///
    /// - Parameter bounds: ascending
    func toldApart(by bounds: [Int]) -> [Int] {
        var told: [Int] = []
        var rest = ascending[...]
        for bound in bounds {
            let stretch = rest.prefix(Self.count(of: rest, below: bound))
            if let code = stretch.first { told.append(code) }
            rest = rest.dropFirst(stretch.count)
            if rest.first == bound { told.append(rest.removeFirst()) }
        }
        return told + rest.prefix(1)
    }

    /// How many codes lie below a bound, found by halving: a hostile file asks for it often.
    private static func count(of codes: ArraySlice<Int>, below bound: Int) -> Int {
        var (low, high) = (codes.startIndex, codes.endIndex)
        while low < high {
            let middle = (low + high) / 2
            if codes[middle] < bound { low = middle + 1 } else { high = middle }
        }
        return low - codes.startIndex
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
