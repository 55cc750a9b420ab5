import Diagnostics
import InstrumentModel

/// Where an instrument says which stretch of time its questions are about: in a stem, in the key of its
/// item, or in the instructions above it.
struct TimeFrames {
    /// A stretch of time, and where it is named.
    struct Mention {
        var frame: TimeFrame
        var range: SourceRange
    }

    private let isEnglish: Bool
    private let ofForms: [String: Mention]
    /// By item, then by form.
    private var ofBlocks: [String: [String: Mention]] = [:]

    init(_ context: LintContext) {
        isEnglish = context.isEnglish
        func mention(_ instructions: Wording) -> Mention? {
            guard context.isEnglish else { return nil }
            return TimeFrame.first(in: Word.all(in: instructions)).map {
                Mention(frame: $0, range: instructions.range)
            }
        }
        ofForms = Dictionary(
            context.instrument.forms.compactMap { form in
                form.instructions.flatMap(mention).map { (form.id.value, $0) }
            }, uniquingKeysWith: { first, _ in first })
        for block in context.instrument.blocks where !block.instructions.isEmpty {
            let mentions = block.instructions.compactMapValues(mention)
            for item in block.items { ofBlocks[item.value] = mentions }
        }
    }

    /// What the words of a stem name.
    func written(in stem: Stem) -> Mention? {
        guard isEnglish, let frame = TimeFrame.first(in: stem.words) else { return nil }
        return Mention(frame: frame, range: stem.range(of: stem.words[frame.place]))
    }

    /// What the key of an item names, in whatever language.
    func declared(by item: Item) -> Mention? {
        item.timeFrame.map { text in
            let words = Word.all(in: Wording(segments: [.text(text.value)], range: text.range))
            let frame = isEnglish ? TimeFrame.first(in: words) : nil
            let literal = TimeFrame(key: words.map(\.text).joined(separator: " "), place: words.indices)
            return Mention(frame: frame ?? literal, range: text.range)
        }
    }

    /// What the instructions name that are read last before a stem: its block's, or else its form's.
    func instructed(above stem: Stem) -> Mention? {
        ofBlocks[stem.item.id.value]?[stem.form.id.value] ?? ofForms[stem.form.id.value]
    }
}
