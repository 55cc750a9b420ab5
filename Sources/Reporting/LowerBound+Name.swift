import Psychometrics

extension ThresholdOutcome.LowerBound {
    /// As a sentence names it: "Feldt's interval at 95%".
    public var name: String {
        switch self {
        case .feldt: "Feldt's interval at 95%"
        case .clusterBootstrap: "the BCa bootstrap of whole clusters at 95%"
        }
    }
}
