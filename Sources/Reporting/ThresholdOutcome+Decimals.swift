import Psychometrics

extension ThresholdOutcome {
    /// Three decimals, or as many more as tell a missed figure from the one declared.
    var decimals: Int {
        guard let actual = actual.value, !isMet else { return 3 }
        return (3...15).first {
            DisplayedNumber.coefficient(actual, $0) != DisplayedNumber.coefficient(required, $0)
        } ?? 16
    }
}
