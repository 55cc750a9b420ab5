import Diagnostics
import InstrumentModel

/// What the options of a response scale say, as far as English words tell.
struct OptionLabels: Sendable {
    /// The words of each option's label, in the order shown; nil for an option without a label.
    let words: [[String]?]
    /// What all the labels are about, when each of them names it or grades it: "confident" of "Not at all
    /// confident, …, Completely confident".
    let subject: [String]
    /// The kinds of answer that the labels can give; empty when they are about a subject, or unknown.
    let families: Set<LabelFamily>
    /// The side of each labelled option, between two opposite poles; nil when there are none.
    let sides: [Int?]?
    /// Where the labelled options lie between nothing and the most there can be, as far as published.
    let places: [Double?]
    /// Whether the codes ascend in the order shown.
    private let codesAscend: Bool

    init(_ scale: ResponseScale) {
        codesAscend = (scale.options.first?.code.value ?? 0) < (scale.options.last?.code.value ?? 1)
        words = scale.options.map { $0.label.map { LabelText.words(of: $0.value) } }
        let labelled = words.compactMap(\.self)
        sides = Opposites.sides(of: labelled)
        let graded = labelled.filter { !Opposites.isMiddle($0) }
        let own = graded.count > 1 ? LabelFamily.shared(by: graded) : []
        let subjects = labelled.map(DegreeWords.subject).filter { !$0.isEmpty }
        let isGradedSubject =
            own.isEmpty && subjects.count >= max(labelled.count - 1, 2)
            && subjects.allSatisfy { $0 == subjects.first }
        let subject = isGradedSubject ? subjects.first ?? [] : []
        self.subject = subject
        families = own
        places = LabelValues.places(
            of: labelled.map { label in label.filter { !subject.contains($0) } })
    }

    /// The labels that there are, in the order shown.
    var labelled: [[String]] { words.compactMap(\.self) }
    var isFullyLabelled: Bool { words.allSatisfy { $0 != nil } }

    /// Whether some label has this word, its contrary, or another form of it.
    func mentions(_ word: String) -> Bool {
        labelled.contains { label in
            label.contains {
                LabelText.areAkin($0, word) || $0.hasSuffix(word) || word.hasSuffix($0) && $0.utf8.count > 3
            }
        }
    }
}

extension OptionLabels {
    /// Whether the options are shown from the least to the most; nil where that cannot be told.
    var ascends: Bool? {
        let known = places.compactMap(\.self)
        if known.count > 1, let first = known.first, let last = known.last, first != last {
            return first < last
        }
        if let sides, let first = sides.first ?? nil, let last = sides.last ?? nil, first != last {
            return first < last
        }
        guard let first = labelled.first, let last = labelled.last, labelled.count > 1 else {
            return nil
        }
        switch (Self.meansNothing(first), Self.meansNothing(last)) {
        case (true, false): return true
        case (false, true): return false
        default: return nil
        }
    }

    /// Whether a higher code means less, as far as that can be told.
    var countsDown: Bool { ascends.map { $0 != codesAscend } ?? false }

    private static func meansNothing(_ label: [String]) -> Bool {
        guard let first = label.first else { return false }
        return nothing.contains(first)
            || (first == "almost" || first == "hardly") && label.dropFirst().first.map(nothing.contains) == true
            || first == "hardly"
    }

    private static let nothing: Set = ["not", "never", "no", "none", "nothing", "nobody"]
}

extension ResponseScale {
    /// The labels that there are, in the order shown; as many as `OptionLabels.labelled`.
    var labels: [Located<String>] { options.compactMap(\.label) }
}
