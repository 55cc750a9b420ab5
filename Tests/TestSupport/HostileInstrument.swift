import SeededInputs

/// An instrument that holds, wherever a name or a text may stand, what would break careless code; and its
/// translation. Sound as YAML, and the same for the same seed.
public struct HostileInstrument {
    private var generator: SeededGenerator
    private let id: String
    private var forms: [String] = []
    private var responses: [String] = []
    private var items: [(id: String, responses: Int)] = []
    private var scales: [String] = []
    private let cutoffs: String
    private let roles: [String]

    public init(id: String, seed: UInt64) {
        self.id = id
        generator = SeededGenerator(seed: seed)
        var columns = HostileText.distinctNames(&generator)
        var types = columns.shuffled(using: &generator)
        roles = Array(HostileText.distinctNames(&generator).prefix(2))
        if seed.isMultiple(of: 2) { forms = [types.removeLast(), types.removeLast()] }
        responses = [types.removeLast(), types.removeLast()]
        // Each scale needs an item of its response scale.
        items = (0..<8).map { (columns.removeLast(), $0 % 2) }
        scales = [columns.removeLast(), columns.removeLast()]
        cutoffs = columns.removeLast()
    }

    /// The instrument's file.
    public mutating func yaml() -> String {
        let bands = labels(4).enumerated().map { index, label in
            index < 3 ? "{below: \(index * 3 + 5), label: \(label)}" : "{label: \(label)}"
        }
        let scoredForm = forms.first.map { "form: \($0), " } ?? ""
        return """
            scalewright: 1
            instrument: \(id)
            title: \(quoted())
            version: \(quoted())
            language: en
            definition: \(quoted())
            \(formSection())responses:
            \(responses.map { "  \($0): {options: {\(options())}, missing: {-8: \(quoted()), -9: \(quoted(ending: "9"))}}" }.joined(separator: "\n"))
            items:
            \(items.map { "  \($0.id): {\(forms.isEmpty ? "" : "parallel: shared, ")responses: \(responses[$0.responses]), text: \(wording())}" }.joined(separator: "\n"))
            scales:
            \(scales.indices.map { scale($0) }.joined(separator: "\n"))
            cutoffs:
              \(cutoffs): {scale: \(scales[0]), \(scoredForm)source: \(quoted()), population: \(quoted()), n: 3, bands: [\(bands.joined(separator: ", "))]}

            """
    }

    /// The file of its translation.
    public mutating func translation() -> String {
        """
        scalewright: 1
        translation: de
        of: \(id)
        title: \(quoted())
        definition: \(quoted())
        responses:
        \(responses.map { "  \($0): {\(options()), -8: \(quoted()), -9: \(quoted(ending: "9"))}" }.joined(separator: "\n"))
        items:
        \(items.map { "  \($0.id): \(wording())" }.joined(separator: "\n"))

        """
    }

    private mutating func formSection() -> String {
        guard !forms.isEmpty else { return "" }
        var lines = "forms:\n"
        for (index, form) in forms.enumerated() {
            let target = roles[1 - index]
            lines += "  \(form): {title: \(quoted()), rater: \(roles[index]), target: \(target), names: {\(target): \(quoted())}, instructions: \(quoted(HostileText.sentence))}\n"
        }
        return lines
    }

    private mutating func scale(_ index: Int) -> String {
        let members = items.filter { $0.responses == index }.map(\.id)
        let lists = "items: [\(members.dropLast(2).joined(separator: ", "))], reversed: [\(members.suffix(2).joined(separator: ", "))]"
        return "  \(scales[index]): {title: \(quoted()), definition: \(quoted()), \(lists), score: sum, answered: all}"
    }

    /// An item's wording; in each form it names the other person.
    private mutating func wording() -> String {
        guard !forms.isEmpty else { return quoted(HostileText.sentence) }
        let texts = forms.enumerated().map { index, form in
            let text = HostileText.sentence(&generator) + "{\(roles[1 - index])}" + HostileText.sentence(&generator)
            return "\(form): \(HostileText.quoted(text))"
        }
        return "{\(texts.joined(separator: ", "))}"
    }

    private mutating func options() -> String {
        labels(4).enumerated().map { "\($0 + 1): \($1)" }.joined(separator: ", ")
    }

    /// Labels that all differ: names as they are, and texts that end in a number.
    private mutating func labels(_ count: Int) -> [String] {
        let names = HostileText.names.shuffled(using: &generator)
        return (0..<count).map { index in
            generator.once(in: 2) ? HostileText.quoted(names[index]) : quoted(ending: "\(index)")
        }
    }

    private mutating func quoted(
        _ text: (inout SeededGenerator) -> String = HostileText.plain, ending: String = ""
    ) -> String {
        HostileText.quoted(text(&generator) + ending)
    }
}
