/// A condition that holds for some whole numbers and for nothing else.
///
/// It is made of intervals: DuckDB joins a table for every list of five values or more, and takes seconds
/// to plan a hundred of them. NULL for NULL, which no CASE takes for true.
struct CodeCondition {
    private let intervals: [Interval]

    /// Numbers that lie a step apart.
    private struct Interval {
        var lowest: Int
        var highest: Int
        var step: Int
    }

    init(_ codes: [Int]) {
        var intervals: [Interval] = []
        for code in codes.sorted() {
            guard let last = intervals.last, code != last.highest else {
                if intervals.isEmpty { intervals.append(Interval(lowest: code, highest: code, step: 1)) }
                continue
            }
            let step = code - last.highest
            if last.lowest == last.highest || step == last.step {
                intervals[intervals.count - 1] = Interval(lowest: last.lowest, highest: code, step: step)
            } else {
                intervals.append(Interval(lowest: code, highest: code, step: 1))
            }
        }
        self.intervals = intervals
    }

    func text(of column: String) -> String {
        let conditions = intervals.map { interval -> String in
            if interval.lowest == interval.highest { return "\(column) = \(interval.lowest)" }
            let bounds = "\(column) BETWEEN \(interval.lowest) AND \(interval.highest)"
            // Also of a step of one: in a column of decimals, 2.5 is no answer.
            return "\(bounds) AND (\(column) - \(Self.operand(interval.lowest))) % \(interval.step) = 0"
        }
        return "(\(conditions.joined(separator: " OR ")))"
    }

    /// A negative number in brackets, because `--` begins a comment.
    private static func operand(_ number: Int) -> String { number < 0 ? "(\(number))" : "\(number)" }
}
