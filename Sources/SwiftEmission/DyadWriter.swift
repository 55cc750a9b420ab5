import Emission
import InstrumentModel

/// Writes the pairs of an instrument of dyads: the items that both are asked, a pair and its scores,
/// and how several forms' responses become pairs.
final class DyadWriter {
    private struct Side {
        var form: String
        /// The form's enumeration.
        var type: String
        var name: String
    }

    private let instrument: Instrument
    private let instrumentName: String
    private let sides: [Side]
    private let scores: [(plan: DyadicPlan, name: String)]
    private let access: String

    init(_ instrument: Instrument, _ names: InstrumentNames, access: String) {
        self.instrument = instrument
        instrumentName = names.instrument
        var members = SwiftNamer(reserved: ["hash", "hashValue", "key", "scores"])
        sides = instrument.pairedForms.compactMap { form in
            names.forms[form.id.value].map {
                Side(
                    form: form.id.value, type: $0,
                    name: members.member(form.id.value, fallback: "form"))
            }
        }
        var namer = SwiftNamer(reserved: ["hash", "hashValue"])
        scores = instrument.dyadicPlans.map { ($0, namer.member($0.id, fallback: "score")) }
        self.access = access
    }

    /// Whether the instrument's data are of pairs.
    var hasPairs: Bool { sides.count > 1 }

    func write(to writer: inout IndentingWriter) {
        items(&writer)
        definitions(&writer)
        writer.line()
        dyad(&writer)
        writer.line()
        dyadScores(&writer)
        writer.line()
        pair(&writer)
    }

    private func items(_ writer: inout IndentingWriter) {
        let items = instrument.pairedItems
        guard !items.isEmpty else { return }
        var namer = SwiftNamer(reserved: ["allCases", "encode", "hash", "hashValue", "rawValue"])
        let conformances = "Swift.CaseIterable, Swift.Hashable, Swift.Sendable, Swift.Codable"
        writer.line("/// The items that both sides are asked.")
        writer.block("\(access)nonisolated enum PairedItem: Swift.String, \(conformances) {") { writer in
            for item in items {
                let name = namer.member(item.id.value, fallback: "item")
                writer.line("case \(name) = \(SwiftLiteral.string(item.id.value))")
            }
        }
        writer.line()
    }

    private func definitions(_ writer: inout IndentingWriter) {
        writer.line("/// How the scores of a pair come about.")
        let type = "[Psychometrics.DyadicDefinition]"
        writer.block("\(access)static let dyadicScores: \(type) = [", closing: "]") { writer in
            for score in scores { DyadDefinitionWriter(instrument).write(score.plan, to: &writer) }
        }
    }

    private func dyad(_ writer: inout IndentingWriter) {
        writer.line("/// What a pair has answered; nil for a form that was not filled in.")
        writer.block("\(access)nonisolated struct Dyad: Swift.Hashable, Swift.Sendable {") { writer in
            writer.line("\(access)let key: Key")
            for side in sides { writer.line("\(access)let \(side.name): \(side.type).Answers?") }
            writer.line("\(access)let scores: DyadScores")
            writer.line()
            let parameters = sides.map { "\($0.name): \($0.type).Answers?" }.joined(separator: ", ")
            writer.block("\(access)init(key: Key, \(parameters)) {") { writer in
                writer.line("self.key = key")
                for side in sides { writer.line("self.\(side.name) = \(side.name)") }
                writer.block("self.scores = DyadScores(", closing: ")") { writer in
                    for (place, side) in sides.enumerated() {
                        let comma = place + 1 < sides.count ? "," : ""
                        writer.line(
                            "\(side.name): \(side.name).map { Psychometrics.DyadSide(row: $0.row, of: \(side.type).definition) }\(comma)"
                        )
                    }
                }
            }
        }
    }

    private func dyadScores(_ writer: inout IndentingWriter) {
        writer.line("/// The scores of a pair, each a number or the reason for there being none.")
        writer.block("\(access)nonisolated struct DyadScores: Swift.Hashable, Swift.Sendable {") { writer in
            for score in scores {
                writer.lines(SwiftLiteral.documentation(Self.about(score.plan)))
                writer.line("\(access)let \(score.name): Psychometrics.Estimate")
            }
            if !scores.isEmpty { writer.line() }
            let parameters = sides.map { "\($0.name): Psychometrics.DyadSide?" }.joined(separator: ", ")
            writer.block("fileprivate init(\(parameters)) {") { writer in
                for (place, score) in scores.enumerated() {
                    let first = name(of: score.plan.firstForm)
                    let second = name(of: score.plan.secondForm)
                    writer.line(
                        "self.\(score.name) = \(instrumentName).dyadicScores[\(place)].score(first: \(first), second: \(second))"
                    )
                }
            }
        }
    }

    private func name(of form: String) -> String { sides.first { $0.form == form }?.name ?? "nil" }

    private func pair(_ writer: inout IndentingWriter) {
        writer.lines([
            "/// Puts the responses of the same key side by side. None is lost: what has no counterpart,",
            "/// or a key that was there before, is in the result, too.",
        ])
        let parameters = sides.map { "\($0.name): [\($0.type).Response]" }.joined(separator: ", ")
        writer.block("\(access)static func pair(\(parameters)) -> Psychometrics.Pairing<Dyad> {") { writer in
            writer.block("Psychometrics.Pairing(", closing: ")") { writer in
                let forms = sides.map { SwiftLiteral.string($0.form) }.joined(separator: ", ")
                let keys = sides.map { "\($0.name).map(\\.key)" }.joined(separator: ", ")
                writer.line("forms: [\(forms)], keys: [\(keys)],")
                writer.block("dyad: { key, rows in", closing: "}") { writer in
                    writer.block("Dyad(", closing: ")") { writer in
                        writer.line("key: key,")
                        for (place, side) in sides.enumerated() {
                            let comma = place + 1 < sides.count ? "," : ""
                            writer.line(
                                "\(side.name): rows[\(place)].map { \(side.name)[$0].answers }\(comma)")
                        }
                    }
                }
            }
        }
    }

    private static func about(_ plan: DyadicPlan) -> String {
        let forms = "'\(plan.firstForm)' and '\(plan.secondForm)'"
        return switch plan.kind {
        case .difference: "The score in '\(plan.firstForm)' minus that in '\(plan.secondForm)'."
        case .mean: "The mean of the scores in \(forms)."
        case .agreement: "How alike \(forms) answer: 1 for identical answers, 0 for the farthest apart."
        case .reciprocity: "How far \(forms) return each other's answers: 1 for identical ones, 0 for the farthest apart."
        }
    }
}
