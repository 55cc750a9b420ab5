/// What changes from one text to another, as `diff -u` writes it and `patch` reads it.
public struct UnifiedDiff: Sendable {
    private struct Line: Hashable {
        var bytes: ArraySlice<UInt8>
        /// Whether a line feed ends it, as it does every line but perhaps the last.
        var isEnded = true
    }

    private enum Change: Character {
        case kept = " "
        case removed = "-"
        case added = "+"
    }

    private struct Step {
        var change: Change
        var line: Line
        /// Lines of either text that stand before it.
        var before: (old: Int, new: Int)
    }

    /// Unchanged lines that are shown on either side of a change.
    private static let context = 3

    /// Empty where both texts are the same, byte by byte.
    public let text: String

    /// - Parameter file: the name of both, for the heading
    public init(from old: [UInt8], to new: [UInt8], file: String) {
        let steps = Self.steps(Self.lines(old), Self.lines(new))
        let hunks = Self.hunks(steps)
        text = hunks.isEmpty
            ? "" : "--- \(file)\n+++ \(file)\n" + hunks.map { Self.text(of: steps[$0]) }.joined()
    }

    private static func lines(_ text: [UInt8]) -> [Line] {
        var lines = text.split(separator: UInt8(ascii: "\n"), omittingEmptySubsequences: false)
            .map { Line(bytes: $0) }
        if lines.last?.bytes.isEmpty ?? true { lines.removeLast() } else { lines[lines.count - 1].isEnded = false }
        return lines
    }

    private static func steps(_ old: [Line], _ new: [Line]) -> [Step] {
        var steps: [Step] = []
        var (left, right) = (0, 0)
        func goOn(to match: LineMatching.Match) {
            while left < match.old {
                steps.append(Step(change: .removed, line: old[left], before: (left, right)))
                left += 1
            }
            while right < match.new {
                steps.append(Step(change: .added, line: new[right], before: (left, right)))
                right += 1
            }
        }
        for match in LineMatching.matches(old, new) {
            goOn(to: match)
            steps.append(Step(change: .kept, line: old[left], before: (left, right)))
            (left, right) = (left + 1, right + 1)
        }
        goOn(to: LineMatching.Match(old: old.count, new: new.count))
        return steps
    }

    /// Changes with the lines around them; those whose lines meet are shown together.
    private static func hunks(_ steps: [Step]) -> [Range<Int>] {
        var hunks: [Range<Int>] = []
        for (index, step) in steps.enumerated() where step.change != .kept {
            let around = max(index - context, 0)..<min(index + context + 1, steps.count)
            if let last = hunks.last, last.upperBound >= around.lowerBound {
                hunks[hunks.count - 1] = last.lowerBound..<around.upperBound
            } else {
                hunks.append(around)
            }
        }
        return hunks
    }

    private static func text(of steps: ArraySlice<Step>) -> String {
        guard let first = steps.first else { return "" }
        func range(_ before: Int, without change: Change) -> String {
            let count = steps.count { $0.change != change }
            // Where no line stands, the one before is named.
            return count == 1 ? "\(before + 1)" : "\(count == 0 ? before : before + 1),\(count)"
        }
        var text =
            "@@ -\(range(first.before.old, without: .added)) +\(range(first.before.new, without: .removed)) @@\n"
        for step in steps {
            text += "\(step.change.rawValue)\(String(decoding: step.line.bytes, as: UTF8.self))\n"
            if !step.line.isEnded { text += "\\ No newline at end of file\n" }
        }
        return text
    }
}
