import Diagnostics

/// A column of data by which people are told apart and compared.
public struct Subgroup: Sendable, Equatable {
    public struct Level: Sendable, Equatable {
        /// As it stands in the data.
        public var value: Located<String>
        /// What it stands for; nil when the value says so itself.
        public var label: String?

        public init(value: Located<String>, label: String? = nil) {
            self.value = value
            self.label = label
        }
    }

    public var id: Located<String>
    public var column: Located<String>
    /// At least two.
    public var levels: [Level]
    /// The level that the others are compared with.
    public var reference: Located<String>
    /// Fewer people than this in a level are not reported on, at least 2.
    public var smallestCell: Located<Int>
    /// The scales on which the levels are compared.
    public var compared: [Located<String>]
    /// How it is shown that the scales mean the same in every level, in prose.
    public var invariance: String?

    public init(
        id: Located<String>, column: Located<String>, levels: [Level], reference: Located<String>,
        smallestCell: Located<Int>, compared: [Located<String>] = [], invariance: String? = nil
    ) {
        self.id = id
        self.column = column
        self.levels = levels
        self.reference = reference
        self.smallestCell = smallestCell
        self.compared = compared
        self.invariance = invariance
    }
}
