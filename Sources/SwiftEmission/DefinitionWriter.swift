import Emission
import InstrumentModel

/// Spells a form's scoring plan out for the runtime.
final class DefinitionWriter {
    private let plan: ScoringPlan
    private let instrument: Instrument
    private let conditions: ConditionWriter
    private let access: String

    init(_ plan: ScoringPlan, _ form: Form, of instrument: Instrument, access: String) {
        self.plan = plan
        conditions = ConditionWriter(form, of: instrument)
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
            writer.line(ItemWriter.itemsArgument)
            ResponseCodesWriter(plan, of: instrument).write(to: &writer)
            let rest = CompositeWriter(plan).arguments + [conditions.argument].compactMap(\.self)
                + AttentionWriter(plan).arguments
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
        var arguments = [
            "id: \(SwiftLiteral.string(scale.id))", "columns: \(Self.columns(scale.terms))",
        ]
        let reversed = scale.terms.filter(\.isReversed)
        if !reversed.isEmpty { arguments.append("reversed: \(Self.columns(reversed))") }
        let required = scale.terms.filter(\.isRequired)
        if !required.isEmpty { arguments.append("required: \(Self.columns(required))") }
        arguments.append("aggregation: .\(scale.aggregation.rawValue)")
        arguments.append("minimumAnswered: \(scale.minimumAnswered)")
        if !scale.thresholds.isEmpty {
            arguments.append("thresholds: \(Self.thresholds(scale.thresholds))")
        }
        if let rescaling = scale.rescaling {
            arguments.append("rescaling: \(CompositeWriter.rescaling(rescaling))")
        }
        writer.block("Psychometrics.ScaleKeying(", closing: "),") { writer in
            for (index, argument) in arguments.enumerated() {
                writer.line(index + 1 < arguments.count ? argument + "," : argument)
            }
        }
    }

    private static func columns(_ terms: [ScoringPlan.Term]) -> String {
        "[\(terms.map { "\($0.column)" }.joined(separator: ", "))]"
    }

    private static func thresholds(_ thresholds: [ReliabilityThreshold]) -> String {
        let arguments = ReliabilityThreshold.Measure.allCases.compactMap { measure -> String? in
            guard let limit = thresholds.first(where: { $0.measure == measure })?.limit.value
            else { return nil }
            switch measure {
            case .alpha: return "alpha: \(limit)"
            case .alphaLower: return "alphaLower: \(limit)"
            case .omega: return "omega: \(limit)"
            case .itemRest: return "itemRest: \(limit)"
            case .missing: return "missing: \(limit)"
            case .rows: return "rows: \(Int(limit.rounded(.up)))"
            }
        }
        return "Psychometrics.ReliabilityThresholds(\(arguments.joined(separator: ", ")))"
    }
}
