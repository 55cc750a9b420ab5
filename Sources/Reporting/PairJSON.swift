import PilotData

/// Scored pairs for other programs: a versioned JSON document, described in docs/pair-json.md.
public enum PairJSON {
    public static func render(_ table: PairTable) -> String {
        JSONText.of(PairDocument(table))
    }
}

/// The shape of the JSON of pairs. A change that breaks a reader raises `schema`.
private struct PairDocument: Encodable {
    struct Pair: Encodable {
        var keys: [String: String]
        var groups: [String: String]
        var scores: [String: [String: ScoreEntry]]
        var dyadicScores: [String: EstimateEntry]

        init(_ pair: ScoredPair) {
            keys = pair.keys
            groups = pair.groups
            scores = Dictionary(
                pair.sides.map { ($0.form, $0.scores.mapValues(ScoreEntry.init)) },
                uniquingKeysWith: { first, _ in first })
            dyadicScores = pair.dyadicScores.mapValues(EstimateEntry.init)
        }

        enum CodingKeys: String, CodingKey {
            case keys, groups, scores
            case dyadicScores = "dyadic_scores"
        }
    }

    var schema = 1
    var instrument: String
    var version: String
    var forms: [String]
    var matched: Int
    var pairs: [Pair]

    init(_ table: PairTable) {
        instrument = table.instrument
        version = table.version
        forms = table.absent.map(\.form)
        matched = table.matched
        pairs = (0..<table.rows).map { Pair(table.pair($0)) }
    }
}

/// One score of one form.
private struct ScoreEntry: Encodable {
    var value: ScoredPair.Value

    func encode(to encoder: any Encoder) throws {
        var container = encoder.singleValueContainer()
        switch value {
        case .figure(let estimate): try container.encode(EstimateEntry(estimate))
        case .band(let label): try container.encode(label)
        case .count(let number): try container.encode(number)
        }
    }
}
