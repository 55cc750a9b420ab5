/// The table in which summaries travel: what emitted SQL gathers where the answers live, and the command
/// line finishes from.
///
/// One value a row, named by the scale, the kind of the value, and the item or the two items that it is
/// about. Every database can write that, whatever it thinks of wide rows.
public enum SummaryTable {
    /// Raised when a reader of the present format would misread what is written.
    public static let format = "1"

    /// The columns, in order. `i` and `j` are items.
    public static let columns = ["scale", "kind", "i", "j", "value"]

    /// What identifies the answers that are summarized, before any number: kinds with a text.
    public enum Mark: String, Sendable, CaseIterable {
        case format
        case instrument
        case version
        case form
        /// The fingerprint of what is added up.
        case plan
    }

    /// Whole numbers about all rows, or about one item of them.
    public enum Count: String, Sendable, CaseIterable {
        /// All rows.
        case rows
        /// Answers to an item that its response scale does not have.
        case outside
        /// 1 where somebody has several rows, 0 where nobody does; only of instruments with several waves.
        case repeatedPersons = "repeated_persons"
    }

    /// Whole numbers about the rows of a scale. Complete rows answer all its items, incomplete ones some.
    public enum Figure: String, Sendable, CaseIterable {
        case complete
        /// Answers that are given in incomplete rows. Where there is none, no pair is listed.
        case incompleteAnswers = "incomplete_answers"
        /// The complete rows, and those with two answers or more.
        case usable
        /// Over complete rows: Σx.
        case sum
        /// Over complete rows: Σxy, each pair once.
        case product
        /// Over incomplete rows with both answers: how many there are, each pair once.
        case pairCount = "pair_count"
        /// Over incomplete rows with both answers: Σx.
        case pairSum = "pair_sum"
        /// Over incomplete rows with both answers: Σx².
        case pairSquare = "pair_square"
        /// Over incomplete rows with both answers: Σxy, each pair once.
        case pairProduct = "pair_product"
    }
}

extension Instrument {
    /// What identifies a summary of answers to a form.
    public func summaryMark(_ mark: SummaryTable.Mark, of form: Form) -> String {
        switch mark {
        case .format: SummaryTable.format
        case .instrument: id.value
        case .version: version
        case .form: form.id.value
        case .plan: summaryFingerprint(of: form)
        }
    }
}
