import Diagnostics
import InstrumentModel

/// Proves an instrument sound, rule by rule.
public enum InstrumentLint {
    /// Every rule, in the order of their codes.
    public static let rules: [any LintRule] = [
        ItemInNoScale(), ItemKeyedBothWays(), UnequalKeyingAcrossForms(), FormWithoutWording(),
        WordingBeyondAnchor(), PlaceholderOfWrongRole(), MissingCodeInScoredRange(),
        OptionsOutOfOrder(), DuplicateOptions(), MixedResponseRanges(), DyadWithoutKeys(),
        MoreAnswersThanItems(), ReliabilityOfOneItem(), ScaleAbsentFromForm(), ProratedSum(),
        ParallelUndeclared(),
    ]

    public static func check(_ instrument: Instrument) -> [Diagnostic] {
        rules.flatMap { $0.check(instrument) }
    }
}
