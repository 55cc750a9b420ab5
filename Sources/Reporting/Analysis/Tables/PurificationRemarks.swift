import PilotAnalysis
import PilotStatistics

extension AnalysisSection {
    /// What was taken out of the score on which items are matched, comparison by comparison.
    static func purification(_ subgroups: [SubgroupAnalysis]) -> [String] {
        subgroups.flatMap { group in
            group.scales.flatMap { scale in
                scale.comparisons.compactMap { comparison in
                    comparison.functioning?.remark.map {
                        "\(group.column), \(scale.id), \(comparison.focal) against \(comparison.reference): \($0)"
                    }
                }
            }
        }
    }
}

extension PurifiedFunctioning {
    /// Nil where all items stayed in the score.
    fileprivate var remark: String? {
        let items = setAside.joined(separator: ", ")
        let rounds = "\(self.rounds) round\(self.rounds == 1 ? "" : "s")"
        switch ending {
        case .settled where setAside.isEmpty: return nil
        case .settled: return "the items are matched without \(items), after \(rounds)."
        case .cycling:
            return
                "the rounds came back to items that they had left, so that the last figures, matched without \(items), are one choice of several."
        case .stopped: return "no end after \(rounds); the last figures are matched without \(items)."
        case .tooFewLeft where setAside.isEmpty:
            return
                "nearly all items seem to work differently, so that none are left to match on; the figures are matched on all of them, and tell little."
        case .tooFewLeft:
            return
                "nearly all items seem to work differently once \(items) are out of the score; the figures tell little."
        }
    }
}
