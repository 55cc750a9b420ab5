import Emission
import InstrumentModel

/// Spells the plans of dyadic scores out for the runtime.
final class DyadDefinitionWriter {
    private let instrument: Instrument

    init(_ instrument: Instrument) {
        self.instrument = instrument
    }

    func write(_ plan: DyadicPlan, to writer: inout IndentingWriter) {
        writer.block("Psychometrics.DyadicDefinition(", closing: "),") { writer in
            writer.line("id: \(SwiftLiteral.string(plan.id)),")
            writer.line("firstForm: \(SwiftLiteral.string(plan.firstForm)),")
            writer.line("secondForm: \(SwiftLiteral.string(plan.secondForm)),")
            content(plan, &writer)
        }
    }

    private func content(_ plan: DyadicPlan, _ writer: inout IndentingWriter) {
        let combination = plan.kind == .difference ? "difference" : "mean"
        switch plan.content {
        case .scores(let first, let second):
            writer.line("content: .\(combination)(.scores(first: \(first), second: \(second)))")
        case .items(let first, let second):
            writer.block("content: .\(combination)(.items(", closing: "))") { writer in
                side("first", first, plan.firstForm, closing: "),", &writer)
                side("second", second, plan.secondForm, closing: ")", &writer)
            }
        case .pairs(let pairs, let minimumAnswered):
            writer.block("content: .similarity(", closing: ")") { writer in
                writer.block("[", closing: "],") { writer in
                    for pair in pairs {
                        writer.block("Psychometrics.ItemPair(", closing: "),") { writer in
                            writer.line("first: \(Self.item(pair.first, pair.item)),")
                            writer.line("second: \(Self.item(pair.second, pair.item))")
                        }
                    }
                }
                writer.line("minimumAnswered: \(minimumAnswered)")
            }
        }
    }

    private func side(
        _ label: String, _ scale: ScoringPlan.ScalePlan, _ formID: String, closing: String,
        _ writer: inout IndentingWriter
    ) {
        let columns = instrument.form(formID).map { instrument.scoringPlan(for: $0).columns } ?? []
        writer.block("\(label): Psychometrics.ScaleDefinition(", closing: closing) { writer in
            writer.line("id: \(SwiftLiteral.string(scale.id)),")
            writer.block("items: [", closing: "],") { writer in
                for term in scale.terms {
                    writer.line(Self.item(term, columns[term.column].item) + ",")
                }
            }
            writer.line("aggregation: .\(scale.aggregation.rawValue),")
            writer.line("minimumAnswered: \(scale.minimumAnswered)")
        }
    }

    private static func item(_ term: ScoringPlan.Term, _ id: String) -> String {
        let bounds = SwiftLiteral.range(term.lowest, term.highest)
        let required = term.isRequired ? ", isRequired: true" : ""
        return
            "Psychometrics.KeyedItem(id: \(SwiftLiteral.string(id)), column: \(term.column), isReversed: \(term.isReversed), bounds: \(bounds)\(required))"
    }
}
