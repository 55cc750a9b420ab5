import Psychometrics

extension AnswerSequence {
    /// Intra-individual response variability: the standard deviation of one respondent's answers over the
    /// items, with the divisor n − 1 (Dunn, Heggestad, Shanock & Theilgard 2018).
    ///
    /// On answers as given. Low where the same option is ticked throughout; high where options are drawn
    /// at random, and also where somebody holds strong views. It takes options of all items for comparable.
    /// Undefined with fewer than two answers.
    public func variability(over columns: [Int]) -> Estimate {
        var moments = PairMoments()
        for column in columns where row[column] != .missing { moments.add(Double(row[column]), 0) }
        if moments.count < 2 { return .undefined(.tooFewAnswers(answered: moments.count, required: 2)) }
        return .value((moments.firstSquares / Double(moments.count - 1)).squareRoot())
    }
}
