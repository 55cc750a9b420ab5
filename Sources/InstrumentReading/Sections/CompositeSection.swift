import Diagnostics
import InstrumentModel
import InstrumentSyntax

extension InstrumentReader {
    mutating func readComposites(_ node: Node?, among names: ScoringNames) -> [Composite] {
        let entries = entries(node, "the composites")
        if entries.count > Composite.limit {
            report(
                Diagnostic(
                    .invalidValue,
                    "There are \(entries.count) composites; at most \(Composite.limit) are read",
                    at: entries[Composite.limit].key.range, advice: "Split the instrument."))
        }
        let composites = entries.prefix(Composite.limit).map { entry in
            checkName(entry.key, "a composite's name")
            return readComposite(entry, among: names)
        }
        checkDistinct(composites.map(\.id), "composite")
        return composites
    }

    private mutating func readComposite(
        _ entry: Node.Entry, among names: ScoringNames
    ) -> Composite {
        let owner = "the composite '\(entry.key.value)'"
        let mean = Located(Composite.Aggregation.mean, at: entry.key.range)
        let all = Located(AnsweredRule.all, at: entry.key.range)
        guard
            let fields = fields(
                of: entry.value, .composite, owner: owner, named: entry.key.range,
                besides: ["reliability"])
        else { return Composite(id: entry.key, parts: [], aggregation: mean, answered: all) }
        let parts = readParts(fields["of"], owner, among: names)
        let known = Set(parts.map(\.value))
        let weights = readPartNumbers(
            fields["weights"], "weight", owner, parts: known
        ) { reader, node, what in reader.positiveDecimal(node, what, upTo: 1_000) }
        let zeros = readPartNumbers(
            fields["zero"], "zero", owner, parts: known
        ) { reader, node, what in reader.decimal(node, what, in: -1e9...1e9) }
        let composite = Composite(
            id: entry.key, title: text(fields["title"], "the title of \(owner)")?.value,
            definition: text(fields["definition"], "the definition of \(owner)")?.value,
            parts: parts,
            reversed: readNames(fields["reversed"], "a part of \(owner)", as: "part", among: known),
            aggregation: choice(
                fields["score"], "a way to score", as: Composite.Aggregation.self) ?? mean,
            answered: readAnswered(fields["answered"]) ?? all, weights: weights,
            weightsRange: fields["weights"]?.range,
            because: text(fields["because"], "the reason")?.value,
            zeros: zeros,
            rescale: readRescale(fields["rescale"], owner),
            standards: readStandards(fields["standard"], owner, among: names),
            reliabilityDemand: Self.demand(in: entry.value))
        checkNumbers(of: composite, fields, owner)
        return composite
    }

    /// A demand for reliability is no key of a composite, and a rule of its own says why.
    private static func demand(in node: Node) -> SourceRange? {
        guard case .mapping(let entries) = node.content else { return nil }
        return entries.first { $0.key.value == "reliability" }?.key.range
    }

    private mutating func readParts(
        _ node: Node?, _ owner: String, among names: ScoringNames
    ) -> [Located<String>] {
        let parts = readNames(
            node, "a part of \(owner)", as: "scale or composite", plural: "scales and composites",
            among: names.scores)
        if let node, case .sequence(let nodes) = node.content, nodes.isEmpty {
            report(
                Diagnostic(
                    .emptyValue, "\(owner.capitalizedFirst) has no parts", at: node.range,
                    advice: "List at least one scale or composite."))
        }
        var seen: [String: SourceRange] = [:]
        return parts.filter { part in
            if let first = seen[part.value] {
                report(Self.listedTwice(part, in: owner, first: first))
                return false
            }
            seen[part.value] = part.range
            return true
        }
    }

    private mutating func readPartNumbers(
        _ node: Node?, _ kind: String, _ owner: String, parts: Set<String>,
        number: (inout InstrumentReader, Node, String) -> Located<Double>?
    ) -> [Composite.PartNumber] {
        entries(node, "the \(kind)s of \(owner)").compactMap { entry in
            resolve(entry.key, as: "part", among: parts)
            return number(&self, entry.value, "the \(kind) of '\(entry.key.value)'").map {
                Composite.PartNumber(part: entry.key, number: $0)
            }
        }
    }

    /// Weights and zeros belong to a weighted mean and to a product, and a weighted mean needs a weight
    /// for each part.
    private mutating func checkNumbers(of composite: Composite, _ fields: Fields, _ owner: String) {
        let uses: [(key: String, score: Composite.Aggregation)] = [
            ("weights", .weightedMean), ("because", .weightedMean), ("zero", .product),
        ]
        for (key, score) in uses where composite.aggregation.value != score {
            guard let node = fields[key], fields["score"] != nil else { continue }
            report(
                Diagnostic(
                    .invalidValue, "'\(key)' means nothing to \(owner)", at: node.range,
                    reason: "Its score is '\(composite.aggregation.value.rawValue)'.",
                    advice: "Remove it, or write 'score: \(score.rawValue)'."))
        }
        guard composite.aggregation.value == .weightedMean else { return }
        let lacking = composite.parts.filter { part in
            !composite.weights.contains { $0.part == part }
        }
        guard let first = lacking.first else { return }
        report(
            Diagnostic(
                .missingKey, "\(owner.capitalizedFirst) gives '\(first.value)' no weight",
                at: fields["weights"]?.range ?? composite.aggregation.range,
                reason: "A default would decide the score unseen.",
                advice: "Add '\(first.value): 1' to 'weights', or the weight that it should have."))
    }
}
