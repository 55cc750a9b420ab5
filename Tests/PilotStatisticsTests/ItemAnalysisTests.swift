import TestSupport
import StatisticsSupport
import Testing

@testable import PilotStatistics
@testable import Psychometrics

@Suite struct ItemAnalysisTests {
    private func counts(_ answers: [AnswerCode]) -> CodeCounts {
        var counts = CodeCounts()
        for answer in answers { counts.add(answer) }
        return counts
    }

    /// SciPy 1.17: `skew(x, bias=False)` and `kurtosis(x, bias=False)` of 3, 7, 12, 20 and 9 answers
    /// from 1 to 5.
    @Test func distribution() {
        let times = [3, 7, 12, 20, 9]
        var counted = counts(
            times.enumerated().flatMap { [AnswerCode](repeating: AnswerCode($0 + 1), count: $1) })
        counted.add(.missing)
        counted.addMissing(-99)
        counted.addMissing(-99)
        let shape = ItemDistribution(counted, bounds: 1...5)
        #expect(shape.answered == 51)
        #expect(agree(shape.mean, 3.4901960784313726, within: 1e-14))
        #expect(agree(shape.standardDeviation, 1.1202240672224077, within: 1e-13))
        #expect(agree(shape.skewness, -0.5520260412509796, within: 1e-12))
        #expect(agree(shape.kurtosis, -0.3435202088647955, within: 1e-12))
        #expect(agree(shape.floor, 3.0 / 51, within: 1e-15))
        #expect(agree(shape.ceiling, 9.0 / 51, within: 1e-15))
        #expect(agree(shape.missing, 3.0 / 54, within: 1e-15))
        #expect(counted.missing == [-99: 2])
    }

    /// `psych::skew(attitude$rating, type = 2)` and `kurtosi`, psych 2.2.9.
    @Test func distributionOfARating() {
        let shape = ItemDistribution(counts(Attitude.rows.map { $0[0] }), bounds: 0...100)
        #expect(agree(shape.skewness, -0.396714805325215, within: 1e-12))
        #expect(agree(shape.kurtosis, -0.494609773251522, within: 1e-12))
        // Nobody reached the declared bounds.
        #expect(shape.floor == .value(0))
    }

    @Test func distributionOfNothing() {
        let none = ItemDistribution(CodeCounts(), bounds: 1...5)
        #expect(none.mean == .undefined(.tooFewRows(rows: 0, required: 1)))
        #expect(none.missing == .undefined(.tooFewRows(rows: 0, required: 1)))
        let missing = ItemDistribution(counts([.missing, .missing]), bounds: 1...5)
        #expect(missing.missing == .value(1))
        #expect(missing.floor == .undefined(.tooFewRows(rows: 0, required: 1)))
        let constant = ItemDistribution(counts([3, 3, 3, 3]), bounds: 1...5)
        #expect(constant.standardDeviation == .value(0))
        #expect(constant.skewness == .undefined(.constant))
        #expect(constant.kurtosis == .undefined(.constant))
        #expect(
            ItemDistribution(counts([1, 2, 3]), bounds: 1...5).kurtosis
                == .undefined(.tooFewRows(rows: 3, required: 4)))
    }

    @Test func countsOfPartsMerge() {
        var whole = counts([1, 2, 2, .missing])
        whole.merge(counts([2, 5]))
        #expect(whole == counts([1, 2, 2, .missing, 2, 5]))
        #expect(whole.answered == 5)
    }

    /// `psych::alpha(attitude, check.keys = FALSE)$item.stats$r.cor`, psych 2.2.9.
    @Test func itemTotalCorrectedForOverlap() {
        let expected = [
            0.751317336126294, 0.820367586259464, 0.598757828768454, 0.775213515161647,
            0.850602006875359, 0.311644837675643, 0.563197670401359,
        ]
        let figures = moments(of: Attitude.rows, bounds: 0...100).correctedItemTotalCorrelations
        for (figure, value) in zip(figures, expected) { #expect(agree(figure, value, within: 1e-12)) }
    }

    /// NumPy: means of each rating in the upper and lower 8.1 of thirty departments by total, over 100.
    @Test func discrimination() {
        var table = ItemTotalTable(items: keyedItems(7, bounds: 0...100))
        for part in [Attitude.rows[20...], Attitude.rows[..<20]] {
            var summary = ItemTotalTable(items: table.items)
            summary.add(part.flatMap { $0 } + [50, .missing, 50, 50, 50, 50, 50], width: 7)
            table.merge(summary)
        }
        #expect(table.rows == 30)
        let expected = [
            0.22524691, 0.26771605, 0.20185185, 0.24092593, 0.22487654, 0.10302469, 0.14660494,
        ]
        for (index, value) in table.discriminationIndices.enumerated() {
            #expect(agree(value, expected[index], within: 5e-9))
        }
    }

    @Test func discriminationOfNothing() {
        var table = ItemTotalTable(items: keyedItems(2, bounds: 1...5))
        table.add([1, 2, 2, 2, 3, 3], width: 2)
        #expect(
            table.discriminationIndices.first == .undefined(.tooFewRows(rows: 3, required: 4)))
        var flat = ItemTotalTable(items: keyedItems(2, bounds: 1...5))
        flat.add([1, 3, 3, 1, 2, 2, 1, 3], width: 2)
        #expect(flat.discriminationIndices.first == .undefined(.noTotalVariance))
    }

    /// Rating and complaints correlate at .825 and nothing else above .80.
    @Test func redundancy() throws {
        let attitude = moments(of: Attitude.rows, bounds: 0...100)
        let pair = try #require(attitude.redundantPairs().first)
        #expect(attitude.redundantPairs().count == 1)
        #expect((pair.first, pair.second) == (0, 1))
        #expect(abs(pair.correlation - 0.8254175695421457) < 1e-13)
        #expect(attitude.redundantPairs(above: 0.6).count > 1)
        #expect(moments(of: [[3, 3], [3, 3]], bounds: 1...5).redundantPairs().isEmpty)
    }

    @Test func suspectedMiskeys() {
        let turned = Attitude.rows.map { row in row.enumerated().map { $0 == 1 ? 100 - $1 : $1 } }
        #expect(moments(of: turned, bounds: 0...100).suspectedMiskeys == [1])
        #expect(moments(of: Attitude.rows, bounds: 0...100).suspectedMiskeys.isEmpty)
    }
}
