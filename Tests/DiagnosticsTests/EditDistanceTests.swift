import SeededInputs
import Testing

@testable import Diagnostics

/// What has to hold of the distance between any two texts.
@Suite struct EditDistanceTests {
    private func distance(_ left: String, _ right: String) -> Int {
        Suggestion.distance(Array(left), Array(right))
    }

    /// Insertions, deletions and substitutions alone, as Levenshtein (1966) defines the distance.
    private func withoutSwaps(_ left: ArraySlice<Character>, _ right: ArraySlice<Character>) -> Int {
        guard let first = left.first, let other = right.first else { return left.count + right.count }
        if first == other { return withoutSwaps(left.dropFirst(), right.dropFirst()) }
        return 1
            + min(
                withoutSwaps(left.dropFirst(), right), withoutSwaps(left, right.dropFirst()),
                withoutSwaps(left.dropFirst(), right.dropFirst()))
    }

    @Test(arguments: [
        ("", "", 0), ("", "abc", 3), ("abc", "abc", 0), ("abc", "acb", 1), ("kitten", "sitting", 3),
        ("alhpa", "alpha", 1), ("ab", "ba", 1), ("abcd", "badc", 2), ("flaw", "lawn", 2),
    ])
    func knownDistances(_ left: String, _ right: String, _ expected: Int) {
        #expect(distance(left, right) == expected)
    }

    @Test(arguments: 1...300 as ClosedRange<UInt64>)
    func identityAndSymmetry(_ seed: UInt64) {
        var random = SeededGenerator(seed: seed)
        let left = random.text(of: ["a", "b", "c", "é"], upTo: 8)
        let right = random.text(of: ["a", "b", "c", "é"], upTo: 8)
        #expect(distance(left, left) == 0)
        #expect((distance(left, right) == 0) == (left == right))
        #expect(distance(left, right) == distance(right, left))
        #expect(distance(left, right) <= max(left.count, right.count))
        #expect(distance(left, right) >= abs(left.count - right.count))
    }

    /// A swap is worth two of the other slips, so it saves at most half.
    @Test(arguments: 1...300 as ClosedRange<UInt64>)
    func swapsSaveAtMostHalf(_ seed: UInt64) {
        var random = SeededGenerator(seed: seed)
        let left = random.text(of: ["a", "b", "c"], upTo: 6)
        let right = random.text(of: ["a", "b", "c"], upTo: 6)
        let plain = withoutSwaps(Array(left)[...], Array(right)[...])
        #expect(distance(left, right) <= plain)
        #expect(plain <= 2 * distance(left, right))
    }

    /// Where no swap pays, a way round is never shorter.
    @Test func aWayRoundWithoutSwapsIsNeverShorter() {
        var random = SeededGenerator(seed: 5)
        var compared = 0
        for _ in 0..<400 {
            let texts = (0..<3).map { _ in random.text(of: ["a", "b", "c"], upTo: 5) }
            let there = withoutSwaps(Array(texts[0])[...], Array(texts[1])[...])
            let on = withoutSwaps(Array(texts[1])[...], Array(texts[2])[...])
            guard distance(texts[0], texts[1]) == there, distance(texts[1], texts[2]) == on else {
                continue
            }
            #expect(distance(texts[0], texts[2]) <= there + on, "\(texts)")
            compared += 1
        }
        #expect(compared > 200)
    }

    /// With swaps it may be: the restricted distance edits nothing twice, so that a swap and then an
    /// insertion between the swapped are three slips.
    @Test func noTextIsEditedTwice() {
        #expect(distance("ca", "ac") + distance("ac", "abc") == 2)
        #expect(distance("ca", "abc") == 3)
    }
}
