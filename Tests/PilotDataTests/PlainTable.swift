
@testable import PilotData
import SeededInputs

/// Tables of answers to `Mood` as most are, and what can happen to them.
enum PlainTable {
    /// Rows of codes and blanks, with a quoted cell, a label or a blank line here and there.
    static func text(
        rows: Int, ending: String = "\n", repeats: Bool = false, _ random: inout SeededGenerator
    ) -> String {
        let counts = random.once(in: 2)
        var text = Mood.header + ending
        for row in 0..<rows {
            while random.once(in: 200) { text += ending }
            let known = repeats && random.once(in: 300) ? Int.random(in: 0...row, using: &random) : row
            let person = counts ? "\(known + 1)" : "p-\(known)-\(String(repeating: "k", count: known % 20))"
            let site = random.once(in: 50) ? random.pick(["\"a, b\"", "=x", "né", " x "]) : "s\(row % 7)"
            let cells = ["1", "2", "3", "4", "", "-99"] + (random.once(in: 60) ? ["Très", "3.0", "\"2\""] : [])
            let point = random.pick(["-10", "-5", "0", "5", "10", ""])
            text += "\(person),1,\(site),\(random.pick(cells)),\(random.pick(cells)),\(point)" + ending
        }
        return text
    }

    /// What damages a table: bytes that mean something, and text at the edge of what a cell may hold.
    private static let tokens: [[UInt8]] =
        [[0xFF], [0xC3], [0], [0x1F], [0x7F], [0x80]]
        + [
            ",", ";", "\t", "\"", "\"\"", "\n", "\r", "\r\n", " ", "a", "-", ".", "7", ",,", "NA", ",\"", "\",",
            "9223372036854775807", "99999999", "é", "p0", "1,1,x,1,1,0\n1,1,x,1,1,0\n",
        ].map { Array($0.utf8) }

    static func damaged(_ text: String, _ random: inout SeededGenerator) -> [UInt8] {
        var bytes = Array(text.utf8)
        for _ in 0..<Int.random(in: 0...4, using: &random) {
            let index = Int.random(in: 0..<bytes.count, using: &random)
            switch Int.random(in: 0..<3, using: &random) {
            case 0: bytes.remove(at: index)
            case 1: bytes.removeSubrange(index..<min(index + Int.random(in: 1...40, using: &random), bytes.count))
            default: bytes.insert(contentsOf: random.pick(tokens), at: index)
            }
            if bytes.isEmpty { break }
        }
        return bytes
    }
}
