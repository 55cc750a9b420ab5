import PilotStatistics
import Psychometrics

extension AnalysisGatherer {
    /// Signs of careless answering, in a second look at every row, once the sample's covariances are known.
    var carelessness: Result<QualityAnalysis.Carelessness, UndefinedReason> {
        guard !subject.scaled.isEmpty else { return .failure(.tooFewItems(items: 0, required: 1)) }
        let (screen, unseen) = screening
        let counts = counted(screen)
        let flagged = counts.screened == 0 ? nil : told(counts.flagged, of: counts.screened)
        return .success(
            QualityAnalysis.Carelessness(
                limits: screen.limits,
                signs: CarelessFlag.allCases.map {
                    QualityAnalysis.Sign(flag: $0, finding: finding($0, counts, unseen[$0]))
                },
                screenedRows: told(counts.screened), flaggedRows: flagged,
                variableRows: told(counts.variability.count),
                variability: VariabilityDistribution(
                    counts.variability, withholding: subject.withholding),
                synonyms: screen.synonyms.count, antonyms: screen.antonyms.count,
                sensitivity: flagged == .count(counts.flagged) ? sensitivity(counts) : []))
    }

    private func counted(_ screen: CarelessScreen) -> ScreenCounts {
        var counts = ScreenCounts(scales.map { ScreeningSensitivity(items: $0.definition.items) })
        for row in 0..<rows.count { counts.add(rows[row], screen.finding(rows[row])) }
        return counts
    }

    private func finding(
        _ flag: CarelessFlag, _ counts: ScreenCounts, _ unseen: UnseenSign?
    ) -> QualityAnalysis.Sign.Finding {
        if let unseen { return .notLookedAt(unseen) }
        guard let seen = counts.lookedAt[flag] else { return .notLookedAt(.tooFewAnswers) }
        return .rows(told(counts.flags[flag] ?? 0, of: seen), of: told(seen))
    }

    private func sensitivity(_ counts: ScreenCounts) -> [QualityAnalysis.Sensitivity] {
        zip(scales, counts.sensitivity).map { scale, part in
            QualityAnalysis.Sensitivity(
                scale: scale.definition.id, items: scale.definition.items.map(\.id),
                comparison: part.comparison(missing: subject.settings.missing))
        }
    }
}

/// What a screen found, row by row.
private struct ScreenCounts {
    private(set) var lookedAt: [CarelessFlag: Int] = [:]
    private(set) var flags: [CarelessFlag: Int] = [:]
    private(set) var screened = 0
    private(set) var flagged = 0
    private(set) var variability: [Double] = []
    private(set) var sensitivity: [ScreeningSensitivity]

    init(_ sensitivity: [ScreeningSensitivity]) {
        self.sensitivity = sensitivity
    }

    mutating func add(_ answers: [AnswerCode], _ finding: CarelessScreen.Finding) {
        for flag in finding.lookedAt { lookedAt[flag, default: 0] += 1 }
        for flag in finding.flags { flags[flag, default: 0] += 1 }
        screened += finding.couldBeFlagged ? 1 : 0
        flagged += finding.isFlagged ? 1 : 0
        if let spread = finding.indices.variability.value { variability.append(spread) }
        for scale in sensitivity.indices {
            sensitivity[scale].add(answers, isFlagged: finding.isFlagged)
        }
    }
}
