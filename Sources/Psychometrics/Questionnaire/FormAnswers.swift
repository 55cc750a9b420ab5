/// One respondent's answers to a form, whichever it is: what a questionnaire on a screen, an export or a
/// test needs to be written once for all forms.
///
/// Emitted code conforms to it with one typed property for each item.
public protocol FormAnswers: CodedAnswers, Codable {
    /// The items that the form asks.
    associatedtype Item: FormItem
    /// What the answers are scored as.
    associatedtype Scores: Hashable, Sendable

    /// Answers without any.
    init()

    /// How the form's answers are scored and checked.
    static var definition: FormDefinition { get }

    /// The answers as codes, behind the typed properties.
    var storage: AnswerStorage { get set }

    /// Computed anew each time it is read.
    var scores: Scores { get }
}

extension FormAnswers {
    /// The declared code of an item's answer, that of a missing reason included; nil while the item is
    /// not answered.
    public subscript(code item: Item) -> Int? { storage[item.column] }

    /// Puts down an answer by its code.
    ///
    /// - Throws: `AnswerProblem` where the item's response scale has no such code
    public mutating func record(_ code: Int, for item: Item) throws(AnswerProblem) {
        let form = Self.definition
        try storage.record(
            code, at: item.column, item: item.rawValue,
            responses: form.responseScales[form.responses[item.column]])
    }

    /// Takes an answer back: the item is unanswered then.
    public mutating func clear(_ item: Item) { storage.clear(item.column) }

    /// The codes to score, in the form's order; `AnswerCode.missing` where there is none.
    public var row: [AnswerCode] { storage.row }

    /// The declared codes of the answers, missing codes kept, in the form's order.
    public var codes: [Int?] { storage.row.indices.map { storage[$0] } }

    /// Answers by their declared codes, in the form's order.
    ///
    /// - Parameter codes: one for each item; a code that its response scale does not have is no answer
    public init(codes: [Int?]) {
        self.init()
        let form = Self.definition
        for (column, code) in codes.enumerated() {
            guard let code else { continue }
            try? storage.record(
                code, at: column, item: form.items[column],
                responses: form.responseScales[form.responses[column]])
        }
    }

    /// Whether an item is to be asked, given the answers so far: the skip logic and gates of the form.
    ///
    /// An item that is not asked counts as unanswered for those that depend on it.
    public func asks(_ item: Item) -> Bool {
        Self.definition.asks(column: item.column, row: row)
    }

    /// The items that are to be asked and are not answered, in the order of the data.
    public var unansweredItems: [Item] {
        let row = row
        let form = Self.definition
        return zip(Item.allCases, 0...).filter { item, column in
            self[code: item] == nil && form.asks(column: column, row: row)
        }.map(\.0)
    }

    /// Whether every item that is to be asked has an answer, or a reason for there being none.
    public var isComplete: Bool { unansweredItems.isEmpty }

    /// Takes back the answers to items that are not to be asked any more, as after an earlier answer has
    /// changed.
    public mutating func clearUnasked() {
        for item in Item.allCases where self[code: item] != nil && !asks(item) { clear(item) }
    }
}

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

/// Why an answer was not taken: it is a code that the item's response scale does not have.
public struct AnswerProblem: Error, Hashable, Sendable {
    /// The item's id.
    public var item: String
    public var code: Int
    /// The codes of the options, as declared.
    public var options: [Int]
    /// The codes that say why there is no answer.
    public var missing: [Int]

    public init(item: String, code: Int, options: [Int], missing: [Int]) {
        self.item = item
        self.code = code
        self.options = options
        self.missing = missing
    }
}

extension AnswerProblem: CustomStringConvertible {
    public var description: String {
        func list(_ codes: [Int]) -> String { codes.map(String.init).joined(separator: ", ") }
        let reasons = missing.isEmpty ? "" : ", or \(list(missing)) for no answer"
        return "\(code) is no answer to '\(item)'; it takes \(list(options))\(reasons)"
    }
}
