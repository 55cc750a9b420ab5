import Diagnostics
import InstrumentModel
import InstrumentSyntax

/// What a translation says of the scores.
extension InstrumentReader {
    mutating func readScales(
        _ node: Node?, _ instrument: Instrument, among known: KnownTexts,
        into translation: inout Translation
    ) {
        let ids = Set(instrument.scales.map(\.id.value))
        for entry in entries(node, "the translated scales") {
            let id = entry.key.value
            guard resolve(entry.key, as: "scale", among: ids),
                let fields = fields(
                    of: entry.value, .translatedScale, owner: "the scale '\(id)'",
                    named: entry.key.range)
            else { continue }
            readTranslated(fields["title"], .scaleTitle(scale: id), among: known, into: &translation)
            readTranslated(
                fields["definition"], .scaleDefinition(scale: id), among: known, into: &translation)
        }
    }

    mutating func readComposites(
        _ node: Node?, _ instrument: Instrument, among known: KnownTexts,
        into translation: inout Translation
    ) {
        let ids = Set(instrument.composites.map(\.id.value))
        for entry in entries(node, "the translated composites") {
            let id = entry.key.value
            guard resolve(entry.key, as: "composite", among: ids),
                let fields = fields(
                    of: entry.value, .translatedComposite, owner: "the composite '\(id)'",
                    named: entry.key.range)
            else { continue }
            readTranslated(
                fields["title"], .compositeTitle(composite: id), among: known, into: &translation)
            readTranslated(
                fields["definition"], .compositeDefinition(composite: id), among: known,
                into: &translation)
        }
    }

    mutating func readBandNames(
        _ node: Node?, _ instrument: Instrument, among known: KnownTexts,
        into translation: inout Translation
    ) {
        let ids = Set(instrument.cutoffs.map(\.id.value))
        for entry in entries(node, "the translated cut-offs") {
            guard resolve(entry.key, as: "cut-off", among: ids),
                let cutoffs = instrument.cutoffs.first(where: { $0.id.value == entry.key.value })
            else { continue }
            let owner = "the cut-offs '\(entry.key.value)'"
            for name in entries(entry.value, "the names of the bands of \(owner)") {
                guard let position = Int(name.key.value),
                    cutoffs.bands.indices.contains(position - 1)
                else {
                    report(
                        Diagnostic(
                            .unknownName, "\(owner.capitalizedFirst) have no band '\(name.key.value)'",
                            at: name.key.range,
                            advice:
                                "The bands are numbered from the lowest, 1, to the highest, \(cutoffs.bands.count)."
                        ))
                    continue
                }
                readTranslated(
                    name.value, .band(cutoffs: cutoffs.id.value, position: position), among: known,
                    into: &translation)
            }
        }
    }
}
