import Diagnostics

/// A scored set of items, or, of higher order, of scales.
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

    /// A scale's part in a scale of higher order.
    public struct Facet: Sendable, Equatable {
        public var scale: Located<String>
        public var keying: Keying

        public init(scale: Located<String>, keying: Keying) {
            self.scale = scale
            self.keying = keying
        }
    }

    public enum Aggregation: String, Sendable, CaseIterable {
        case mean
        case sum
    }

    /// What a scale of higher order aggregates; the mean of facets is not the mean of their items when
    /// facets differ in size.
    public enum Level: Sendable, Equatable {
        /// The items of all facets, each counting alike.
        case items
        /// The facets' scores, each facet counting alike.
        case facets
    }

    public var id: Located<String>
    public var title: String?
    /// What the scale measures.
    public var definition: String?
    /// In the order in which they are listed, positive before reversed.
    public var members: [Member]
    /// The scales that it is made of instead of items, positive before reversed.
    public var facets: [Facet]
    public var aggregation: Located<Aggregation>
    /// Nil for a scale of items, and where the file does not say.
    public var level: Level?
    public var answered: Located<AnsweredRule>
    /// The items without which there is no score, however many others are answered.
    public var required: [Located<String>]
    public var thresholds: [ReliabilityThreshold]
    /// Nil where nothing is demanded of two informants.
    public var agreement: InformantAgreement?
    public var rescale: Located<Rescale>?
    public var standards: [StandardScore]

    public init(
        id: Located<String>, title: String? = nil, definition: String? = nil, members: [Member],
        facets: [Facet] = [], aggregation: Located<Aggregation>, level: Level? = nil,
        answered: Located<AnsweredRule>, required: [Located<String>] = [],
        thresholds: [ReliabilityThreshold] = [], agreement: InformantAgreement? = nil,
        rescale: Located<Rescale>? = nil, standards: [StandardScore] = []
    ) {
        self.id = id
        self.title = title
        self.definition = definition
        self.members = members
        self.facets = facets
        self.aggregation = aggregation
        self.level = level
        self.answered = answered
        self.required = required
        self.thresholds = thresholds
        self.agreement = agreement
        self.rescale = rescale
        self.standards = standards
    }

    /// Whether its score is made of the facets' scores and not of answers.
    public var averagesFacets: Bool { !facets.isEmpty && level == .facets }
}

/// How much of a scale must be answered for it to be scored.
public enum AnsweredRule: Sendable, Equatable {
    /// Every item.
    case all
    /// A number of items, at least 1.
    case count(Int)
    /// A share of the items in hundredths of a percent, 1…10 000, so that `75%` is exact.
    case share(basisPoints: Int)

    /// The fewest answers with which a scale of this many items is scored, at least 1.
    ///
    /// A share is rounded up: three quarters of 6 items are 5 items.
    public func minimumAnswered(ofItems count: Int) -> Int {
        switch self {
        case .all: max(count, 1)
        case .count(let required): required
        case .share(let basisPoints): max((basisPoints * count + 9_999) / 10_000, 1)
        }
    }
}
