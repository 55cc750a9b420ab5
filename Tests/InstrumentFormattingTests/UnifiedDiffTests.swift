import SeededInputs
import Testing

@testable import InstrumentFormatting

@Suite struct UnifiedDiffTests {
    private func diff(_ old: String, _ new: String) -> String {
        UnifiedDiff(from: Array(old.utf8), to: Array(new.utf8), file: "f.yaml").text
    }

    /// What `diff -u` of GNU diffutils 3.8 prints for the same texts, but for the heading.
    @Test(arguments: [
        ("a\nb\nc\n", "a\nb\nc\n", nil),
        ("a\n", "b\n", "@@ -1 +1 @@\n-a\n+b\n"),
        ("", "a\n", "@@ -0,0 +1 @@\n+a\n"),
        ("a\nb\n", "", "@@ -1,2 +0,0 @@\n-a\n-b\n"),
        ("a", "a\n", "@@ -1 +1 @@\n-a\n\\ No newline at end of file\n+a\n"),
        (
            "1\n2\n3\n4\n5\n6\n7\n8\n9\n", "1\n2\n3\n4\nfive\n6\n7\n8\n9\n",
            "@@ -2,7 +2,7 @@\n 2\n 3\n 4\n-5\n+five\n 6\n 7\n 8\n"
        ),
        (
            "1\n2\n3\n4\n5\n6\n7\n8\n9\n", "one\n2\n3\n4\n5\n6\n7\n8\nnine\n",
            "@@ -1,4 +1,4 @@\n-1\n+one\n 2\n 3\n 4\n@@ -6,4 +6,4 @@\n 6\n 7\n 8\n-9\n+nine\n"
        ),
        (
            "1\n2\n3\n4\n5\n6\n7\n8\n", "one\n2\n3\n4\n5\n6\n7\neight\n",
            "@@ -1,8 +1,8 @@\n-1\n+one\n 2\n 3\n 4\n 5\n 6\n 7\n-8\n+eight\n"
        ),
    ] as [(String, String, String?)])
    func asTheModelDoes(_ old: String, _ new: String, _ hunks: String?) {
        #expect(diff(old, new) == (hunks.map { "--- f.yaml\n+++ f.yaml\n" + $0 } ?? ""))
    }

    /// Characters that only look alike are different lines, and line ends of other systems are part of
    /// a line.
    @Test func bytesCount() {
        #expect(diff("é\n", "e\u{301}\n") == "--- f.yaml\n+++ f.yaml\n@@ -1 +1 @@\n-é\n+e\u{301}\n")
        #expect(diff("a\r\n", "a\n").contains("-a\r\n+a\n"))
    }

    @Test func aSectionThatMovedIsOnePiece() {
        let (one, other) = ("scales:\n  a: 1\n", "items:\n  b: 2\n")
        let expected = "-scales:\n-  a: 1\n items:\n   b: 2\n+scales:\n+  a: 1\n"
        #expect(diff(one + other, other + one).hasSuffix("@@ -1,4 +1,4 @@\n" + expected))
    }

    /// Whoever follows the diff from the old text arrives at the new one.
    @Test(arguments: 0..<40)
    func leadsFromOneTextToTheOther(_ seed: UInt64) {
        var random = SeededGenerator(seed: seed)
        let alphabet = (0..<Int.random(in: 2...30, using: &random)).map { "line \($0)" }
        func text() -> String {
            let count = Int.random(in: 0...60, using: &random)
            let lines = (0..<count).map { _ in alphabet.randomElement(using: &random) ?? "" }
            return lines.joined(separator: "\n") + (Bool.random(using: &random) ? "\n" : "")
        }
        for _ in 0..<20 {
            let (old, new) = (text(), text())
            #expect(Self.patched(old, with: diff(old, new)) == new, "\(old) → \(new)")
        }
    }

    /// Two long texts without a line in common that stands once are told apart at once, as a whole.
    @Test func noTableIsLargerThanItMayBe() {
        let old = (0...4_000).map { "\($0 % 2)" }
        let new = (0...4_000).map { "\($0 % 3 == 0 ? 1 : 2)" }
        let matches = LineMatching.matches(["x"] + old + ["y"], ["x"] + new + ["y"])
        #expect(matches == [.init(old: 0, new: 0), .init(old: 4_002, new: 4_002)])
    }

    /// The text that a diff makes of another; every line that it shows is checked.
    private static func patched(_ old: String, with diff: String) -> String {
        func lines(_ text: String) -> [String] {
            text.isEmpty ? [] : text.replacing("\n", with: "\n\0").split(separator: "\0").map(String.init)
        }
        let source = lines(old)
        var result: [String] = []
        var next = 0
        let script = diff.split(separator: "\n", omittingEmptySubsequences: false).dropLast().dropFirst(2)
        for (index, line) in zip(script.indices, script) {
            let isEnded = !(script.indices.contains(index + 1) && script[index + 1].hasPrefix("\\"))
            let shown = line.dropFirst() + (isEnded ? "\n" : "")
            switch line.first {
            case "@":
                let numbers = line.split { !$0.isNumber }.compactMap { Int($0) }
                let isEmpty = line.contains(",0 +")
                let start = isEmpty ? numbers[0] : numbers[0] - 1
                result += source[next..<start]
                next = start
            case "+": result.append(String(shown))
            case "-", " ":
                #expect(next < source.count && source[next] == shown)
                if line.first == " " { result.append(String(shown)) }
                next += 1
            default: #expect(line.hasPrefix("\\"))
            }
        }
        return (result + source[next...]).joined()
    }
}
