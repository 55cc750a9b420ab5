import SeededInputs
import Testing

@testable import Diagnostics

@Suite struct SuggestionTests {
    private static let keys = ["title", "items", "scales", "responses", "reversed", "Item"]
    private static let alphabet = ["a", "b", "A", "B", "c", "_", "é"]

    @Test(arguments: [
        ("titel", "title"), ("itmes", "items"), ("scale", "scales"), ("respones", "responses"),
        ("RESPONSES", "responses"), ("revresed", "reversed"), ("tilte", "title"),
    ])
    func findsWhatWasMeant(_ name: String, _ meant: String) {
        #expect(Suggestion.closest(to: name, among: Self.keys) == meant)
    }

    @Test(arguments: ["", "x", "colour", "definition", "tilet_of_it"])
    func leavesTheRestAlone(_ name: String) {
        #expect(Suggestion.closest(to: name, among: Self.keys) == nil)
    }

    /// Whatever is asked, the answer is another of the candidates, within one slip for every three
    /// characters, and the nearest of them.
    @Test(arguments: 1...300 as ClosedRange<UInt64>)
    func anyNames(_ seed: UInt64) {
        var random = SeededGenerator(seed: seed)
        let name = random.text(of: Self.alphabet, upTo: 9)
        let candidates = (0..<12).map { _ in random.text(of: Self.alphabet, upTo: 9) } + [name]
        func slips(_ candidate: String) -> Int {
            Suggestion.distance(Array(name.lowercased()), Array(candidate.lowercased()))
        }
        let found = Suggestion.closest(to: name, among: candidates)
        #expect(Suggestion.closest(to: name, among: candidates.shuffled(using: &random)) == found)
        let allowed = max(1, name.count / 3)
        let others = candidates.filter { $0 != name && slips($0) <= allowed }
        if let found {
            #expect(others.contains(found))
            #expect(others.allSatisfy { slips($0) >= min(slips(found), $0.count) })
        } else {
            // All that is left has nothing in common with the name.
            #expect(name.isEmpty || others.allSatisfy { slips($0) >= $0.count })
        }
    }

    /// Upper and lower case make no difference to what is near.
    @Test(arguments: 1...100 as ClosedRange<UInt64>)
    func caseMakesNoDifference(_ seed: UInt64) {
        var random = SeededGenerator(seed: seed)
        let name = random.text(of: Self.alphabet, upTo: 9) + "x"
        let candidate = random.text(of: Self.alphabet, upTo: 9) + "y"
        let isNear = Suggestion.closest(to: name, among: [candidate]) != nil
        #expect((Suggestion.closest(to: name.uppercased(), among: [candidate]) != nil) == isNear)
        #expect((Suggestion.closest(to: name, among: [candidate.uppercased()]) != nil) == isNear)
        #expect(Suggestion.closest(to: name.uppercased(), among: [name.lowercased()]) == name.lowercased())
    }

    /// Ties go to the first in alphabetical order.
    @Test func ties() {
        #expect(Suggestion.closest(to: "cat", among: ["rat", "bat", "hat"]) == "bat")
    }

    @Test func nobodyMisspellsAnEndlessName() {
        let name = String(repeating: "a", count: 81)
        #expect(Suggestion.closest(to: name, among: [name + "b"]) == nil)
        #expect(Suggestion.closest(to: String(name.dropLast()), among: [name]) == name)
    }

    @Test func advice() {
        #expect(Suggestion.advice(for: "titel", among: Self.keys, otherwise: "No.") == "Did you mean 'title'?")
        #expect(Suggestion.advice(for: "colour", among: Self.keys, otherwise: "No.") == "No.")
    }
}
