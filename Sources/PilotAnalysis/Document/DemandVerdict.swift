import Psychometrics

/// What became of a demand on a figure.
public enum DemandVerdict: String, Sendable, Hashable, CaseIterable {
    case met
    case missed
    case notChecked = "not_checked"

    /// A figure that cannot be had meets no demand; one that nobody looked for misses none.
    ///
    /// - Parameters:
    ///   - actual: the figure; nil where nobody looked for it
    ///   - required: what it has to reach
    init(_ actual: Estimate?, atLeast required: Double) {
        guard let actual else {
            self = .notChecked
            return
        }
        self = actual.value.map { $0 >= required } ?? false ? .met : .missed
    }
}
