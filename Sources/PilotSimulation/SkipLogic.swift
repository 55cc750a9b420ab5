import InstrumentModel

/// Takes away the answers to questions that earlier answers rule out.
struct SkipLogic: Sendable {
    /// The items asked on a condition, as columns, in the order in which they are asked.
    private let steps: [(column: Int, condition: Condition)]
    private let columns: [String: Int]

    init(_ instrument: Instrument, _ form: Form) {
        let columns = Dictionary(
            instrument.items(in: form).enumerated().map { ($1.id.value, $0) },
            uniquingKeysWith: { first, _ in first })
        steps = instrument.askedItems(in: form).compactMap { item in
            guard let condition = item.askIf, let column = columns[item.id.value] else { return nil }
            return (column, condition)
        }
        self.columns = columns
    }

    /// The answers with nothing where the item would not have been asked.
    func applied(to answers: [Int?]) -> [Int?] {
        var kept = answers
        for step in steps {
            let given = kept
            let isAsked = step.condition.holds { item in columns[item].flatMap { given[$0] } }
            if !isAsked { kept[step.column] = nil }
        }
        return kept
    }
}
