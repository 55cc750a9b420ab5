/// "Did you mean": finds the known name that a misspelt one was probably meant to be.
public enum Suggestion {
    /// Names longer than this are not compared: nobody misspells them by accident.
    private static let longest = 80

    /// The candidate nearest to a name, or nil when none is near.
    ///
    /// Near means at most one slip for every three characters, upper and lower case taken as equal.
    /// Ties go to the first in alphabetical order, so that the answer does not depend on the order of
    /// a dictionary.
    public static func closest(to name: String, among candidates: [String]) -> String? {
        near(name, among: candidates).min { ($0.distance, $0.name) < ($1.distance, $1.name) }?.name
    }

    /// The only candidate that is near to a name; nil when none is, or several are.
    ///
    /// A digit too many or another one is no slip of the pen: `item3` is not a misspelt `item2`.
    public static func unmistakable(for name: String, among candidates: [String]) -> String? {
        let near = near(name, among: candidates)
        guard let only = near.first, near.count == 1,
            only.name.filter(\.isNumber) == name.filter(\.isNumber)
        else { return nil }
        return only.name
    }

    private static func near(
        _ name: String, among candidates: [String]
    ) -> [(distance: Int, name: String)] {
        let lower = name.lowercased()
        let target = Array(lower)
        guard !target.isEmpty, target.count <= longest else { return [] }
        let allowed = max(1, target.count / 3)
        let plainTarget = plainLetters(lower)
        return candidates.compactMap { candidate in
            guard candidate != name else { return nil }
            let lower = candidate.lowercased()
            let found =
                if let plainTarget, let letters = plainLetters(lower) {
                    slips(plainTarget, letters, allowed: allowed)
                } else {
                    slips(target, Array(lower), allowed: allowed)
                }
            return found.map { ($0, candidate) }
        }
    }

    /// The text as bytes, where each of them is a letter: they are compared in a fraction of the time.
    private static func plainLetters(_ text: String) -> [UInt8]? {
        // A line end of two bytes is one letter.
        text.utf8.allSatisfy { $0 < 0x80 && $0 != 0x0D } ? Array(text.utf8) : nil
    }

    /// How many slips lie between a name and a candidate; nil when they are too many, or leave nothing
    /// that both have.
    private static func slips<Letter: Equatable>(
        _ target: [Letter], _ candidate: [Letter], allowed: Int
    ) -> Int? {
        guard abs(candidate.count - target.count) <= allowed else { return nil }
        let distance = distance(target, candidate)
        return distance <= allowed && distance < candidate.count ? distance : nil
    }

    /// "Did you mean …?", or another sentence where nothing is near.
    public static func advice(
        for name: String, among candidates: [String], otherwise: String
    ) -> String {
        closest(to: name, among: candidates).map { "Did you mean '\($0)'?" } ?? otherwise
    }

    /// The fewest insertions, deletions, substitutions and swaps of neighbours that turn one text into
    /// the other: the restricted edit distance of Damerau (1964).
    static func distance<Letter: Equatable>(_ left: [Letter], _ right: [Letter]) -> Int {
        var beforeLast: [Int] = []
        var last = Array(0...right.count)
        for row in left.indices {
            var current = [row + 1]
            current.reserveCapacity(right.count + 1)
            for column in right.indices {
                let substitution = last[column] + (left[row] == right[column] ? 0 : 1)
                var cost = min(last[column + 1] + 1, current[column] + 1, substitution)
                if row > 0, column > 0, left[row] == right[column - 1],
                    left[row - 1] == right[column]
                {
                    cost = min(cost, beforeLast[column - 1] + 1)
                }
                current.append(cost)
            }
            (beforeLast, last) = (last, current)
        }
        return last[right.count]
    }
}
