import Benchmark
import LargeInstrument
import Psychometrics

/// What it costs to score typed answers and to gather what reliability is computed from. The bar is
/// fifty million answers a second on one core.
let benchmarks: @Sendable () -> Void = {
    Benchmark.defaultConfiguration = Benchmark.Configuration(
        metrics: [.wallClock, .throughput, .peakMemoryResident], maxDuration: .seconds(5))

    let respondents = RespondentMaker.respondents(200)
    let rows = respondents.map(\.row)

    // An iteration is 200 × 500 answers, so that 500 of them a second, two milliseconds each, are the bar.
    Benchmark("score 200 respondents of 500 items") { _ in
        for respondent in respondents { blackHole(respondent.scores) }
    }
    Benchmark("reliability of 200 respondents of 500 items") { _ in
        blackHole(Large.definition.reliability(of: rows))
    }
}

/// Answers that differ from respondent to respondent and leave one in ten out.
enum RespondentMaker {
    static func respondents(_ count: Int) -> [LargeAnswers] {
        (0..<count).map { respondent in
            var answers = LargeAnswers()
            for (index, item) in LargeAnswers.Item.allCases.enumerated() where (index + respondent) % 10 != 0 {
                try? answers.record(1 + (index * 7 + respondent * 3) % 5, for: item)
            }
            return answers
        }
    }
}
