/// Which lines two texts have in common, in the order of both.
///
/// Lines that stand once in each text hold it together, as in the patience sort (B. Cohen's patience
/// diff), so that a section that moved is shown as one piece. Where there are none, the longest common
/// sequence is looked for, unless the stretch is so long that somebody would have to wait for it.
struct LineMatching {
    struct Match: Equatable {
        var old: Int
        var new: Int
    }

    /// Two stretches that belong together.
    private struct Stretch {
        var old: Range<Int>
        var new: Range<Int>
    }

    private let old: [Int]
    private let new: [Int]
    private var found: [Match] = []

    private static let largestTable = 1 << 20

    /// The matches, ascending on both sides.
    static func matches<Line: Hashable>(_ old: [Line], _ new: [Line]) -> [Match] {
        var numbers: [Line: Int] = [:]
        func numbered(_ lines: [Line]) -> [Int] {
            lines.map { line in
                let number = numbers[line] ?? numbers.count
                numbers[line] = number
                return number
            }
        }
        var matching = LineMatching(old: numbered(old), new: numbered(new))
        matching.run()
        return matching.found.sorted { $0.old < $1.old }
    }

    private init(old: [Int], new: [Int]) {
        self.old = old
        self.new = new
    }

    private mutating func run() {
        var open = [Stretch(old: old.indices, new: new.indices)]
        while var stretch = open.popLast() {
            trim(&stretch)
            guard !stretch.old.isEmpty, !stretch.new.isEmpty else { continue }
            let anchors = Self.rising(commonSingles(stretch))
            guard !anchors.isEmpty else {
                found += longestSequence(stretch)
                continue
            }
            found += anchors
            var start = (old: stretch.old.lowerBound, new: stretch.new.lowerBound)
            for anchor in anchors {
                open.append(Stretch(old: start.old..<anchor.old, new: start.new..<anchor.new))
                start = (anchor.old + 1, anchor.new + 1)
            }
            open.append(
                Stretch(old: start.old..<stretch.old.upperBound, new: start.new..<stretch.new.upperBound))
        }
    }

    /// Matches what both stretches begin and end with, and leaves what lies between.
    private mutating func trim(_ stretch: inout Stretch) {
        var (low, high) = ((stretch.old.lowerBound, stretch.new.lowerBound), (stretch.old.upperBound, stretch.new.upperBound))
        while low.0 < high.0, low.1 < high.1, old[low.0] == new[low.1] {
            found.append(Match(old: low.0, new: low.1))
            low = (low.0 + 1, low.1 + 1)
        }
        while low.0 < high.0, low.1 < high.1, old[high.0 - 1] == new[high.1 - 1] {
            high = (high.0 - 1, high.1 - 1)
            found.append(Match(old: high.0, new: high.1))
        }
        stretch = Stretch(old: low.0..<high.0, new: low.1..<high.1)
    }

    /// The lines that stand once in either stretch, in the order of the old one.
    private func commonSingles(_ stretch: Stretch) -> [Match] {
        func singles(_ lines: ArraySlice<Int>) -> [Int: Int] {
            var places: [Int: Int] = [:]
            var repeated: Set<Int> = []
            for (place, line) in zip(lines.indices, lines) where places.updateValue(place, forKey: line) != nil {
                repeated.insert(line)
            }
            return places.filter { !repeated.contains($0.key) }
        }
        let there = singles(new[stretch.new])
        return singles(old[stretch.old]).compactMap { line, place in
            there[line].map { Match(old: place, new: $0) }
        }.sorted { $0.old < $1.old }
    }

    /// The most matches that rise on both sides, found as patience is played: each goes on the leftmost
    /// pile whose top stands no earlier.
    private static func rising(_ matches: [Match]) -> [Match] {
        var tops: [Int] = []
        var before: [Int?] = []
        for (index, match) in matches.enumerated() {
            var (low, high) = (0, tops.count)
            while low < high {
                let middle = (low + high) / 2
                if matches[tops[middle]].new < match.new { low = middle + 1 } else { high = middle }
            }
            before.append(low > 0 ? tops[low - 1] : nil)
            if low == tops.count { tops.append(index) } else { tops[low] = index }
        }
        var chain: [Match] = []
        var next = tops.last
        while let index = next {
            chain.append(matches[index])
            next = before[index]
        }
        return chain.reversed()
    }
}

extension LineMatching {
    /// The longest common sequence of two stretches, by the table of Wagner & Fischer (1974); none where
    /// the table would be too large.
    private func longestSequence(_ stretch: Stretch) -> [Match] {
        let (left, right) = (Array(old[stretch.old]), Array(new[stretch.new]))
        let width = right.count + 1
        guard (left.count + 1) * width <= Self.largestTable else { return [] }
        var lengths = [Int32](repeating: 0, count: (left.count + 1) * width)
        for row in left.indices.reversed() {
            for column in right.indices.reversed() {
                let place = row * width + column
                lengths[place] =
                    left[row] == right[column]
                    ? lengths[place + width + 1] + 1 : max(lengths[place + width], lengths[place + 1])
            }
        }
        var matches: [Match] = []
        var (row, column) = (0, 0)
        while row < left.count, column < right.count {
            let place = row * width + column
            if left[row] == right[column] {
                matches.append(
                    Match(old: stretch.old.lowerBound + row, new: stretch.new.lowerBound + column))
                (row, column) = (row + 1, column + 1)
            } else if lengths[place + width] >= lengths[place + 1] {
                row += 1
            } else {
                column += 1
            }
        }
        return matches
    }
}
