import Diagnostics

/// A scored set of items.
public struct Scale: Sendable, Equatable {
    /// How an item enters a scale; it belongs to the membership and not to the item, which may be
    /// positive on one scale and reversed on another.
    public enum Keying: String, Sendable {
        case positive
        case reversed
    }

    /// An item's part in the scale.
    public struct Member: Sendable, Equatable {
        public var item: Located<String>
        public var keying: Keying
        /// The form in which the membership holds; nil for every form that asks the item.
        public var form: Located<String>?

        public init(item: Located<String>, keying: Keying, form: Located<String>? = nil) {
            self.item = item
            self.keying = keying
            self.form = form
        }
    }

    public enum Aggregation: String, Sendable, CaseIterable {
        case mean
        case sum
    }

    public var id: Located<String>
    public var title: String?
    /// What the scale measures.
    public var definition: String?
    /// In the order in which they are listed, positive before reversed.
    public var members: [Member]
    public var aggregation: Located<Aggregation>
    public var answered: Located<AnsweredRule>
    public var thresholds: [ReliabilityThreshold]

    public init(
        id: Located<String>, title: String? = nil, definition: String? = nil, members: [Member],
        aggregation: Located<Aggregation>, answered: Located<AnsweredRule>,
        thresholds: [ReliabilityThreshold] = []
    ) {
        self.id = id
        self.title = title
        self.definition = definition
        self.members = members
        self.aggregation = aggregation
        self.answered = answered
        self.thresholds = thresholds
    }
}
