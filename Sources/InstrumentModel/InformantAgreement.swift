import Diagnostics

/// What the scores that two informants give of the same pairs must show before a scale is trusted to tell what
/// they see alike.
public struct InformantAgreement: Sendable, Equatable {
    public enum Measure: String, Sendable, CaseIterable {
        /// The correlation of the two scores over all pairs, at least.
        case correlation
        /// The intraclass correlation of single scores for absolute agreement, ICC(A,1), at least.
        case intraclass = "icc"
    }

    /// A minimum that data must reach.
    public struct Demand: Sendable, Equatable {
        public var measure: Measure
        public var minimum: Located<Double>

        public init(measure: Measure, minimum: Located<Double>) {
            self.measure = measure
            self.minimum = minimum
        }
    }

    public var demands: [Demand]
    /// The two forms; empty for those that the instrument pairs.
    public var forms: [Located<String>]

    public init(demands: [Demand], forms: [Located<String>] = []) {
        self.demands = demands
        self.forms = forms
    }
}

extension Instrument {
    /// The two forms whose scores an agreement is about; nil where nothing says which two.
    public func forms(of agreement: InformantAgreement) -> (first: Form, second: Form)? {
        let named = agreement.forms.compactMap { form($0.value) }
        let two = agreement.forms.isEmpty ? pairedForms : named
        return two.count == 2 ? (two[0], two[1]) : nil
    }
}
