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
            let tooFew = subject.withholding(counts.answered)
            let withholding = withholding(ofItem: index)
            var distribution = ItemDistribution(counts, bounds: bounds)
            distribution.withhold(withholding)
            if let tooFew { distribution.withhold(because: tooFew) }
            let withheld = tooFew ?? withholding.counts
            let withheldMissing = withholdingMissing(index)
            return ItemAnalysis(
                id: id, text: item?.wording[subject.form.id.value]?.filled(in: subject.form),
                options: withheld == nil ? responses.map { Self.options($0, counts) } : nil,
                missing: withheldMissing == nil ? responses.map { Self.missing($0, counts) } : nil,
                blank: withheldMissing == nil ? counts.blank : nil, unanswered: counts.unanswered,
                distribution: distribution, withheld: withheld, withheldMissing: withheldMissing)
        }
    }

    /// Why it is not told how many gave each reason for not answering. How many did not answer is told, so that
    /// reasons and blanks are withheld together; and blanks count like reasons, or the withholding itself would
    /// say which of them it is for.
    private func withholdingMissing(_ item: Int) -> UndefinedReason? {
        let declared = subject.definition.responseScales[subject.definition.responses[item]].missing
        guard !declared.isEmpty else { return nil }
        return AnswerWithholding(
            Array(items[item].missing.values) + [items[item].blank], options: declared.count + 1,
            minimum: smallestTold
        ).counts.map { _ in .reasonTooRare(required: subject.settings.minimumCell) }
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
