import Emission
import InstrumentModel

/// Spells out the codes with which each item can be answered.
struct ResponseCodesWriter {
    private let used: [ResponseScale]
    private let responses: [Int]

    init(_ plan: ScoringPlan, of instrument: Instrument) {
        let ids = Set(plan.columns.map(\.responses))
        let used = instrument.responseScales.filter { ids.contains($0.id.value) }
        responses = plan.columns.map { column in
            used.firstIndex { $0.id.value == column.responses } ?? 0
        }
        self.used = used
    }

    func write(to writer: inout IndentingWriter) {
        writer.block("responseScales: [", closing: "],") { writer in
            for scale in used {
                let options = Self.list(scale.options.map(\.code.value))
                let missing = Self.list(scale.missing.map(\.code.value))
                writer.line("Psychometrics.ResponseCodes(options: \(options), missing: \(missing)),")
            }
        }
        writer.line("responses: \(Self.list(responses)),")
    }

    private static func list(_ codes: [Int]) -> String {
        "[\(codes.map(String.init).joined(separator: ", "))]"
    }
}
