import Psychometrics

extension AnswerSequence {
    /// Even–odd consistency: over the scales, the correlation of the mean of each scale's first, third, …
    /// item with that of its second, fourth, …, stepped up by Spearman–Brown, 2r/(1 + r) (Jackson 1976;
    /// Johnson 2005; Meade & Craig 2012).
    ///
    /// On keyed answers, since only these belong together. Near 1 for those who read. A correlation
    /// below −1/3 would be stepped beyond −1 and counts as −1, as in R's `careless::evenodd`, which
    /// turns the sign around. Undefined with fewer than three scales that have answers in both halves,
    /// and where one half does not vary from scale to scale.
    public func evenOddConsistency(_ scales: [[KeyedItem]]) -> Estimate {
        var moments = PairMoments()
        for scale in scales {
            let odd = mean(of: stride(from: 0, to: scale.count, by: 2).map { scale[$0] })
            let even = mean(of: stride(from: 1, to: scale.count, by: 2).map { scale[$0] })
            if let odd, let even { moments.add(odd, even) }
        }
        if moments.count < 3 { return .undefined(.tooFewPairs(pairs: moments.count, required: 3)) }
        let correlation = moments.correlation
        guard let value = correlation.value else { return correlation }
        return .value(value <= -1.0 / 3 ? -1 : 2 * value / (1 + value))
    }

    private func mean(of items: [KeyedItem]) -> Double? {
        let answers = items.filter { row[$0.column] != .missing }.map { Double($0.keyed(row[$0.column])) }
        return answers.isEmpty ? nil : answers.reduce(0, +) / Double(answers.count)
    }
}
