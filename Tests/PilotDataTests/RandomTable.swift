import Psychometrics
import SeededInputs

/// A table of answers to `Mood` in a random shape, some of its rows faulty, together with what has to
/// be read from it.
struct RandomTable {
    private(set) var bytes: [UInt8] = []
    private(set) var answers: [[AnswerCode]] = []
    private(set) var carried: [[String]] = []
    private(set) var rows = 0
    /// "row 3, column calm", in order.
    private(set) var faults: [String] = []

    private var random: SeededGenerator
    private let delimiter: String
    private let ending: String
    private let columns: [String]

    /// Ways to write the answers to the two response scales.
    private static let degrees: [(code: AnswerCode, cells: [String])] = [
        (1, ["1", "01", "1.0", "Not at all", "NOT  AT ALL"]), (2, ["2", "+2", "2,0", "A bit, at times"]),
        (3, ["3", "So \"so\"", " so \"so\" "]), (4, ["4", " 4 ", "très"]),
        (.missing, ["", " ", "-99", "-98", "Declined"]),
    ]
    private static let points: [(code: AnswerCode, cells: [String])] = [
        (-10, ["-10", "Worst"]), (-5, ["-5", "-5.0"]), (0, ["0", "-0", "0,00"]), (5, ["5"]), (10, ["10", "BEST"]),
        (.missing, [""]),
    ]
    private static let texts = [
        "", "plain", "a,b", "a;b", "a\tb", "say \"no\"", "\"", "\"\"", "two\nlines", "two\r\nlines", "\rx\n", "日本語", "'",
    ]

    init(seed: UInt64) {
        random = SeededGenerator(seed: seed)
        delimiter = random.pick([",", ";", "\t"])
        ending = random.pick(["\n", "\r\n", "\r"])
        columns = (Mood.header.split(separator: ",").map(String.init) + ["note", "re\nmark; \"x\", y"])
            .shuffled(using: &random)
        var text = random.once(in: 2) ? "\u{FEFF}" : ""
        text += line(columns)
        var row = 1
        for unit in 0..<Int.random(in: 1...30, using: &random) {
            while random.once(in: 8) {
                text += ending
                row += 1
            }
            row += 1
            text += addRow(row, unit)
        }
        if random.once(in: 3) { text.unicodeScalars.removeLast(ending.unicodeScalars.count) }
        bytes = Array(text.utf8)
    }

    /// Adds a row to what is expected.
    ///
    /// - Returns: its text
    private mutating func addRow(_ row: Int, _ unit: Int) -> String {
        rows += 1
        let degree = (random.pick(Self.degrees), random.pick(Self.degrees))
        let point = random.pick(Self.points)
        let site = random.pick(["", "north", "a,\"b\""])
        var cells = [
            "person_id": "p\(unit), \"\(unit)\"", "wave": "1", "site": site,
            "calm": random.pick(degree.0.cells), "tired": random.pick(degree.1.cells),
            "outlook": random.pick(point.cells),
        ]
        if random.once(in: 12) {
            faults.append("row \(row)")
            return line(columns.dropLast().map { cells[$0] ?? "" })
        }
        let before = faults.count
        for item in ["calm", "tired", "outlook"] where random.once(in: 15) {
            cells[item] = random.pick(["6", "-1", "x", "\"", "1;2", "3\n"]) + "!"
            faults.append("row \(row), column \(item)")
        }
        if random.once(in: 15) {
            cells["wave"] = " "
            faults.append("row \(row), column wave")
        }
        if faults.count == before {
            answers.append([degree.0.code, degree.1.code, point.code])
            let values = [cells["person_id"] ?? "", "1", site]
            carried.append(values)
        }
        return line(columns.map { cells[$0] ?? random.pick(Self.texts) })
    }

    private mutating func line(_ cells: [String]) -> String {
        var written: [String] = []
        for cell in cells {
            let isSpecial = cell.unicodeScalars.contains { "\"\r\n,;\t".unicodeScalars.contains($0) }
            written.append(
                isSpecial || random.once(in: 4)
                    ? "\"" + cell.replacing("\"", with: "\"\"") + "\"" : cell)
        }
        return written.joined(separator: delimiter) + ending
    }
}
