import Diagnostics
import InstrumentModel
import InstrumentSyntax

extension InstrumentReader {
    /// How much must be answered: `75%`, a number of items, or `all`.
    mutating func readAnswered(_ node: Node?) -> Located<AnsweredRule>? {
        guard let text = text(node, "the missing-data rule") else { return nil }
        if text.value == "all" { return Located(.all, at: text.range) }
        if let count = Int(text.value), count >= 1 { return Located(.count(count), at: text.range) }
        if text.value.hasSuffix("%"),
            let basisPoints = Self.basisPoints(text.value.dropLast()), basisPoints >= 1,
            basisPoints <= 10_000
        {
            return Located(.share(basisPoints: basisPoints), at: text.range)
        }
        report(
            Diagnostic(
                .invalidValue, "'\(text.value)' is not a missing-data rule", at: text.range,
                reason: "It says how much must be answered for there to be a score.",
                advice:
                    "Write a share above 0 % and up to 100 % such as 75%, a number of items such as 4, or all."
            ))
        return nil
    }

    /// Hundredths of a percent in a decimal number with at most two decimals, kept exact.
    private static func basisPoints(_ percent: Substring) -> Int? {
        let parts = percent.split(separator: ".", omittingEmptySubsequences: false)
        guard (1...2).contains(parts.count), let whole = Int(parts[0]), (0...100).contains(whole)
        else { return nil }
        guard parts.count == 2 else { return whole * 100 }
        guard (1...2).contains(parts[1].count), parts[1].utf8.allSatisfy(\.isASCIIDigit),
            let decimals = Int(parts[1])
        else { return nil }
        return whole * 100 + (parts[1].count == 1 ? decimals * 10 : decimals)
    }

    /// What pilot data must show.
    mutating func readThresholds(_ node: Node?, _ owner: String) -> [ReliabilityThreshold] {
        guard let node,
            let fields = fields(
                of: node, .reliability, owner: "the reliability of \(owner)", named: node.range)
        else { return [] }
        return ReliabilityThreshold.Measure.allCases.compactMap { measure in
            let key = measure.rawValue
            guard let limit = decimal(fields[key], "the demand on \(key)") else { return nil }
            guard Self.isSound(limit.value, measure) else {
                report(
                    Diagnostic(
                        .invalidValue, "No data can be asked for a \(key) of \(limit.value)",
                        at: limit.range, advice: Self.advice(measure)))
                return nil
            }
            return ReliabilityThreshold(measure: measure, limit: limit)
        }
    }

    private static func isSound(_ limit: Double, _ measure: ReliabilityThreshold.Measure) -> Bool {
        guard measure == .rows else { return (0..<1).contains(limit) }
        return limit >= 1 && limit == limit.rounded() && limit < 1e9
    }

    private static func advice(_ measure: ReliabilityThreshold.Measure) -> String {
        switch measure {
        case .rows: "Write a whole number of rows, at least 1."
        case .missing: "Write a share from 0 to below 1, such as 0.10."
        case .alpha, .alphaLower, .omega, .itemRest: "Write a number from 0 to below 1, such as 0.80."
        }
    }
}
