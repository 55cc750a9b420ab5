import Emission
import InstrumentModel

/// Spells a form's scoring plan out for the runtime.
struct DefinitionWriter {
    private let plan: ScoringPlan
    private let instrument: Instrument
    private let access: String

    init(_ plan: ScoringPlan, of instrument: Instrument, access: String) {
        self.plan = plan
        self.instrument = instrument
        self.access = access
    }

    func write(to writer: inout IndentingWriter) {
        writer.line("/// How the form's answers are scored and checked.")
        let type = "Psychometrics.FormDefinition"
        writer.block("\(access)static let definition: \(type) = \(type)(", closing: ")") { writer in
            writer.line("instrument: \(SwiftLiteral.string(instrument.id.value)),")
            writer.line("version: \(SwiftLiteral.string(instrument.version)),")
            writer.line("form: \(SwiftLiteral.string(plan.form)),")
            writer.block("items: [", closing: "],") { writer in
                for column in plan.columns { writer.line("\(SwiftLiteral.string(column.item)),") }
            }
            let rest = CompositeWriter(plan).arguments + AttentionWriter(plan).arguments
            writer.block("scales: [", closing: rest.isEmpty ? "]" : "],") { writer in
                for scale in plan.scales { self.scale(scale, &writer) }
            }
            for (index, argument) in rest.enumerated() {
                let closing = index + 1 < rest.count ? "]," : "]"
                writer.block("\(argument.label): [", closing: closing, argument.write)
            }
        }
    }

    private func scale(_ scale: ScoringPlan.ScalePlan, _ writer: inout IndentingWriter) {
        writer.block("Psychometrics.ScaleDefinition(", closing: "),") { writer in
            writer.line("id: \(SwiftLiteral.string(scale.id)),")
            writer.block("items: [", closing: "],") { writer in
                for term in scale.terms {
                    let id = SwiftLiteral.string(plan.columns[term.column].item)
                    let bounds = SwiftLiteral.range(term.lowest, term.highest)
                    let required = term.isRequired ? ", isRequired: true" : ""
                    writer.line(
                        "Psychometrics.KeyedItem(id: \(id), column: \(term.column), isReversed: \(term.isReversed), bounds: \(bounds)\(required)),"
                    )
                }
            }
            writer.line("aggregation: .\(scale.aggregation.rawValue),")
            writer.line("minimumAnswered: \(scale.minimumAnswered),")
            let rescaling = scale.rescaling.map(CompositeWriter.rescaling)
            writer.line(
                "thresholds: \(Self.thresholds(scale.thresholds))\(rescaling == nil ? "" : ",")")
            if let rescaling { writer.line("rescaling: \(rescaling)") }
        }
    }

    private static func thresholds(_ thresholds: [ReliabilityThreshold]) -> String {
        let arguments = ReliabilityThreshold.Measure.allCases.compactMap { measure -> String? in
            guard let minimum = thresholds.first(where: { $0.measure == measure })?.minimum.value
            else { return nil }
            switch measure {
            case .alpha: return "alpha: \(minimum)"
            case .alphaLower: return "alphaLower: \(minimum)"
            case .itemRest: return "itemRest: \(minimum)"
            case .rows: return "rows: \(Int(minimum.rounded(.up)))"
            }
        }
        return "Psychometrics.ReliabilityThresholds(\(arguments.joined(separator: ", ")))"
    }
}
