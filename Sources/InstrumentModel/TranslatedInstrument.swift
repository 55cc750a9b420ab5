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
    /// - Parameter explainsOnly: leaves the title, the language and the answers' labels alone, for code in
    ///   which they are names and values, and everything else explains them.
    public func translated(by translation: Translation, explainsOnly: Bool = false) -> Instrument {
        var result = self
        if !explainsOnly {
            result.language = translation.language.value
            result.title = translation.plain(.title) ?? title
            result.responseScales = responseScales.map { $0.translated(by: translation) }
        }
        result.definition = translation.plain(.definition) ?? definition
        let names = translation.namesByForm
        result.forms = forms.map { form in
            var form = form
            let id = form.id.value
            form.title = translation.plain(.formTitle(form: id)) ?? form.title
            form.instructions = translation[.instructions(form: id)] ?? form.instructions
            form.rename(names[id] ?? [])
            return form
        }
        result.scales = scales.map { scale in
            var scale = scale
            let id = scale.id.value
            scale.title = translation.plain(.scaleTitle(scale: id)) ?? scale.title
            scale.definition = translation.plain(.scaleDefinition(scale: id)) ?? scale.definition
            return scale
        }
        result.items = items.map { item in
            var item = item
            for (form, wording) in item.wording {
                item.wording[form] = translation[.wording(item: item.id.value, form: form)] ?? wording
            }
            return item
        }
        return result
    }
}

extension Form {
    /// Puts names in place of those that their placeholders have, or adds them.
    fileprivate mutating func rename(_ names: [PlaceholderName]) {
        let renamed = Set(names.map(\.placeholder.value))
        self.names = self.names.filter { !renamed.contains($0.placeholder.value) } + names
    }
}

extension ResponseScale {
    fileprivate func translated(by translation: Translation) -> ResponseScale {
        func label(_ code: Int, _ label: Located<String>) -> Located<String> {
            let text = translation.plain(.label(responseScale: id.value, code: code))
            return Located(text ?? label.value, at: label.range)
        }
        var scale = self
        scale.options = options.map { option in
            ResponseScale.Option(
                code: option.code, label: option.label.map { label(option.code.value, $0) })
        }
        scale.missing = missing.map { missing in
            ResponseScale.MissingCode(
                code: missing.code, label: label(missing.code.value, missing.label))
        }
        return scale
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

    fileprivate func plain(_ place: TextPlace) -> String? { self[place]?.plain }
}
