import Diagnostics

/// How an instrument wants to be judged where the literature or its authors disagree.
public struct LintSettings: Sendable, Equatable {
    /// What is thought of reversed items.
    public enum Profile: String, Sendable, CaseIterable {
        /// Reversed items are discouraged (van Sonderen, Sanderman & Coyne 2013; Gehlbach & Artino 2018).
        case unreversed
        /// Items of both directions are wanted (Weijters & Baumgartner 2012).
        case balanced
    }

    /// How much a rule matters here.
    public enum Level: String, Sendable, CaseIterable {
        case error
        case warning
        case note
        case off
    }

    /// A rule, by its code or slug, and how much it matters here.
    public struct Override: Sendable, Equatable {
        public var rule: Located<String>
        public var level: Located<Level>

        public init(rule: Located<String>, level: Located<Level>) {
            self.rule = rule
            self.level = level
        }
    }

    /// Nil takes no side.
    public var profile: Profile?
    public var overrides: [Override]
    public var allowances: [Allowance]

    public init(
        profile: Profile? = nil, overrides: [Override] = [], allowances: [Allowance] = []
    ) {
        self.profile = profile
        self.overrides = overrides
        self.allowances = allowances
    }
}

/// Findings of a rule that the designer has looked at and let stand, with the reason.
public struct Allowance: Sendable, Equatable {
    /// The rule's code or slug.
    public var rule: Located<String>
    /// The items, scales, forms and response scales that it is about; empty for the whole instrument.
    public var subjects: [Located<String>]
    public var because: String

    public init(rule: Located<String>, subjects: [Located<String>], because: String) {
        self.rule = rule
        self.subjects = subjects
        self.because = because
    }
}
