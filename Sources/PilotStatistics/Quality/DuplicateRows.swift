import Psychometrics

/// Finds rows that give the same answers to every item: a questionnaire sent twice, or one that was copied.
///
/// Short forms have honest duplicates, and so have people who give one answer throughout; a duplicate is a
/// question to ask of the data and not an error. Rows are told apart by a print of 128 bits, so that
/// memory does not grow with the number of items; that two different rows share one is not to be expected
/// in any study. Rows without any answer are not compared.
public struct DuplicateRows: Sendable, Hashable {
    private struct Print: Sendable, Hashable {
        var left: UInt64
        var right: UInt64
    }

    /// The first row with each print, and the later ones of prints that came again.
    private var first: [Print: Int] = [:]
    private var later: [Print: [Int]] = [:]

    public init() {}

    /// - Parameter index: where the row stands in the data
    public mutating func add(_ row: [AnswerCode], index: Int) {
        guard row.contains(where: { $0 != .missing }) else { return }
        var print = Print(left: 0x9E37_79B9_7F4A_7C15, right: 0xC2B2_AE3D_27D4_EB4F)
        for answer in row {
            let bits = UInt64(UInt32(bitPattern: answer))
            print.left = Self.folded(print.left ^ bits, 0xA076_1D64_78BD_642F)
            print.right = Self.folded(print.right ^ bits, 0xE703_7ED1_A0B4_28DB)
        }
        insert(index, print)
    }

    public mutating func merge(_ other: DuplicateRows) {
        for (print, index) in other.first { insert(index, print) }
        for (print, indices) in other.later {
            for index in indices { insert(index, print) }
        }
    }

    /// The rows that are alike, each set in the order of the data.
    public var sets: [[Int]] {
        later.map { print, indices in ((first[print].map { [$0] } ?? []) + indices).sorted() }
            .sorted { $0.lexicographicallyPrecedes($1) }
    }

    /// Rows that repeat an earlier one.
    public var repeatedRows: Int { later.values.reduce(0) { $0 + $1.count } }

    private mutating func insert(_ index: Int, _ print: Print) {
        if first[print] == nil { first[print] = index } else { later[print, default: []].append(index) }
    }

    /// Both halves of a product, one laid over the other: every bit in has a say in every bit out.
    private static func folded(_ value: UInt64, _ factor: UInt64) -> UInt64 {
        let product = (value &+ 0x9E37_79B9_7F4A_7C15).multipliedFullWidth(by: factor)
        return product.high ^ product.low
    }
}
