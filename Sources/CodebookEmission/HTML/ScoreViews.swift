/// What the page needs of scores that are made of, or held against, others: the template sees stored
/// properties alone.
struct CompositeView {
    struct PartView {
        var part: CompositeEntry.FormPart
        var range: String
        var standards: [StandardEntry]
    }

    var composite: CompositeEntry
    var parts: [PartView]

    init(_ composite: CompositeEntry) {
        self.composite = composite
        parts = composite.forms.map {
            PartView(part: $0, range: $0.range, standards: $0.standards ?? [])
        }
    }
}

struct NormView {
    var norm: NormEntry
    var figures: String

    init(_ norm: NormEntry) {
        self.norm = norm
        figures = norm.figures
    }
}

struct CutoffView {
    struct BandView {
        var label: String
        var words: String
    }

    var cutoffs: CutoffEntry
    var bands: [BandView]

    init(_ cutoffs: CutoffEntry) {
        self.cutoffs = cutoffs
        bands = cutoffs.bands.map { BandView(label: $0.label, words: $0.words) }
    }
}
