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
    let items = Large.definition.items.count

    // Each iteration is one answer, so that throughput is answers a second.
    Benchmark("score 500 items, per answer") { benchmark in
        for respondent in respondents { blackHole(respondent.scores) }
        benchmark.measurement(.custom("answers"), respondents.count * items)
    }
    Benchmark("reliability of 500 items, per answer") { benchmark in
        blackHole(Large.definition.reliability(of: rows))
        benchmark.measurement(.custom("answers"), respondents.count * items)
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
