import Diagnostics

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
