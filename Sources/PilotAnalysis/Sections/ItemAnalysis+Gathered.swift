import InstrumentModel
import PilotStatistics
import Psychometrics

extension AnalysisGatherer {
    var itemAnalyses: [ItemAnalysis] {
        let definition = subject.definition
        return zip(definition.items, items).enumerated().map { index, entry in
            let (id, counts) = entry
            let codes = definition.responseScales[definition.responses[index]].options
            let bounds = AnswerCode(codes.min() ?? 0)...AnswerCode(codes.max() ?? 0)
            let item = subject.instrument.item(id)
            let responses = item.flatMap { subject.instrument.responseScale($0.responses.value) }
            let withheld = subject.withholding(counts.answered)
            var distribution = ItemDistribution(counts, bounds: bounds)
            if let withheld { distribution.withhold(because: withheld) }
            let withheldCounts = withheld ?? withholding(counts)
            return ItemAnalysis(
                id: id, text: item?.wording[subject.form.id.value]?.filled(in: subject.form),
                options: withheldCounts == nil ? responses.map { Self.options($0, counts) } : nil,
                missing: withheldCounts == nil ? responses.map { Self.missing($0, counts) } : nil,
                blank: counts.blank, distribution: distribution, withheld: withheldCounts)
        }
    }

    /// Why it is not told how many gave each answer; nil where it may be. Of answers about one person, those
    /// that few gave could be traced to them.
    private func withholding(_ counts: CodeCounts) -> UndefinedReason? {
        let minimum = subject.settings.minimumCell
        let cells = Array(counts.answers.values) + Array(counts.missing.values)
        guard isAboutOnePerson, cells.contains(where: { $0 < minimum }) else { return nil }
        return .outsideRange("fewer than \(minimum) people gave one of the answers about one person")
    }

    private static func options(
        _ responses: ResponseScale, _ counts: CodeCounts
    ) -> [ItemAnalysis.Frequency] {
        responses.options.map { option in
            ItemAnalysis.Frequency(
                code: option.code.value, label: option.label?.value,
                count: counts.answers[AnswerCode(option.code.value)] ?? 0)
        }
    }

    private static func missing(
        _ responses: ResponseScale, _ counts: CodeCounts
    ) -> [ItemAnalysis.Frequency] {
        responses.missing.map { reason in
            ItemAnalysis.Frequency(
                code: reason.code.value, label: reason.label.value,
                count: counts.missing[AnswerCode(reason.code.value)] ?? 0)
        }
    }
}

extension ItemDistribution {
    /// Takes back all that tells what was answered. How many answered may be known.
    fileprivate mutating func withhold(because reason: UndefinedReason) {
        let none = Estimate.undefined(reason)
        (mean, standardDeviation, skewness, kurtosis) = (none, none, none, none)
        (floor, ceiling) = (none, none)
    }
}
