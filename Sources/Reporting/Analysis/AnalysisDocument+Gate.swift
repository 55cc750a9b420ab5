import PilotAnalysis

extension AnalysisDocument {
    /// A message for each threshold that is missed, in the order of the report.
    public var gateMessages: [String] {
        scales.flatMap { scale in
            scale.thresholds.filter { !$0.isMet }.map { GateMessage($0, of: scale.id).text }
        } + messages(.missed)
    }

    /// A message for each demand that was not checked.
    public var uncheckedMessages: [String] {
        messages(.notChecked)
    }

    private func messages(_ verdict: DemandVerdict) -> [String] {
        agreement.filter { $0.verdict == verdict }.map { DemandMessage($0).text }
            + changes.filter { $0.verdict == verdict }.map { DemandMessage($0).text }
            + differences.filter { $0.verdict == verdict }.map { DemandMessage($0).text }
    }
}
