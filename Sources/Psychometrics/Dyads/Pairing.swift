/// What came of putting several forms' answers side by side: every row is in it, whether or not it found
/// its counterpart.
public struct Pairing<Dyad: Sendable>: Sendable {
    /// A pair of which a form is missing.
    public struct Unmatched: Sendable {
        /// With the answers that there are.
        public var dyad: Dyad
        /// The forms that nobody filled in for this pair.
        public var absentForms: [String]
    }

    /// A row whose key stands in an earlier row of the same form; the earlier one is in the pair.
    public struct Duplicate: Sendable, Equatable {
        /// The form's id.
        public var form: String
        /// Where it stands among the form's responses, from 0.
        public var index: Int
        /// Where the earlier row stands, from 0.
        public var firstIndex: Int

        public init(form: String, index: Int, firstIndex: Int) {
            self.form = form
            self.index = index
            self.firstIndex = firstIndex
        }
    }

    /// Pairs that all forms were filled in for, in the order in which they first appear.
    public private(set) var matched: [Dyad] = []
    /// Pairs of which a form is missing, in the order in which they first appear.
    public private(set) var unmatched: [Unmatched] = []
    /// Rows that no pair holds.
    public let duplicates: [Duplicate]

    /// - Parameters:
    ///   - forms: their ids
    ///   - keys: those of each form's responses
    ///   - dyad: makes a pair of a key and each form's index of its response
    public init<Key: Hashable & Sendable>(
        forms: [String], keys: [[Key]], dyad: (Key, [Int?]) -> Dyad
    ) {
        let matching = KeyMatching(keys)
        duplicates = matching.repetitions.map {
            Duplicate(form: forms[$0.table], index: $0.row, firstIndex: $0.first)
        }
        for match in matching.matches {
            let pair = dyad(match.key, match.rows)
            if match.isComplete {
                matched.append(pair)
            } else {
                let absent = zip(forms, match.rows).filter { $1 == nil }.map(\.0)
                unmatched.append(Unmatched(dyad: pair, absentForms: absent))
            }
        }
    }
}
