import Psychometrics

/// A pair as values, where `PairTable.line` gives cells.
public struct ScoredPair: Sendable {
    /// What one of the two was scored as.
    public struct Side: Sendable {
        public let form: String
        /// By the name that the column has in a table of the form's scores.
        public let scores: [String: Value]
    }

    public enum Value: Sendable {
        case figure(Estimate)
        case band(String)
        case count(Int)
    }

    /// By column.
    public let keys: [String: String]
    /// By column; only those that say something.
    public let groups: [String: String]
    /// The forms that were filled in.
    public let sides: [Side]
    /// By the name of the dyadic score.
    public let dyadicScores: [String: Estimate]
}

extension PairTable {
    public func pair(_ row: Int) -> ScoredPair {
        let match = matching.matches[row]
        let answered = answered(match.rows)
        let columns = sides.first?.layout.keys ?? []
        let said = groups.map { ($0.name, $0.cell(match.rows, sides)) }.filter { !$0.1.isEmpty }
        return ScoredPair(
            keys: Dictionary(zip(columns, match.key), uniquingKeysWith: { first, _ in first }),
            groups: Dictionary(said, uniquingKeysWith: { first, _ in first }),
            sides: zip(sides, answered).compactMap { side, answered in
                answered.map { ScoredPair.Side(side.layout.definition, $0.scores) }
            },
            dyadicScores: Dictionary(
                zip(dyads.map(\.id), dyadicScores(answered)), uniquingKeysWith: { first, _ in first }))
    }

    /// What each side of a pair answered and was scored as; nil where it has no row.
    func answered(_ rows: [Int?]) -> [DyadSide?] {
        zip(sides, rows).map { side, row in row.map(side.side) }
    }

    func dyadicScores(_ answered: [DyadSide?]) -> [Estimate] {
        let forms = sides.map(\.layout.definition.form)
        func side(_ form: String) -> DyadSide? { forms.firstIndex(of: form).flatMap { answered[$0] } }
        return dyads.map { $0.score(first: side($0.firstForm), second: side($0.secondForm)) }
    }
}

extension ScoredPair.Side {
    init(_ definition: FormDefinition, _ scores: FormScores) {
        form = definition.form
        let bands = scores.bands.map { band -> ScoredPair.Value in
            switch band {
            case .label(let label, _): .band(label)
            case .undefined(let reason): .figure(.undefined(reason))
            }
        }
        let values: [ScoredPair.Value?] =
            (scores.estimates + scores.standards).map { .figure($0) } + bands
            + [scores.attentionFailed.map { .count($0) }]
        var named: [String: ScoredPair.Value] = [:]
        for (name, value) in zip(ScoreCells.columns(of: definition), values) { named[name] = value }
        self.scores = named
    }
}
