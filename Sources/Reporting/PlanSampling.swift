import PilotStatistics

/// How those who are asked hang together, and how many of them are lost.
public struct PlanSampling: Sendable {
    /// Nil where all are independent.
    public var clustering: Clustering?
    /// The share whose answers are not complete, at least 0 and below 1.
    public var lost: Double

    public init(clustering: Clustering? = nil, lost: Double = 0) {
        self.clustering = clustering
        self.lost = lost
    }

    var figures: [PlanReport.Figure] {
        let ofClusters = clustering.map {
            [
                PlanReport.Figure("cluster_size", $0.size),
                PlanReport.Figure("icc", $0.intraclassCorrelation),
            ]
        }
        return (ofClusters ?? []) + [PlanReport.Figure("missing", lost)]
    }

    /// What a size was multiplied by, as the end of a sentence; empty where it was not.
    ///
    /// - Parameter independent: how many independent and complete ones it takes, before rounding
    func reason(from independent: Double?) -> String {
        guard let independent, clustering != nil || lost > 0 else { return "" }
        let effect = clustering?.designEffect.value.map {
            "times a design effect of \(DisplayedNumber.decimals($0, 2))"
        }
        let loss = lost > 0 ? "over the share of \(DisplayedNumber.coefficient(1 - lost, 2)) that answers everything" : nil
        return ": \(DisplayedNumber.decimals(independent, 1)), \([effect, loss].compactMap(\.self).joined(separator: ", "))"
    }

    /// - Parameter what: who is asked, such as "respondents"
    func assumptions(_ what: String, of statistic: String) -> [String] {
        let clusters =
            clustering.map {
                "In clusters of \(DisplayedNumber.decimals($0.size, $0.size == $0.size.rounded() ? 0 : 1)), "
                    + "the intraclass correlation is \(DisplayedNumber.coefficient($0.intraclassCorrelation, 2)). "
                    + "The design effect is that of a mean (Kish 1965); that of \(statistic) is taken to be the same."
            } ?? "The \(what) are independent: none share a class, a teacher or a ward."
        let loss =
            lost > 0
            ? "Of the \(what), a share of \(DisplayedNumber.coefficient(lost, 2)) lacks an answer and is left out."
            : "All \(what) answer everything."
        return [clusters, loss]
    }
}
