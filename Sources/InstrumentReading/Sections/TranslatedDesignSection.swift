import Diagnostics
import InstrumentModel
import InstrumentSyntax

/// What a translation says of the study around an instrument.
extension InstrumentReader {
    mutating func readLevelLabels(
        _ node: Node?, _ instrument: Instrument, among known: KnownTexts,
        into translation: inout Translation
    ) {
        let subgroups = instrument.design.subgroups
        for entry in entries(node, "the translated subgroups") {
            guard resolve(entry.key, as: "subgroup", among: Set(subgroups.map(\.id.value))),
                let subgroup = subgroups.first(where: { $0.id.value == entry.key.value })
            else { continue }
            let values = Set(subgroup.levels.map(\.value.value))
            for label in entries(entry.value, "the labels of the subgroup '\(entry.key.value)'") {
                guard resolve(label.key, as: "level", among: values) else { continue }
                readTranslated(
                    label.value, .level(subgroup: subgroup.id.value, value: label.key.value),
                    among: known, at: label.key.range, into: &translation)
            }
        }
    }

    mutating func readShortForms(
        _ node: Node?, _ instrument: Instrument, among known: KnownTexts,
        into translation: inout Translation
    ) {
        let ids = Set(instrument.design.shortForms.map(\.id.value))
        for entry in entries(node, "the translated short forms") {
            let id = entry.key.value
            guard resolve(entry.key, as: "short form", among: ids),
                let fields = fields(
                    of: entry.value, .translatedShortForm, owner: "the short form '\(id)'",
                    named: entry.key.range)
            else { continue }
            readTranslated(
                fields["title"], .shortFormTitle(shortForm: id), among: known, into: &translation)
        }
    }
}
