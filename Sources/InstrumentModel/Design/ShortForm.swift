import Diagnostics

/// A part of the instrument that can be given in place of the whole.
public struct ShortForm: Sendable, Equatable {
    /// A scale's missing-data rule while it has only its part of the items.
    public struct Answered: Sendable, Equatable {
        public var scale: Located<String>
        public var rule: Located<AnsweredRule>

        public init(scale: Located<String>, rule: Located<AnsweredRule>) {
            self.scale = scale
            self.rule = rule
        }
    }

    public var id: Located<String>
    public var title: String
    /// The items that it keeps. Never empty.
    public var items: [Located<String>]
    /// The scales whose rule is another than in the whole instrument.
    public var answered: [Answered]

    public init(
        id: Located<String>, title: String, items: [Located<String>], answered: [Answered] = []
    ) {
        self.id = id
        self.title = title
        self.items = items
        self.answered = answered
    }

    /// How much of a scale must be answered in this short form.
    public func answeredRule(of scale: Scale) -> Located<AnsweredRule> {
        answered.first { $0.scale.value == scale.id.value }?.rule ?? scale.answered
    }
}
