import PilotData
import PilotStatistics
import Psychometrics

extension PairBins {
    /// Both scores of one pair.
    struct Pair {
        var first: Double
        var second: Double
    }

    /// The pairs on a grid over what each score can be, the finer the more pairs there are; nil where they are
    /// too few to be told.
    init?(_ score: String, _ pairs: [Pair], _ sides: DyadSides) {
        guard sides.withholding(pairs.count) == nil,
            let first = Self.edges(of: score, sides.firstForm, sides, pairs: pairs.count),
            let second = Self.edges(of: score, sides.secondForm, sides, pairs: pairs.count)
        else { return nil }
        var counts = [[Int]](
            repeating: [Int](repeating: 0, count: first.count - 1), count: second.count - 1)
        for pair in pairs { counts[Self.bin(pair.second, second)][Self.bin(pair.first, first)] += 1 }
        self.init(
            firstEdges: first, secondEdges: second, counts: counts, minimum: sides.settings.minimumCell)
    }

    private static func edges(
        of score: String, _ form: FormDefinition, _ sides: DyadSides, pairs: Int
    ) -> [Double]? {
        guard let declared = sides.instrument.form(form.form),
            let bounds = sides.instrument.scoringPlan(for: declared).bounds(of: score),
            bounds.lowest < bounds.highest
        else { return nil }
        return edges(bounds.lowest, bounds.highest, pairs: pairs)
    }

    /// From four to eight bins a side, of a width in quarters where that can be.
    static func edges(_ lowest: Double, _ highest: Double, pairs: Int) -> [Double] {
        let most = min(max(Int((Double(pairs) / 12).squareRoot()), 4), 8)
        let width = highest - lowest
        let bins = (2...most).last { (4 * width / Double($0)).truncatingRemainder(dividingBy: 1) == 0 } ?? most
        return (0...bins).map { lowest + width * Double($0) / Double(bins) }
    }

    /// A score on an edge belongs to the bin above it, and the highest one to the last.
    private static func bin(_ score: Double, _ edges: [Double]) -> Int {
        let above = edges.dropFirst().firstIndex { score < $0 - 1e-9 } ?? edges.count - 1
        return min(above - 1, edges.count - 2)
    }
}
