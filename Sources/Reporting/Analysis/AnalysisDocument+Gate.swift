import PilotAnalysis

extension AnalysisDocument {
    /// A message for each threshold that is missed, in the order of the report.
    public var gateMessages: [String] {
        scales.flatMap { scale in
            scale.thresholds.filter { !$0.isMet }.map { GateMessage($0, of: scale.id).text }
        } + agreement.filter { $0.verdict == .missed }.map { AgreementMessage($0).text }
    }

    /// A message for each demand that was not checked.
    public var uncheckedMessages: [String] {
        agreement.filter { $0.verdict == .notChecked }.map { AgreementMessage($0).text }
    }
}
