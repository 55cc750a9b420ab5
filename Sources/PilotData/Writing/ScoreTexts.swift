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
    /// By number of answers and sum; nil where the text is not made yet, empty where there is no score.
    private var texts: [[UInt8]?]

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
        texts = [[UInt8]?](repeating: nil, count: isKept ? count.partialValue : 0)
    }

    /// Adds the score of a row to a line.
    ///
    /// - Returns: whether there is one
    mutating func append(scoreOf row: Int, _ columns: AnswerColumns, to line: inout [UInt8]) -> Bool {
        var (sum, answered) = (0, 0)
        for term in terms {
            let code = columns.codes[term.column * columns.capacity + row]
            if code == AnswerColumns.missing {
                if term.isRequired { return false }
            } else {
                sum += term.offset + term.factor * Int(code)
                answered += 1
            }
        }
        guard !texts.isEmpty else { return Self.add(text(sum, answered), to: &line) }
        let place = answered * width + sum - lowest
        if texts[place] == nil { texts[place] = text(sum, answered) }
        return Self.add(texts[place] ?? [], to: &line)
    }

    private static func add(_ text: [UInt8], to line: inout [UInt8]) -> Bool {
        line += text
        return !text.isEmpty
    }

    /// The shortest digits that give the same number back.
    private func text(_ sum: Int, _ answered: Int) -> [UInt8] {
        scale.score(sum: sum, answered: answered).map { Array($0.description.utf8) } ?? []
    }
}
