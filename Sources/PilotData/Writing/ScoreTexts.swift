import Psychometrics

/// A scale's scores as they are written.
///
/// A score follows from the sum of the keyed answers and their number, of which there are few, so that
/// each is turned into digits once.
struct ScoreTexts: Sendable {
    private let scale: ScaleDefinition
    private let terms: [Term]
    /// The lowest sum of so many answers.
    private let lowest: Int
    /// Sums that are possible.
    private let width: Int
    /// Where the text of a place stands in `digits`; nil until it is made, and always where there are too
    /// many places to keep their texts. An empty text is no score.
    private var texts: [Range<Int>?]
    private var digits: [UInt8] = []
    /// For each row, number of answers × `width` + sum − `lowest`; negative where a required item lacks.
    private var places: [Int] = []

    /// What the loop over a row's answers needs of an item.
    private struct Term: Sendable {
        var column: Int
        var isRequired: Bool
        /// A keyed answer is offset + factor × code.
        var offset: Int
        var factor: Int

        init(_ item: KeyedItem) {
            column = item.column
            isRequired = item.isRequired
            offset = item.isReversed ? Int(item.bounds.lowerBound) + Int(item.bounds.upperBound) : 0
            factor = item.isReversed ? -1 : 1
        }
    }

    /// More texts than this are not kept.
    private static let limit = 1 << 16

    init(_ scale: ScaleDefinition) {
        self.scale = scale
        terms = scale.items.map(Term.init)
        lowest = scale.items.reduce(0) { $0 + Int(min($1.bounds.lowerBound, 0)) }
        let highest = scale.items.reduce(0) { $0 + Int(max($1.bounds.upperBound, 0)) }
        width = highest - lowest + 1
        let count = width.multipliedReportingOverflow(by: scale.items.count + 1)
        let isKept = !count.overflow && count.partialValue <= Self.limit
        texts = [Range<Int>?](repeating: nil, count: isKept ? count.partialValue : 0)
    }

    /// Looks at a block's answers, item by item.
    mutating func prepare(_ columns: AnswerColumns) {
        places.removeAll(keepingCapacity: true)
        places.append(contentsOf: repeatElement(-lowest, count: columns.rows))
        for term in terms {
            let start = term.column * columns.capacity
            // Outweighs any sum, and no number of items makes it overflow.
            let lacking = term.isRequired ? -(1 << 48) : 0
            let codes = columns.codes[start..<start + columns.rows]
            places.withUnsafeMutableBufferPointer { places in
                for (row, code) in codes.enumerated() {
                    places[row] &+=
                        code == AnswerColumns.missing
                        ? lacking : width &+ term.offset &+ term.factor &* Int(code)
                }
            }
        }
    }

    /// Adds the score of a row of the block to a line.
    ///
    /// - Returns: whether there is one
    mutating func append(scoreOf row: Int, to line: inout [UInt8]) -> Bool {
        let place = places[row]
        guard place >= 0 else { return false }
        if place < texts.count, let text = texts[place] {
            line += digits[text]
            return !text.isEmpty
        }
        let text = text(answered: place / width, sum: place % width + lowest)
        if place < texts.count {
            texts[place] = digits.count..<digits.count + text.count
            digits += text
        }
        line += text
        return !text.isEmpty
    }

    /// The shortest digits that give the same number back.
    private func text(answered: Int, sum: Int) -> [UInt8] {
        scale.score(sum: sum, answered: answered).map { Array($0.description.utf8) } ?? []
    }
}
