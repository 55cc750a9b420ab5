import InstrumentModel

/// The design of the study, as the codebook describes it.
struct DesignEntry: Encodable {
    var waves: WavesEntry?
    var changes: [ChangeEntry]
    var subgroups: [SubgroupEntry]
    var dyadic: [DyadicEntry]
    var shortForms: [ShortFormEntry]
    var sampling: SamplingEntry?
    var aggregates: [AggregateEntry]
    var paths: [PathEntry]

    /// Nil when the instrument says nothing of it.
    init?(of instrument: Instrument) {
        let design = instrument.design
        guard design != StudyDesign() else { return nil }
        waves = design.waves.map(WavesEntry.init)
        var asking: [String: [String]] = [:]
        for plan in instrument.forms.map(instrument.scoringPlan(for:)) {
            for scale in plan.scales { asking[scale.id, default: []].append(plan.form) }
        }
        changes = design.changes.map {
            ChangeEntry($0, asking: asking[$0.scale.value] ?? [], of: instrument)
        }
        subgroups = design.subgroups.map(SubgroupEntry.init)
        dyadic = design.dyadicScores.map(DyadicEntry.init)
        shortForms = design.shortForms.map { ShortFormEntry($0, of: instrument) }
        sampling = design.sampling.map(SamplingEntry.init)
        aggregates = design.aggregates.map { AggregateEntry($0, of: instrument) }
        paths = design.paths.map(PathEntry.init)
    }

    /// What its pages show, kind by kind, empty kinds left out.
    var parts: [DesignPart] {
        [
            DesignPart("Waves", [waves.map { DesignPart.Entry(sentences: $0.sentences) }].compactMap(\.self)),
            DesignPart(
                "Sampling", [sampling.map { DesignPart.Entry(sentences: $0.sentences) }].compactMap(\.self)),
            DesignPart(
                "Change scores",
                changes.map { DesignPart.Entry($0.id, sentences: $0.sentences, remark: $0.plan) }),
            DesignPart(
                "Scores of pairs",
                dyadic.map { DesignPart.Entry($0.id, sentences: $0.sentences, remark: $0.plan) }),
            DesignPart(
                "Scores of higher units", aggregates.map { DesignPart.Entry($0.id, sentences: $0.sentences) }),
            DesignPart("Paths of the theory", paths.map { DesignPart.Entry($0.id, sentences: $0.sentences) }),
            DesignPart(
                "Subgroups",
                subgroups.map { DesignPart.Entry($0.id, sentences: $0.sentences, remark: $0.invariance) }),
            DesignPart(
                "Short forms",
                shortForms.map { DesignPart.Entry($0.id, title: $0.title, sentences: $0.sentences) }),
        ].filter { !$0.entries.isEmpty }
    }
}

/// One kind of thing that the design declares, ready for a page. The names of its properties occur
/// nowhere else in the page's template, which looks outward for what an entry does not have.
struct DesignPart {
    struct Entry {
        var name: String?
        var caption: String?
        var sentences: [String]
        /// In the designer's own words.
        var remark: String?

        init(_ name: String? = nil, title: String? = nil, sentences: [String], remark: String? = nil) {
            self.name = name
            caption = title
            self.sentences = sentences
            self.remark = remark
        }
    }

    var heading: String
    var entries: [Entry]

    init(_ heading: String, _ entries: [Entry]) {
        self.heading = heading
        self.entries = entries
    }
}

/// A minimum that data must reach.
struct DemandEntry: Encodable {
    var measure: String
    var minimum: Double
    var words: String

    init(measure: String, minimum: Double, of what: String, _ circumstance: String = "") {
        self.measure = measure
        self.minimum = minimum
        let number = Int(exactly: minimum).map(String.init) ?? "\(minimum)"
        words = "\(what) of at least \(number)\(circumstance)"
    }
}

extension [DemandEntry] {
    /// What data must show, in a sentence; nil without demands.
    var sentence: String? {
        isEmpty ? nil : "Data must show \(Enumeration.words(map(\.words)))."
    }
}
