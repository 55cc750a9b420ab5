import Diagnostics

extension Instrument {
    /// Every language in which there is wording, that of the instrument first.
    public var languages: [String] { [language] + translations.map(\.language.value) }

    /// The translation into a language. Tags differ in case at will (RFC 5646, 2.1.1).
    public func translation(into language: String) -> Translation? {
        translations.first { $0.language.value.lowercased() == language.lowercased() }
    }

    /// The instrument in another language; what is not translated stays as it is.
    ///
    /// - Parameter explainsOnly: leaves the titles, the language, the answers' labels and the names of
    ///   bands alone, for code in which they are names and values, and everything else explains them.
    public func translated(by translation: Translation, explainsOnly: Bool = false) -> Instrument {
        var result = self
        if !explainsOnly {
            result.language = translation.language.value
            result.title = translation.plain(.title) ?? title
            result.responseScales = responseScales.map { $0.translated(by: translation) }
            result.cutoffs = cutoffs.map { $0.translated(by: translation) }
            result.design.shortForms = design.shortForms.map { $0.translated(by: translation) }
        }
        result.definition = translation.plain(.definition) ?? definition
        let names = translation.namesByForm
        result.forms = forms.map { $0.translated(by: translation, names: names) }
        result.blocks = blocks.map { $0.translated(by: translation) }
        result.scales = scales.map { $0.translated(by: translation) }
        result.composites = composites.map { $0.translated(by: translation) }
        result.design.subgroups = design.subgroups.map { $0.translated(by: translation) }
        result.items = items.map { $0.translated(by: translation) }
        return result
    }
}

extension Form {
    fileprivate func translated(
        by translation: Translation, names: [String: [PlaceholderName]]
    ) -> Form {
        var form = self
        form.title = translation.plain(.formTitle(form: id.value)) ?? title
        form.instructions = translation[.instructions(form: id.value)] ?? instructions
        form.rename(names[id.value] ?? [])
        return form
    }

    /// Puts names in place of those that their placeholders have, or adds them.
    fileprivate mutating func rename(_ names: [PlaceholderName]) {
        let renamed = Set(names.map(\.placeholder.value))
        self.names = self.names.filter { !renamed.contains($0.placeholder.value) } + names
    }
}

extension Translation {
    /// The names for placeholders, in the order of the placeholders.
    fileprivate var namesByForm: [String: [PlaceholderName]] {
        var names: [String: [PlaceholderName]] = [:]
        for (place, text) in texts {
            guard case .name(let form, let placeholder) = place, let name = plain(place) else {
                continue
            }
            names[form, default: []].append(
                PlaceholderName(placeholder: Located(placeholder, at: text.range), name: name))
        }
        return names.mapValues { $0.sorted { $0.placeholder.value < $1.placeholder.value } }
    }
}
