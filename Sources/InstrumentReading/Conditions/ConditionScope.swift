import Diagnostics
import InstrumentModel

/// What the names and labels of a condition can stand for.
struct ConditionScope {
    /// Items by the names that they have here: an item's id, or a part's own name within its item.
    private let items: [String: Item]
    /// What messages call them: "item" or "part".
    private let kind: String
    private let responseScales: [String: ResponseScale]
    /// The parts' ids of each item in parts, by the item's name, which is no item itself.
    private let parts: [String: [String]]

    /// All items of an instrument.
    init(items: [Item], responseScales: [String: ResponseScale]) {
        self.items = Dictionary(items.map { ($0.id.value, $0) }, uniquingKeysWith: { first, _ in first })
        parts = Dictionary(grouping: items.filter { $0.part != nil }, by: \.listedName.value)
            .mapValues { $0.map(\.id.value) }
        kind = "item"
        self.responseScales = responseScales
    }

    /// The parts of one item, by their own names.
    init(parts: [Item], responseScales: [String: ResponseScale]) {
        items = Dictionary(
            parts.compactMap { item in item.part.map { ($0.name.value, item) } },
            uniquingKeysWith: { first, _ in first })
        self.parts = [:]
        kind = "part"
        self.responseScales = responseScales
    }

    func item(_ name: String, at place: Range<Int>) throws(ConditionProblem) -> Item {
        if let item = items[name] { return item }
        if let parts = parts[name] {
            throw .unknown(
                "'\(name)' is asked in parts, and is no answer itself", at: place,
                advice: "Name one of its parts: \(parts.joined(separator: ", ")).")
        }
        let known = items.keys.sorted()
        let shown = known.prefix(12).joined(separator: ", ") + (known.count > 12 ? ", …" : "")
        throw .unknown(
            "There is no \(kind) '\(name)'", at: place,
            advice: Suggestion.advice(
                for: name, among: known, otherwise: "The \(kind)s are \(shown)."))
    }

    /// The code that a label stands for; nil where the item's response scale is itself unknown.
    func code(
        ofLabel label: String, for item: Item, at place: Range<Int>
    ) throws(ConditionProblem) -> Int? {
        guard let scale = responseScales[item.responses.value] else { return nil }
        if let option = scale.options.first(where: { $0.label?.value == label }) {
            return option.code.value
        }
        let known = scale.options.compactMap(\.label?.value)
        let isMissing = scale.missing.contains { $0.label.value == label }
        let shown = known.prefix(12).map { "'\($0)'" }.joined(separator: ", ")
        throw .unknown(
            isMissing
                ? "'\(label)' says that there is no answer to '\(item.id.value)'"
                : "The response scale '\(scale.id.value)' has no option '\(label)'",
            at: place,
            advice: isMissing
                ? "Write not answered(\(item.id.value))."
                : Suggestion.advice(
                    for: label, among: known,
                    otherwise: known.isEmpty
                        ? "Its options have no labels; write a code." : "Its options are \(shown)."))
    }
}
