import Emission
import InstrumentModel

/// Writes a form's scores as a structure with one property per score.
struct ScoresWriter {
    private struct Property {
        var name: String
        var type: String
        /// Where it stands in the runtime's `FormScores`: `scales[0]`.
        var place: String
        var documentation: [String]

        /// What it is made of in the initializer.
        var value: String {
            // Bands come as labels, and are given as cases.
            type.hasPrefix("Psychometrics.BandScore") ? "Psychometrics.BandScore(scores.\(place))" : "scores.\(place)"
        }
    }

    private let properties: [Property]
    /// Nil where the form has no attention checks.
    private let attentionFailed: String?
    /// The definition's full name, which no scale's name can hide.
    private let definition: String
    private let access: String

    init(
        _ plan: ScoringPlan, of instrument: Instrument, _ names: InstrumentNames, definition: String,
        access: String
    ) {
        self.definition = definition
        self.access = access
        var namer = SwiftNamer(reserved: ["hashValue", "hash"])
        func property(_ id: String, _ type: String, _ place: String, _ text: String) -> Property {
            Property(
                name: namer.member(id, fallback: "scale"), type: "Psychometrics.\(type)",
                place: place, documentation: SwiftLiteral.documentation(text))
        }
        let scales = plan.scales.enumerated().map { index, scale in
            property(scale.id, "ScaleScore", "scales[\(index)]", instrument.about(scale.id))
        }
        let composites = plan.composites.enumerated().map { index, composite in
            property(
                composite.id, "CompositeScore", "composites[\(index)]",
                instrument.about(composite.id))
        }
        let standards = plan.standards.enumerated().map { index, standard in
            property(
                standard.id, "Estimate", "standards[\(index)]",
                "The score '\(plan.scoreIDs[standard.score])' against a norm.")
        }
        let bands = plan.cutoffs.enumerated().map { index, cutoff in
            property(
                cutoff.id, "BandScore<\(names.bands[cutoff.id] ?? "Band")>", "bands[\(index)]",
                "The band in which '\(plan.scoreIDs[cutoff.score])' lies.")
        }
        properties = scales + composites + standards + bands
        attentionFailed = plan.attentionChecks.isEmpty
            ? nil : namer.member("attention_failed", fallback: "attentionFailed")
    }

    func write(to writer: inout IndentingWriter) {
        writer.line("/// One respondent's scores.")
        writer.block("\(access)nonisolated struct Scores: Swift.Hashable, Swift.Sendable {") { writer in
            for property in properties {
                writer.lines(property.documentation)
                writer.line("\(access)let \(property.name): \(property.type)")
            }
            if let attentionFailed {
                writer.line("/// How many attention checks were failed; nil where none was answered.")
                writer.line("\(access)let \(attentionFailed): Swift.Int?")
            }
            writer.line()
            writer.block("fileprivate init(row: [Psychometrics.AnswerCode]) {") { writer in
                writer.line("let scores = \(definition).scored(row)")
                for property in properties {
                    writer.line("self.\(property.name) = \(property.value)")
                }
                if let attentionFailed {
                    writer.line("self.\(attentionFailed) = scores.attentionFailed")
                }
            }
        }
    }
}

extension Instrument {
    /// A scale's or composite's title and definition, for documentation.
    fileprivate func about(_ id: String) -> String {
        let scale = scale(id)
        let composite = composite(id)
        let title = scale?.title ?? composite?.title
        let kind = scale == nil ? "composite" : "scale"
        return [title ?? "The \(kind) '\(id)'.", scale?.definition ?? composite?.definition]
            .compactMap(\.self).joined(separator: "\n\n")
    }
}
