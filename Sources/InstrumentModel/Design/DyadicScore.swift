import Diagnostics

/// A score of a pair, from what each of the two says (Kenny, Kashy & Cook 2006).
public struct DyadicScore: Sendable, Equatable {
    public enum Kind: String, Sendable, CaseIterable {
        /// The first form's score minus the second's.
        case difference
        /// The mean of the two forms' scores.
        case mean
        /// How alike the two answer about the same person or about what they share.
        case agreement
        /// How far each returns what the other feels.
        case reciprocity
    }

    /// What is put side by side.
    public enum Content: Sendable, Equatable {
        case scale(Located<String>)
        /// Items of the score's own, and how many of them each of the two must have answered.
        case items([Scale.Member], answered: Located<AnsweredRule>)
    }

    public var id: Located<String>
    public var content: Content
    public var kind: Located<Kind>
    /// The forms of the two: two different ones. The order tells the sign of a difference.
    public var forms: [Located<String>]
    /// Of a difference; nil when nothing is said of it.
    public var reliability: DifferenceReliability?

    public init(
        id: Located<String>, content: Content, kind: Located<Kind>, forms: [Located<String>],
        reliability: DifferenceReliability? = nil
    ) {
        self.id = id
        self.content = content
        self.kind = kind
        self.forms = forms
        self.reliability = reliability
    }
}

extension Instrument {
    /// What a dyadic score takes from one of its forms, whether or not the form asks it.
    public func members(of score: DyadicScore, in form: String) -> [Scale.Member] {
        switch score.content {
        case .items(let members, _): members
        case .scale(let name):
            // A scale of facets lends the items of its facets.
            (scale(name.value).map(FacetExpansion(self).members) ?? [])
                .filter { $0.form.map { $0.value == form } ?? true }
        }
    }
}
