import InstrumentModel

extension LintContext {
    /// The response scales of an English instrument with what their labels say; none of any other, where
    /// rules that know English words have nothing to say.
    var englishResponseScales: [(scale: ResponseScale, labels: OptionLabels)] {
        guard isEnglish else { return [] }
        return instrument.responseScales.compactMap { scale in
            optionLabels[scale.id.value].map { (scale, $0) }
        }
    }

    /// The stems whose answers a response scale gives, by its id.
    var stemsByResponseScale: [String: [Stem]] {
        Dictionary(grouping: stems) { $0.item.responses.value }
    }
}
