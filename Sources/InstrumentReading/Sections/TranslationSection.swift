import Diagnostics
import InstrumentModel
import InstrumentSyntax

extension InstrumentReader {
    /// The translation in a tree, and what is wrong with it.
    ///
    /// - Parameters:
    ///   - instrument: what it translates; every name in it must be the instrument's.
    ///   - language: the language that the file's name gives.
    /// - Returns: nil where the tree is nothing like a translation of this instrument.
    public static func readTranslation(
        _ root: Node, of instrument: Instrument, into language: String
    ) -> (translation: Translation?, diagnostics: [Diagnostic]) {
        var reader = InstrumentReader()
        var translation = reader.readTranslation(root, instrument, language)
        translation?.isFullyRead = !reader.diagnostics.containsErrors
        return (translation, reader.allDiagnostics(of: root.range.file))
    }

    private mutating func readTranslation(
        _ root: Node, _ instrument: Instrument, _ language: String
    ) -> Translation? {
        let start = SourceRange.beginning(of: root.range.file)
        guard let fields = fields(of: root, .translation, owner: "the translation", named: start)
        else { return nil }
        readLanguageVersion(fields["scalewright"])
        guard checkOriginal(fields["of"], instrument) else { return nil }
        var translation = Translation(
            language: readTargetLanguage(fields["translation"], language, instrument)
                ?? Located(language, at: start))
        if case .mapping(let entries) = root.content {
            for entry in entries {
                guard let part = TextPlace.Part(rawValue: entry.key.value) else { continue }
                translation.parts[part] = entry.key.range
            }
        }
        var known: [TextPlace: TranslatableText] = [:]
        for text in instrument.translatableTexts { known[text.place] = text }
        readTranslated(fields["title"], .title, among: known, into: &translation)
        readTranslated(fields["definition"], .definition, among: known, into: &translation)
        readForms(fields["forms"], instrument, among: known, into: &translation)
        readLabels(fields["responses"], instrument, among: known, into: &translation)
        readBlocks(fields["blocks"], instrument, among: known, into: &translation)
        readScales(fields["scales"], instrument, among: known, into: &translation)
        readComposites(fields["composites"], instrument, among: known, into: &translation)
        readBandNames(fields["cutoffs"], instrument, among: known, into: &translation)
        readLevelLabels(fields["subgroups"], instrument, among: known, into: &translation)
        readShortForms(fields["short_forms"], instrument, among: known, into: &translation)
        readItems(fields["items"], instrument, among: known, into: &translation)
        return translation
    }

    /// Reports a translation that lies beside the instrument and belongs to another.
    private mutating func checkOriginal(_ node: Node?, _ instrument: Instrument) -> Bool {
        guard let of = text(node, "the name of the instrument"), of.value != instrument.id.value
        else { return true }
        report(
            Diagnostic(
                .translationOfAnother,
                "This is a translation of '\(of.value)', and stands beside '\(instrument.id.value)'",
                at: of.range,
                reason: "By its file's name it belongs to the instrument beside it.",
                advice: "Write 'of: \(instrument.id.value)', or rename the file."))
        return false
    }

    private mutating func readTargetLanguage(
        _ node: Node?, _ language: String, _ instrument: Instrument
    ) -> Located<String>? {
        guard let node else { return nil }
        let tag = readLanguage(node)
        func report(_ message: String, _ advice: String) {
            self.report(
                Diagnostic(
                    .translationLanguage, message, at: node.range,
                    reason: "Everything that is made from a translation is found by its language.",
                    advice: advice))
        }
        if tag.lowercased() == instrument.language.lowercased() {
            report(
                "The instrument is written in '\(tag)' already",
                "Name another language, or remove the translation.")
        } else if tag.lowercased() != language.lowercased() {
            report(
                "The file is named for '\(language)', and says '\(tag)'",
                "Write 'translation: \(language)', or rename the file.")
        }
        return Located(tag, at: node.range)
    }
}
