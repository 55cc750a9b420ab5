import Diagnostics
import InstrumentModel

/// What the names and labels of a condition can stand for.
struct ConditionScope: Sendable {
    /// Items by the names that they have here: an item's id, or a part's own name within its item.
    private let items: [String: Item]
    /// What messages call them: "item" or "part".
    private let kind: String
    private let answers: AnswerLabels
    /// Other names by which items are understood: a part's full one within its item.
    private var others: [String: Item] = [:]
    /// The parts' ids of each item in parts, by the item's name, which is no item itself.
    private var parts: [String: [String]] = [:]

    /// All items of an instrument.
    init(items: [Item], answers: AnswerLabels) {
        self.items = Dictionary(items.map { ($0.id.value, $0) }, uniquingKeysWith: { first, _ in first })
        kind = "item"
        self.answers = answers
        parts = Dictionary(grouping: items.filter { $0.part != nil }, by: \.listedName.value)
            .mapValues { $0.map(\.id.value) }
    }

    /// The parts of one item, by their own names.
    init(parts: [Item], answers: AnswerLabels) {
        items = Dictionary(
            parts.compactMap { item in item.part.map { ($0.name.value, item) } },
            uniquingKeysWith: { first, _ in first })
        kind = "part"
        self.answers = answers
        others = Dictionary(parts.map { ($0.id.value, $0) }, uniquingKeysWith: { first, _ in first })
    }

    func item(_ name: String, at place: Range<Int>) throws(ConditionProblem) -> Item {
        if let item = items[name] ?? others[name] { return item }
        if let parts = parts[name] {
            throw .unknown(
                "'\(name)' is asked in parts, and is no answer itself", at: place,
                advice: "Name one of its parts: \(parts.joined(separator: ", ")).")
        }
        throw .unknown(
            "There is no \(kind) '\(name)'", at: place,
            advice: Self.advice(for: name, among: items.keys.sorted(), "The \(kind)s are"))
    }

    /// The code that a label stands for; nil where the item's response scale is itself unknown.
    func code(
        ofLabel label: String, for item: Item, at place: Range<Int>
    ) throws(ConditionProblem) -> Int? {
        guard let scale = answers.scales[item.responses.value] else { return nil }
        if let code = answers.codes[item.responses.value]?[label] { return code }
        if scale.missing.contains(where: { $0.label.value == label }) {
            throw .unknown(
                "'\(label)' says that there is no answer to '\(item.id.value)'", at: place,
                advice: "Write not answered(\(item.id.value)).")
        }
        throw .unknown(
            "The response scale '\(scale.id.value)' has no option '\(label)'", at: place,
            advice: Self.advice(forLabel: label, of: scale))
    }

    private static func advice(forLabel label: String, of scale: ResponseScale) -> String {
        let known = scale.options.compactMap(\.label?.value)
        return known.isEmpty
            ? "Its options have no labels; write a code."
            : advice(for: label, among: known, "Its options are")
    }

    private static func advice(for name: String, among known: [String], _ start: String) -> String {
        let shown = known.prefix(12).joined(separator: ", ") + (known.count > 12 ? ", …" : "")
        return Suggestion.advice(for: name, among: known, otherwise: "\(start) \(shown).")
    }
}

/// The response scales by id, and their options' codes by label, for looking many of them up.
struct AnswerLabels: Sendable {
    let scales: [String: ResponseScale]
    let codes: [String: [String: Int]]

    init(_ responseScales: [ResponseScale]) {
        scales = Dictionary(
            responseScales.map { ($0.id.value, $0) }, uniquingKeysWith: { first, _ in first })
        codes = scales.mapValues { scale in
            Dictionary(
                scale.options.compactMap { option in
                    option.label.map { ($0.value, option.code.value) }
                }, uniquingKeysWith: { first, _ in first })
        }
    }
}
