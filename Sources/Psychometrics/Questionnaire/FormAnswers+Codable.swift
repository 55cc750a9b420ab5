/// Answers are stored under their items' ids, as their declared codes; what is unanswered is left out.
extension FormAnswers {
    public init(from decoder: any Decoder) throws {
        self.init()
        let container = try decoder.container(keyedBy: ItemKey.self)
        for item in Item.allCases {
            let key = ItemKey(stringValue: item.rawValue)
            guard let code = try container.decodeIfPresent(Int.self, forKey: key) else { continue }
            do throws(AnswerProblem) {
                try record(code, for: item)
            } catch {
                throw DecodingError.dataCorruptedError(
                    forKey: key, in: container, debugDescription: "\(error)")
            }
        }
    }

    public func encode(to encoder: any Encoder) throws {
        var container = encoder.container(keyedBy: ItemKey.self)
        for item in Item.allCases {
            try container.encodeIfPresent(self[code: item], forKey: ItemKey(stringValue: item.rawValue))
        }
    }
}

/// An item's id as a key.
private struct ItemKey: CodingKey {
    var stringValue: String
    var intValue: Int? { nil }

    init(stringValue: String) {
        self.stringValue = stringValue
    }

    init?(intValue: Int) { nil }
}
