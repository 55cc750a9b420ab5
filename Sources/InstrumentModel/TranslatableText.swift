/// A text of an instrument, as somebody who translates it needs to see it.
public struct TranslatableText: Sendable, Equatable {
    public var place: TextPlace
    /// As it is written in the instrument, placeholders in braces.
    public var source: String
    public var placeholders: Set<String>
    /// What messages call it: "the wording of 'calm'".
    public var name: String

    init(_ place: TextPlace, _ text: String) {
        (self.place, source, placeholders, name) = (place, text, [], place.description)
    }

    init(_ place: TextPlace, _ wording: Wording, named name: String? = nil) {
        (self.place, source) = (place, wording.template)
        placeholders = Set(wording.placeholders)
        self.name = name ?? place.description
    }
}

extension Instrument {
    /// Every text that people read, in the order of the instrument's file.
    ///
    /// What else is written in it – topics, sources, reasons, names of columns – concerns those who know
    /// the instrument, and stays as it is.
    public var translatableTexts: [TranslatableText] {
        var texts = [TranslatableText(.title, title)]
        if let definition { texts.append(TranslatableText(.definition, definition)) }
        texts += forms.flatMap(texts(of:))
        texts += responseScales.flatMap(texts(of:))
        texts += blockTexts
        texts += scales.flatMap(texts(of:))
        texts += composites.flatMap(texts(of:))
        texts += cutoffs.flatMap(texts(of:))
        texts += design.subgroups.flatMap(texts(of:))
        texts += design.shortForms.map {
            TranslatableText(.shortFormTitle(shortForm: $0.id.value), $0.title)
        }
        return texts + items.flatMap(texts(of:))
    }

    private func texts(of form: Form) -> [TranslatableText] {
        let id = form.id.value
        var texts: [TranslatableText] = []
        if let title = form.title { texts.append(TranslatableText(.formTitle(form: id), title)) }
        texts += placeholders(in: form).map {
            TranslatableText(.name(form: id, placeholder: $0), form.fallbackName(for: $0))
        }
        if let instructions = form.instructions {
            texts.append(TranslatableText(.instructions(form: id), instructions))
        }
        return texts
    }

    /// The placeholders that a form names or uses; also those that have no name of the designer's
    /// choosing have one in every language.
    private func placeholders(in form: Form) -> [String] {
        let wordings = items.compactMap { $0.wording[form.id.value] }
        let ofBlocks = blockInstructions(in: form)
        let instructions = [form.instructions] + blocks.map { ofBlocks[$0.id.value] }
        let used = (wordings + instructions.compactMap(\.self)).flatMap(\.placeholders)
        var seen: Set<String> = []
        return (form.names.map(\.placeholder.value) + used).filter { seen.insert($0).inserted }
    }

    private var blockTexts: [TranslatableText] {
        let instructions = forms.map { ($0.id.value, blockInstructions(in: $0)) }
        return blocks.flatMap { block in
            let id = block.id.value
            let name = forms.count == 1 ? "the instructions of the block '\(id)'" : nil
            let title = block.title.map { TranslatableText(.blockTitle(block: id), $0) }
            return [title].compactMap(\.self)
                + instructions.compactMap { form, wordings in
                    wordings[id].map {
                        TranslatableText(.blockInstructions(block: id, form: form), $0, named: name)
                    }
                }
        }
    }

    /// The instructions of each block, by its id. Nobody reads those of a block of which the form asks
    /// nothing.
    private func blockInstructions(in form: Form) -> [String: Wording] {
        let asked = Set(items(in: form).map(\.id.value))
        var instructions: [String: Wording] = [:]
        for block in blocks where block.items.contains(where: { asked.contains($0.value) }) {
            instructions[block.id.value] = block.instructions[form.id.value]
        }
        return instructions
    }

    private func texts(of scale: ResponseScale) -> [TranslatableText] {
        let options = scale.options.compactMap { option in
            option.label.map { (option.code.value, $0.value) }
        }
        let missing = scale.missing.map { ($0.code.value, $0.label.value) }
        return (options + missing).map { code, label in
            TranslatableText(.label(responseScale: scale.id.value, code: code), label)
        }
    }

    private func texts(of scale: Scale) -> [TranslatableText] {
        let id = scale.id.value
        return [
            scale.title.map { TranslatableText(.scaleTitle(scale: id), $0) },
            scale.definition.map { TranslatableText(.scaleDefinition(scale: id), $0) },
        ].compactMap(\.self)
    }

    private func texts(of composite: Composite) -> [TranslatableText] {
        let id = composite.id.value
        return [
            composite.title.map { TranslatableText(.compositeTitle(composite: id), $0) },
            composite.definition.map { TranslatableText(.compositeDefinition(composite: id), $0) },
        ].compactMap(\.self)
    }

    private func texts(of cutoffs: Cutoffs) -> [TranslatableText] {
        cutoffs.bands.enumerated().map { index, band in
            TranslatableText(
                .band(cutoffs: cutoffs.id.value, position: index + 1), band.label.value)
        }
    }

    private func texts(of subgroup: Subgroup) -> [TranslatableText] {
        subgroup.levels.compactMap { level in
            level.label.map {
                TranslatableText(.level(subgroup: subgroup.id.value, value: level.value.value), $0)
            }
        }
    }

    private func texts(of item: Item) -> [TranslatableText] {
        let id = item.id.value
        let name = forms.count == 1 ? "the wording of '\(id)'" : nil
        return forms.compactMap { form in
            item.wording[form.id.value].map {
                TranslatableText(.wording(item: id, form: form.id.value), $0, named: name)
            }
        }
    }
}
