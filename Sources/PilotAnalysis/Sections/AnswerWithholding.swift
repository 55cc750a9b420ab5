import PilotStatistics
import Psychometrics

/// What is withheld of an item, so that nobody can tell how many gave an answer that few gave.
///
/// All counts by code are withheld when one of them is: the number of answers, their mean and their standard
/// deviation are three equations for as many counts, and would tell two or three that are missing. Of a response
/// scale with two options the mean tells both counts, and of one with three the mean and the standard deviation
/// tell all, so that these are withheld too.
struct AnswerWithholding: Sendable, Hashable {
    /// Why counts by code, and the figures that would tell them, are withheld; nil where they are told.
    let counts: UndefinedReason?
    let mean: UndefinedReason?
    let standardDeviation: UndefinedReason?

    /// - Parameters:
    ///   - answers: how many gave each answer
    ///   - options: how many answers there are to choose from
    ///   - minimum: the fewest that are told; nil where all are
    init(_ answers: some Sequence<Int>, options: Int, minimum: Int?) {
        counts = minimum.flatMap { minimum in
            answers.contains { (1..<minimum).contains($0) } ? .answerTooRare(required: minimum) : nil
        }
        mean = options < 3 ? counts : nil
        standardDeviation = options < 4 ? counts : nil
    }
}

extension AnalysisGatherer {
    /// - Parameter item: its place in the form
    func withholding(ofItem item: Int) -> AnswerWithholding {
        let definition = subject.definition
        return AnswerWithholding(
            items[item].answers.values,
            options: definition.responseScales[definition.responses[item]].options.count,
            minimum: smallestTold)
    }
}

extension ItemDistribution {
    /// Takes back what tells how many gave each answer. How many answered may be known.
    mutating func withhold(_ withholding: AnswerWithholding) {
        func kept(_ figure: Estimate, _ reason: UndefinedReason?) -> Estimate {
            reason.map(Estimate.undefined) ?? figure
        }
        mean = kept(mean, withholding.mean)
        standardDeviation = kept(standardDeviation, withholding.standardDeviation)
        (skewness, kurtosis) = (kept(skewness, withholding.counts), kept(kurtosis, withholding.counts))
        (floor, ceiling) = (kept(floor, withholding.counts), kept(ceiling, withholding.counts))
    }
}
