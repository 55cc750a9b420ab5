import PilotStatistics
import Psychometrics

/// What is to be known of the data before their figures are believed. Nothing was left out because of it.
///
/// How many rows of a whole file are complete, empty, repeated or flagged names nobody's answers, and is told
/// however few they are. Where all rows are about one person, who can ask around, what is said of how rows
/// were answered – that they repeat others, or look careless – is told only where neither they nor the others
/// are few. How many left answers out is told even then: the numbers behind every figure tell it anyway.
public struct QualityAnalysis: Sendable, Hashable {
    public var rows: Int
    /// Rows without any answer.
    public var emptyRows: Int
    /// Rows that repeat all the answers of an earlier one.
    public var repeatedRows: SuppressedCount
    public var missingness: Missingness
    /// Nil where the form has no scale to screen.
    public var carelessness: Result<Carelessness, UndefinedReason>

    public struct Missingness: Sendable, Hashable {
        /// Rows that answer every item.
        public var completeRows: Int
        /// The share of all cells that hold no answer.
        public var share: Estimate
        /// Sets of items that some row answers.
        public var patterns: Int
        /// Nil where they are not gathered.
        public var common: CommonPatterns?
        /// Whether answers are missing completely at random.
        public var little: Result<LittleTest, UndefinedReason>
    }

    /// The patterns of missing answers that may be told: enough rows show them, and they do not tell a rarer
    /// one by subtraction.
    public struct CommonPatterns: Sendable, Hashable {
        /// The items that stand in a scale, in the order of the data.
        public var items: [String]
        /// The commonest first.
        public var patterns: [Pattern]
        /// The rows of all other patterns together.
        public var otherRows: Int
    }

    /// Rows that leave out the same items.
    public struct Pattern: Sendable, Hashable {
        /// The items without an answer, as indices.
        public var missing: [Int]
        public var rows: Int
    }

    public struct Carelessness: Sendable, Hashable {
        public var limits: CarelessLimits
        /// What was looked for, in the order of `CarelessFlag`.
        public var signs: [Sign]
        /// Rows on which as many signs as are required could be looked at. No other row can be flagged.
        public var screenedRows: SuppressedCount
        /// Rows that show as many signs as are required; nil where no row could have been flagged, which says
        /// nothing of how carefully any was answered.
        public var flaggedRows: SuppressedCount?
        /// Rows with answers enough to vary, and how far they do; no sign by itself.
        public var variableRows: SuppressedCount
        public var variability: VariabilityDistribution
        /// Pairs of items that the sample answers alike, and the opposite way.
        public var synonyms: Int
        public var antonyms: Int
        /// What each scale's figures owe to the flagged rows; empty where it is not told how many they are, and
        /// where none could have been flagged.
        public var sensitivity: [Sensitivity]

        /// How many signs could be looked at on any row.
        public var signsLookedAt: Int { signs.count { $0.unseen == nil } }
    }

    public struct Sign: Sendable, Hashable {
        public var flag: CarelessFlag
        public var finding: Finding

        public enum Finding: Sendable, Hashable {
            /// Rows that show the sign, of those on which it could be looked at.
            case rows(SuppressedCount, of: SuppressedCount)
            case notLookedAt(UnseenSign)
        }

        /// Why the sign was not looked at; nil where it was.
        public var unseen: UnseenSign? {
            if case .notLookedAt(let reason) = finding { reason } else { nil }
        }
    }

    public struct Sensitivity: Sendable, Hashable {
        public var scale: String
        /// The ids of the scale's items, in its order.
        public var items: [String]
        public var comparison: ScreeningSensitivity.Comparison

        /// The id of the item with the smallest item-rest correlation; nil where there is none.
        public func item(_ figures: ScreeningFigures) -> String? {
            figures.smallestItemRest.item.map { items[$0] }
        }
    }
}
