import Diagnostics
import InstrumentModel
import InstrumentSyntax

extension InstrumentReader {
    /// A translated text: the text alone, or with the source that was translated.
    ///
    /// - Parameter name: where the text is named, to point at when there is nothing to translate.
    mutating func readTranslated(
        _ node: Node?, _ place: TextPlace, among known: KnownTexts, at name: SourceRange? = nil,
        into translation: inout Translation
    ) {
        guard let node else { return }
        guard known[place] != nil else {
            report(
                Diagnostic(
                    .nothingToTranslate, "The instrument lacks \(place), of which this is a translation",
                    at: name ?? node.range, reason: "A translation adds nothing to an instrument.",
                    advice: "Remove it, or add the text to the instrument."))
            return
        }
        guard case .mapping = node.content else {
            translation.texts[place] = TranslatedText(
                text: translatedText(node, place), source: nil, range: node.range)
            return
        }
        guard
            let fields = fields(
                of: node, .translatedText, owner: "\(place)", named: name ?? node.range)
        else { return }
        let source = fields["source"].flatMap { $0.isEmptyText ? nil : text($0, "the source of \(place)") }
        translation.texts[place] = TranslatedText(
            text: translatedText(fields["text"], place), source: source,
            range: fields["text"]?.range ?? node.range)
    }

    /// Nil for an empty text, which is still to be translated.
    private mutating func translatedText(_ node: Node?, _ place: TextPlace) -> Wording? {
        guard let node, !node.isEmptyText else { return nil }
        if place.takesPlaceholders { return wording(node, "the translation of \(place)") }
        return text(node, "the translation of \(place)").map {
            Wording(segments: [.text($0.value)], range: $0.range)
        }
    }
}

extension Node {
    fileprivate var isEmptyText: Bool {
        guard case .scalar(let scalar) = content else { return false }
        return scalar.isNull || scalar.text.allSatisfy(\.isWhitespace)
    }
}
