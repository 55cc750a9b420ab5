/// Makes repairs in the text that they were worked out for.
public enum SourceEdits {
    /// The text after the repairs, and which of them were made.
    public struct Outcome: Sendable, Equatable {
        public var text: String
        /// Indices of the repairs that were made, ascending.
        public var made: [Int]
    }

    /// Makes as many of the repairs as go together, the earlier ones first.
    ///
    /// A repair is made whole or not at all. It is passed over when one of its edits concerns another
    /// file, lies beyond the text, or overlaps an edit of a repair before it; the same edit in two
    /// repairs is made once. A deletion that leaves nothing but blanks of its lines takes them along.
    public static func apply(_ fixes: [FixIt], to text: String, file: String) -> Outcome {
        let lines = LineTable(text)
        var accepted: [Placed] = []
        var made: [Int] = []
        for (index, fix) in fixes.enumerated() {
            let placed = fix.edits.compactMap { edit in
                edit.range.file == file ? lines.place(edit) : nil
            }
            guard placed.count == fix.edits.count, !placed.isEmpty,
                let together = merged(accepted, placed)
            else { continue }
            accepted = together
            made.append(index)
        }
        return Outcome(text: lines.text(with: accepted), made: made)
    }

    /// An edit as a stretch of scalars.
    struct Placed: Equatable {
        var range: Range<Int>
        var replacement: String

        func overlaps(_ other: Placed) -> Bool {
            range.isEmpty && other.range.isEmpty
                ? range == other.range
                : range.lowerBound < other.range.upperBound
                    && other.range.lowerBound < range.upperBound
        }
    }

    /// Both lots in the order of the text; nil when any two overlap.
    private static func merged(_ accepted: [Placed], _ new: [Placed]) -> [Placed]? {
        let sorted = (accepted + new).sorted {
            ($0.range.lowerBound, $0.range.upperBound) < ($1.range.lowerBound, $1.range.upperBound)
        }
        var result: [Placed] = []
        for edit in sorted {
            if let last = result.last {
                if last == edit { continue }
                if last.overlaps(edit) { return nil }
            }
            result.append(edit)
        }
        return result
    }
}
