/// When an item is asked, decided by the answers to other items.
public struct AskingCondition: Sendable, Equatable {
    /// How an answer's code is compared with another number.
    public enum Comparison: String, Sendable, Hashable {
        case equal, unequal, less, lessOrEqual, greater, greaterOrEqual
    }

    /// What has to hold. A column is an item's place in the form's items.
    public indirect enum Expression: Sendable, Equatable {
        /// The answer's code compares so with a number.
        case compares(column: Int, Comparison, Int)
        /// The answer is one of these codes.
        case isOneOf(column: Int, [Int])
        /// There is an answer with a code to score.
        case isAnswered(column: Int)
        /// The other does not hold.
        case not(Expression)
        /// Every one of them holds; without any, this does.
        case all([Expression])
        /// One of them holds at least; without any, this does not.
        case any([Expression])
    }

    /// The column of the item that is asked on it.
    public var column: Int
    /// What has to hold for the item to be asked.
    public var expression: Expression

    public init(column: Int, _ expression: Expression) {
        self.column = column
        self.expression = expression
    }
}

extension AskingCondition.Expression {
    /// Whether it holds. There is no third truth value: every comparison with an answer that is not there
    /// is false, and `not` turns that around.
    ///
    /// - Parameter answer: the code of a column's answer; nil where it was not asked, not answered, or
    ///   answered with a missing code
    public func holds(_ answer: (_ column: Int) -> Int?) -> Bool {
        switch self {
        case .compares(let column, let comparison, let bound):
            answer(column).map { comparison.holds($0, bound) } ?? false
        case .isOneOf(let column, let codes): answer(column).map(codes.contains) ?? false
        case .isAnswered(let column): answer(column) != nil
        case .not(let inner): !inner.holds(answer)
        case .all(let parts): parts.allSatisfy { $0.holds(answer) }
        case .any(let parts): parts.contains { $0.holds(answer) }
        }
    }
}

extension AskingCondition.Comparison {
    fileprivate func holds(_ code: Int, _ bound: Int) -> Bool {
        switch self {
        case .equal: code == bound
        case .unequal: code != bound
        case .less: code < bound
        case .lessOrEqual: code <= bound
        case .greater: code > bound
        case .greaterOrEqual: code >= bound
        }
    }
}

extension FormDefinition {
    /// Whether an item is asked, given a row of answers.
    ///
    /// - Parameters:
    ///   - column: the item's place in the form's items
    ///   - row: one code per item of the form; `AnswerCode.missing` where there is none
    public func asks(column: Int, row: [AnswerCode]) -> Bool {
        asks(column: column, row: row, depth: 0)
    }

    /// Conditions look back only, so that a chain of them is no longer than the form. Depth guards
    /// against definitions made by hand that go in circles: what depends on itself is not asked.
    private func asks(column: Int, row: [AnswerCode], depth: Int) -> Bool {
        guard depth <= items.count else { return false }
        guard let condition = conditions.first(where: { $0.column == column }) else { return true }
        return condition.expression.holds { other in
            guard row.indices.contains(other), row[other] != .missing,
                asks(column: other, row: row, depth: depth + 1)
            else { return nil }
            return Int(row[other])
        }
    }
}
