import InstrumentModel

/// A score of pairs, as the codebook describes it.
struct DyadicEntry: Encodable {
    var id: String
    var score: String
    /// The first form and the second.
    var forms: [String]
    /// The scale that is put side by side; without one, `items` are.
    var scale: String?
    var items: [ScaleEntry.MemberEntry]
    /// How many of the items each of the two must have answered.
    var minimumAnswered: Int?
    var demands: [DemandEntry]
    var plan: String?
    var sentences: [String]

    init(_ dyadic: DyadicScore) {
        id = dyadic.id.value
        score = dyadic.kind.value.rawValue
        forms = dyadic.forms.map(\.value)
        demands = (dyadic.reliability?.demands ?? []).map(DemandEntry.init)
        plan = dyadic.reliability?.plan
        items = []
        sentences = []
        switch dyadic.content {
        case .scale(let name): scale = name.value
        case .items(let members, let answered):
            items = members.map {
                ScaleEntry.MemberEntry(item: $0.item.value, keying: $0.keying.rawValue)
            }
            minimumAnswered = answered.value.minimumAnswered(ofItems: members.count)
        }
        sentences =
            [sentence(dyadic.kind.value), missingRule, demands.sentence].compactMap(\.self)
    }

    private func sentence(_ kind: DyadicScore.Kind) -> String {
        let names = Enumeration.words(items.map { $0.item + ($0.isReversed ? " (reversed)" : "") })
        let scored = scale.map { "the score on \($0)" } ?? "the mean of \(names)"
        let asked = scale.map { "the items of \($0)" } ?? names
        let (first, second) = (forms.first ?? "", forms.last ?? "")
        return switch kind {
        case .difference:
            "In each pair, \(scored) in the form \(first) minus that in the form \(second)."
        case .mean:
            "In each pair, the mean of two: \(scored) in the form \(first), and that in the form \(second)."
        case .agreement:
            "In each pair, how alike the forms \(first) and \(second) answer \(asked)."
        case .reciprocity:
            "In each pair, how far what the form \(first) says of the other in \(asked) is returned in the form \(second)."
        }
    }

    private var missingRule: String? {
        minimumAnswered.map { minimum in
            let needed =
                items.count == 1
                ? "the item is"
                : minimum == items.count
                    ? "all \(minimum) items are" : "at least \(minimum) of the \(items.count) items are"
            return "Scored when \(needed) answered in both forms; otherwise missing."
        }
    }
}
