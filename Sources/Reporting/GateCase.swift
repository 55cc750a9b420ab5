import Psychometrics

/// One threshold as a test case.
struct GateCase: Sendable {
    enum Verdict: Sendable {
        case met
        case missed(String)
        case skipped(String)
    }

    /// The scale, with its instrument and form.
    var group: String
    /// What is demanded; the same from run to run.
    var name: String
    var measure: String
    var verdict: Verdict
    /// What is said of the figure however it stands; nil where the verdict says all.
    var remark: String?

    var isMissed: Bool { if case .missed = verdict { true } else { false } }
    var isSkipped: Bool { if case .skipped = verdict { true } else { false } }
}

extension GateCase {
    init(_ outcome: ThresholdOutcome, of scale: String, _ group: String) {
        // The item and the interval are part of the outcome and not of what is tested: the name stays from run to
        // run.
        var demand = outcome
        demand.item = nil
        demand.lowerBound = nil
        let text = GateMessage(outcome, of: scale).text
        self.init(
            group: group, name: GateMessage(demand, of: scale).title, measure: outcome.measure.rawValue,
            verdict: outcome.isMet ? .met : .missed(text), remark: outcome.lowerBound == nil ? nil : text)
    }
}
