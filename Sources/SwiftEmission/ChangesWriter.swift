import Emission
import InstrumentModel

/// Writes a form's change scores as a structure with one property for each.
struct ChangesWriter {
    private let changes: [(plan: ChangePlan, name: String)]
    private let waveProperty: String
    private let access: String

    init(_ form: Form, of instrument: Instrument, access: String) {
        var namer = SwiftNamer(reserved: ["hash", "hashValue", "unit"])
        changes = instrument.changePlans(for: form).map {
            ($0, namer.member($0.id, fallback: "change"))
        }
        waveProperty = KeyWriter(instrument, access: access).waveProperty ?? "wave"
        self.access = access
    }

    var isEmpty: Bool { changes.isEmpty }

    func write(to writer: inout IndentingWriter) {
        writer.line("/// How much the scores of a unit have risen between waves.")
        writer.block("\(access)nonisolated struct Changes: Swift.Hashable, Swift.Sendable {") { writer in
            writer.line("\(access)let unit: Unit")
            for change in changes {
                writer.lines(
                    SwiftLiteral.documentation(
                        "The score in wave '\(change.plan.to)' minus that in wave '\(change.plan.from)'."))
                writer.line("\(access)let \(change.name): Psychometrics.Estimate")
            }
        }
        writer.line()
        writer.line("/// The change scores of every unit, in the order in which the units first appear.")
        writer.block("\(access)static func changes(of responses: some Swift.Sequence<Response>) -> [Changes] {") {
            writer in
            writer.line("var occasions = Psychometrics.Occasions<Unit>()")
            writer.block("for response in responses {") { writer in
                writer.line("let estimates = definition.scored(response.answers.row).estimates")
                writer.line(
                    "occasions.add(estimates, of: response.key.unit, wave: response.key.\(waveProperty).rawValue)"
                )
            }
            writer.block("return occasions.units.map { unit in", closing: "}") { writer in
                writer.block("Changes(", closing: ")") { writer in
                    writer.line("unit: unit,")
                    for (place, change) in changes.enumerated() {
                        let comma = place + 1 < changes.count ? "," : ""
                        writer.line(
                            "\(change.name): occasions.change(\(Self.definition(change.plan)), of: unit)\(comma)"
                        )
                    }
                }
            }
        }
    }

    private static func definition(_ plan: ChangePlan) -> String {
        let (id, from, to) = (
            SwiftLiteral.string(plan.id), SwiftLiteral.string(plan.from), SwiftLiteral.string(plan.to)
        )
        return
            "Psychometrics.ChangeDefinition(id: \(id), score: \(plan.score), from: \(from), to: \(to))"
    }
}
