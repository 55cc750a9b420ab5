import Diagnostics
import InstrumentModel
import InstrumentSyntax

/// What a translation says of the blocks.
extension InstrumentReader {
    mutating func readBlocks(
        _ node: Node?, _ instrument: Instrument, among known: KnownTexts,
        into translation: inout Translation
    ) {
        let ids = Set(instrument.blocks.map(\.id.value))
        let forms = instrument.forms.map(\.id.value)
        for entry in entries(node, "the translated blocks") {
            let id = entry.key.value
            guard resolve(entry.key, as: "block", among: ids),
                let fields = fields(
                    of: entry.value, .translatedBlock, owner: "the block '\(id)'",
                    named: entry.key.range)
            else { continue }
            readTranslated(fields["title"], .blockTitle(block: id), among: known, into: &translation)
            readInstructions(
                fields["instructions"], ofBlock: id, forms: forms, among: known, into: &translation)
        }
    }

    /// Instructions by form: one text for all forms, or one for each, as in an instrument.
    private mutating func readInstructions(
        _ node: Node?, ofBlock block: String, forms: [String], among known: KnownTexts,
        into translation: inout Translation
    ) {
        guard let node else { return }
        func place(_ form: String) -> TextPlace { .blockInstructions(block: block, form: form) }
        if case .mapping(let texts) = node.content, !isText(texts, forms: Set(forms)) {
            for text in texts where resolve(text.key, as: "form", among: Set(forms)) {
                readTranslated(
                    text.value, place(text.key.value), among: known, at: text.key.range,
                    into: &translation)
            }
            return
        }
        let places = forms.map(place).filter { known[$0] != nil }
        guard let first = places.first ?? forms.first.map(place) else { return }
        readTranslated(node, first, among: known, into: &translation)
        for other in places.dropFirst() {
            translation.texts[other] = translation.texts[first]
        }
    }
}
