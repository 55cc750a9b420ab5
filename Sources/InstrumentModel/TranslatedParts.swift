import Diagnostics

/// Each part of an instrument in another language; what is not translated stays as it is.
extension ResponseScale {
    func translated(by translation: Translation) -> ResponseScale {
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

extension Block {
    func translated(by translation: Translation) -> Block {
        var block = self
        block.title = translation.plain(.blockTitle(block: id.value)) ?? title
        for (form, wording) in instructions {
            block.instructions[form] =
                translation[.blockInstructions(block: id.value, form: form)] ?? wording
        }
        return block
    }
}

extension Item {
    func translated(by translation: Translation) -> Item {
        var item = self
        for (form, text) in wording {
            item.wording[form] = translation[.wording(item: id.value, form: form)] ?? text
        }
        return item
    }
}

extension Scale {
    func translated(by translation: Translation) -> Scale {
        var scale = self
        scale.title = translation.plain(.scaleTitle(scale: id.value)) ?? title
        scale.definition = translation.plain(.scaleDefinition(scale: id.value)) ?? definition
        return scale
    }
}

extension Composite {
    func translated(by translation: Translation) -> Composite {
        var composite = self
        composite.title = translation.plain(.compositeTitle(composite: id.value)) ?? title
        composite.definition =
            translation.plain(.compositeDefinition(composite: id.value)) ?? definition
        return composite
    }
}

extension Cutoffs {
    func translated(by translation: Translation) -> Cutoffs {
        var cutoffs = self
        for (index, band) in bands.enumerated() {
            let name = translation.plain(.band(cutoffs: id.value, position: index + 1))
            cutoffs.bands[index].label.value = name ?? band.label.value
        }
        return cutoffs
    }
}

extension Subgroup {
    func translated(by translation: Translation) -> Subgroup {
        var subgroup = self
        for (index, level) in levels.enumerated() {
            let label = translation.plain(.level(subgroup: id.value, value: level.value.value))
            subgroup.levels[index].label = label ?? level.label
        }
        return subgroup
    }
}

extension ShortForm {
    func translated(by translation: Translation) -> ShortForm {
        var short = self
        short.title = translation.plain(.shortFormTitle(shortForm: id.value)) ?? title
        return short
    }
}
