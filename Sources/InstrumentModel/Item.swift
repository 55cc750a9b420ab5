import Diagnostics

/// One question, in the wording of every form that asks it.
public struct Item: Sendable, Equatable {
    /// How the two sides of a parallel item relate (Kenny, Kashy & Cook 2006).
    public enum Parallel: String, Sendable, CaseIterable {
        /// Both rate the same person.
        case sameTarget = "same_target"
        /// Both rate what they share, such as how often they argue.
        case shared
        /// Each rates the other.
        case mirror
    }

    public var id: Located<String>
    /// Which part of the construct's content the item covers.
    public var topic: Located<String>?
    public var parallel: Located<Parallel>?
    /// The only form that asks this item, when that is on purpose.
    public var anchoredIn: Located<String>?
    /// The id of the item's response scale.
    public var responses: Located<String>
    /// Wording by form id.
    public var wording: [String: Wording]
    /// Other sides from which the content is looked at: `affect`, `perception`…
    public var tags: [Located<String>] = []
    /// The window of time that the answer is about: `past month`.
    public var timeFrame: Located<String>?
    /// The grade of difficulty among the items of a graded efficacy scale (Bandura 2006).
    public var level: Located<Int>?
    public var referent: Located<Referent>?
    /// The codes with which an attention check is passed; empty for every other item.
    public var attention: [Located<Int>] = []
    /// When the item is asked; nil for always.
    public var askIf: Condition?
    /// What the item is a part of, if it is.
    public var part: Part?

    public init(
        id: Located<String>, topic: Located<String>? = nil, parallel: Located<Parallel>? = nil,
        anchoredIn: Located<String>? = nil, responses: Located<String>, wording: [String: Wording]
    ) {
        self.id = id
        self.topic = topic
        self.parallel = parallel
        self.anchoredIn = anchoredIn
        self.responses = responses
        self.wording = wording
    }
}

extension Item {
    /// Whom an item is about, seen from the informant.
    public enum Referent: String, Sendable, CaseIterable {
        /// The informant.
        case `self`
        /// The other of the two.
        case partner
        /// The two together.
        case pair
        /// What the informant believes the other thinks (Kenny 1994 calls it a metaperception).
        case meta
        /// A group, such as a class or a team.
        case group
    }

    /// An item's place in a question of several parts.
    public struct Part: Sendable, Equatable {
        /// The name of the whole question, which is no item itself.
        public var of: Located<String>
        /// The part's own name: `salience`.
        public var name: Located<String>

        public init(of: Located<String>, name: Located<String>) {
            self.of = of
            self.name = name
        }
    }

    /// The grades of difficulty that a graded efficacy scale can have, from easy to hard.
    public static let levels = 1...9

    /// The name under which `items` lists it: its own, or that of the question of which it is a part.
    public var listedName: Located<String> { part?.of ?? id }

    /// Whether the item is there to see that respondents read, and not to measure.
    public var isAttentionCheck: Bool { !attention.isEmpty }
}
