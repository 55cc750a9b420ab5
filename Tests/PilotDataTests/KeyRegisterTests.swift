import SeededInputs
import Testing

@testable import PilotData

/// Keys are equal exactly when their texts are, however compactly they are remembered.
@Suite struct KeyRegisterTests {
    private static func key(_ random: inout SeededGenerator) -> [String] {
        let number = Int.random(in: 0...60, using: &random)
        let long = String(repeating: "x", count: Int.random(in: 10...20, using: &random))
        return random.pick([
            ["\(number)"], ["0\(number)"], ["-\(number)"], ["+\(number)"], ["\(number).0"], ["p\(number)"],
            ["\(number)", "1"], ["\(number)1"], ["", "\(number)"], ["é\(number % 5)"], ["e\u{301}\(number % 5)"],
            ["\u{212A}\(number % 5)"], ["K\(number % 5)"], [long], [long, "\(number % 3)"],
            ["99999999999999999\(number % 10)"], ["9999999999999999999\(number % 10)"],
            ["18446744073709551\(number % 10)16"], ["\u{37E}"], [";"], ["`"], ["\u{1FEF}"],
            // One syllable as one character and as three, and marks in either order.
            ["김\(number % 5)"], ["\u{1100}\u{1175}\u{11B7}\(number % 5)"], ["학교의 모든 학생들\(number % 5)"],
            ["a\u{323}\u{307}\(number % 3)"], ["a\u{307}\u{323}\(number % 3)"], ["é", "\(number % 5)"],
            ["e\u{301}", "\(number % 5)"], ["\u{301}", "\(number % 5)"],
        ])
    }

    @Test(arguments: 0..<20 as Range<UInt64>)
    func agreesWithADictionary(_ seed: UInt64) {
        var random = SeededGenerator(seed: seed)
        var register = KeyRegister()
        var rows: [String: Int] = [:]
        for row in 1...1_000 {
            let key = Self.key(&random)
            let joined = key.joined(separator: "\0")
            #expect(register.insert(CompactKey(key), row: row) == rows[joined], "\(key)")
            rows[joined] = rows[joined] ?? row
        }
    }

    /// Runs of numbers, in any order and overlapping, among single ones.
    @Test(arguments: 0..<16 as Range<UInt64>)
    func agreesWithADictionaryOnRuns(_ seed: UInt64) {
        var random = SeededGenerator(seed: seed)
        var register = KeyRegister()
        var rows: [UInt64: Int] = [:]
        var row = 2
        for _ in 0..<60 {
            let first = UInt64.random(in: 0...20_000, using: &random)
            let count = random.pick([1, 2, 255, 256, 300, 1_000])
            let expected = (0..<count).compactMap { offset in
                rows[first + UInt64(offset)].map { [row + offset, $0] }
            }
            let repeated =
                count == 1
                ? register.insert(CompactKey(number: first), row: row).map { [[row, $0]] } ?? []
                : register.insert(numbersFrom: first, count: count, row: row).map { [$0.row, $0.before] }
            #expect(repeated == expected)
            for offset in 0..<count { rows[first + UInt64(offset), default: row + offset] += 0 }
            row += count + random.pick([0, 0, 3])
        }
    }

    /// Files that go on where the last chunk ended are one run.
    @Test func aRunThatContinuesGrows() {
        var register = KeyRegister()
        for part in 0..<10 {
            #expect(register.insert(numbersFrom: UInt64(part * 500 + 1), count: 500, row: part * 500 + 2).isEmpty)
        }
        #expect(register.insert(CompactKey(["2500"]), row: 9_000) == 2_501)
        #expect(register.insert(CompactKey(["5001"]), row: 9_001) == nil)
        #expect(register.insert(CompactKey(["02500"]), row: 9_002) == nil)
    }

    @Test func tablesGrow() {
        var table = KeyTable()
        for number in 0..<15_000 as Range<UInt64> {
            #expect(table.insert(CompactKey(number: number &* 0x9E37_79B9), row: Int(number)) == nil)
        }
        for number in 0..<15_000 as Range<UInt64> {
            #expect(table.insert(CompactKey(number: number &* 0x9E37_79B9), row: -1) == Int(number))
        }
    }

    /// Every length of number, read eight digits at a time or one by one.
    @Test func numbersAreReadAlike() {
        var random = SeededGenerator(seed: 5)
        for length in 1...12 {
            for _ in 0..<100 {
                var text = (0..<length).map { _ in random.pick(Array("0123456789")) }
                if random.once(in: 4) { text[random.pick(Array(text.indices))] = random.pick(Array("/:a- ")) }
                let bytes = Array(String(text).utf8) + [UInt8](repeating: 0, count: PlainRecordParser.slack)
                bytes.withUnsafeBufferPointer { all in
                    let cell = UnsafeBufferPointer(rebasing: all[..<length])
                    let fast = PlainRecordParser.number(0..<length, in: all)
                    let slow = CompactKey.number(cell)
                    // Zero itself and longer numbers are left to the other way.
                    #expect(fast == (length <= 8 && text[0] != "0" ? slow : nil), "\(String(text))")
                }
            }
        }
    }
}
