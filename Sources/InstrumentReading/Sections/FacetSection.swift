import Diagnostics
import InstrumentModel
import InstrumentSyntax

/// What may stand behind `score` of a scale; the longer words are for scales of facets.
enum ScaleScore: String, CaseIterable {
    case mean
    case sum
    case meanOfItems = "mean_of_items"
    case sumOfItems = "sum_of_items"
    case meanOfFacets = "mean_of_facets"

    var aggregation: Scale.Aggregation {
        switch self {
        case .mean, .meanOfItems, .meanOfFacets: .mean
        case .sum, .sumOfItems: .sum
        }
    }

    var level: Scale.Level? {
        switch self {
        case .mean, .sum: nil
        case .meanOfItems, .sumOfItems: .items
        case .meanOfFacets: .facets
        }
    }
}

extension InstrumentReader {
    /// The scales that a scale of higher order is made of.
    mutating func readFacets(
        _ fields: Fields, _ owner: String, among names: ScoringNames
    ) -> [Scale.Facet] {
        let lists = [
            (fields["facets"], Scale.Keying.positive), (fields["reversed_facets"], .reversed),
        ]
        var seen: [String: SourceRange] = [:]
        var facets: [Scale.Facet] = []
        for (node, keying) in lists {
            for scale in readNames(node, "a facet of \(owner)", as: "scale", among: names.scales) {
                if let first = seen[scale.value] {
                    report(Self.listedTwice(scale, in: owner, first: first))
                } else {
                    seen[scale.value] = scale.range
                    facets.append(Scale.Facet(scale: scale, keying: keying))
                }
            }
        }
        return facets
    }

    /// Reports a scale that is of items and of facets at once, or of neither, and a way to score that
    /// belongs to the other kind.
    mutating func checkKind(
        of scale: Scale, _ fields: Fields, _ score: Located<ScaleScore>?, _ owner: String
    ) {
        let items = fields["items"] ?? fields["reversed"]
        let facets = fields["facets"] ?? fields["reversed_facets"]
        let listKeys = ["items", "reversed", "facets", "reversed_facets"]
        if items == nil, facets == nil, fields.misspelt.isDisjoint(with: listKeys) {
            report(
                Diagnostic(
                    .missingKey, "\(owner.capitalizedFirst) lists no items", at: scale.id.range,
                    advice: "Add 'items: [first_item, second_item]'."))
        }
        if let items, facets != nil {
            report(
                Diagnostic(
                    .invalidValue, "\(owner.capitalizedFirst) lists items and facets",
                    at: items.range,
                    reason: "A scale of higher order has the items of its facets.",
                    advice: "Make the items a scale of their own, and list that as a facet."))
        }
        if facets == nil, let score, score.value.level != nil {
            report(
                Diagnostic(
                    .invalidValue, "'\(score.value.rawValue)' is for scales that list facets",
                    at: score.range,
                    advice: "Write '\(score.value.aggregation.rawValue)', or list facets."))
        }
    }

    /// Drops what scales of higher order list where, all together, they reach more items than any
    /// questionnaire could mean.
    mutating func limitFacets(_ scales: [Scale]) -> [Scale] {
        let wholes = scales.filter { !$0.facets.isEmpty }
        var sizes = Dictionary(
            scales.map { ($0.id.value, $0.members.count) }, uniquingKeysWith: { first, _ in first })
        var reached = 0
        // Parts stand before wholes; what is in a cycle is reported as that.
        for id in ScoreOrder(scales: scales).resolved {
            guard let whole = wholes.first(where: { $0.id.value == id }) else { continue }
            let size = whole.facets.reduce(0) { min($0 + (sizes[$1.scale.value] ?? 0), Self.facetLimit + 1) }
            sizes[id] = size
            reached = min(reached + size, Self.facetLimit + 1)
        }
        guard reached > Self.facetLimit || wholes.count > Composite.limit, let first = wholes.first
        else { return scales }
        report(
            Diagnostic(
                .invalidValue,
                "The scales of facets are too many or reach too many items: at most \(Composite.limit) scales, and \(Self.facetLimit) items in all",
                at: first.id.range, advice: "Split the instrument."))
        return scales.filter { $0.facets.isEmpty }
    }

    private static let facetLimit = 20_000

    static func listedTwice(
        _ name: Located<String>, in owner: String, first: SourceRange
    ) -> Diagnostic {
        Diagnostic(
            .duplicateItem, "'\(name.value)' stands twice in \(owner)", at: name.range,
            reason: "It would count double.", advice: "Remove one of them.",
            related: [.init("first listed here", at: first)])
    }
}
