import Diagnostics
import InstrumentModel
import InstrumentSyntax

extension InstrumentReader {
    /// The norms against which a score is expressed: one for all forms, or one for each.
    mutating func readStandards(
        _ node: Node?, _ owner: String, among names: ScoringNames
    ) -> [StandardScore] {
        guard let node,
            let fields = fields(
                of: node, .standard, owner: "the standard score of \(owner)", named: node.range)
        else { return [] }
        return StandardScore.Kind.allCases.flatMap { kind -> [StandardScore] in
            guard let value = fields[kind.rawValue] else { return [] }
            guard case .mapping(let entries) = value.content else {
                return readNormName(value, among: names).map { [StandardScore(kind: kind, norm: $0)] } ?? []
            }
            return entries.compactMap { entry in
                resolve(entry.key, as: "form", among: names.forms)
                return readNormName(entry.value, among: names).map {
                    StandardScore(kind: kind, norm: $0, form: entry.key)
                }
            }
        }
    }

    private mutating func readNormName(_ node: Node, among names: ScoringNames) -> Located<String>? {
        guard let norm = text(node, "a norm") else { return nil }
        return resolve(norm, as: "norm", among: names.norms) ? norm : nil
    }
}
