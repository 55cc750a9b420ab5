import Diagnostics
import InstrumentModel
import InstrumentSyntax

extension InstrumentReader {
    mutating func readNorms(_ node: Node?, among names: ScoringNames, forms: [Form]) -> [Norm] {
        let norms = entries(node, "the norms").compactMap { entry -> Norm? in
            checkName(entry.key, "a norm's name")
            return readNorm(entry, among: names, forms: forms)
        }
        checkDistinct(norms.map(\.id), "norm")
        return norms
    }

    private mutating func readNorm(
        _ entry: Node.Entry, among names: ScoringNames, forms: [Form]
    ) -> Norm? {
        let owner = "the norm '\(entry.key.value)'"
        guard let fields = fields(of: entry.value, .norm, owner: owner, named: entry.key.range)
        else { return nil }
        let subject = readSubject(fields, owner, among: names, forms: forms)
        if let mean = fields["mean"] ?? fields["sd"],
            fields["mean"] == nil || fields["sd"] == nil
        {
            report(
                Diagnostic(
                    .missingKey, "\(owner.capitalizedFirst) has one of mean and sd", at: mean.range,
                    reason: "A z score needs both.", advice: "Add the other one, or remove this."))
        }
        return Norm(
            id: entry.key, score: subject.score, form: subject.form,
            sample: readSample(fields, owner),
            mean: decimal(fields["mean"], "the mean of \(owner)", in: -1e12...1e12),
            standardDeviation: positiveDecimal(
                fields["sd"], "the standard deviation of \(owner)", upTo: 1e12),
            percentiles: readPercentiles(fields["percentiles"], owner))
    }

    /// The score and the form that norms or cut-offs are about.
    mutating func readSubject(
        _ fields: Fields, _ owner: String, among names: ScoringNames, forms: [Form]
    ) -> (score: Located<String>, form: Located<String>) {
        let score = text(fields["scale"], "the scale of \(owner)")
        if let score {
            resolve(
                score, as: "scale or composite", plural: "scales and composites",
                among: names.scores)
        }
        let form = text(fields["form"], "the form of \(owner)")
        if let form { resolve(form, as: "form", among: names.forms) }
        if fields["form"] == nil, forms.count > 1 {
            let known = forms.map(\.id.value).joined(separator: ", ")
            report(
                Diagnostic(
                    .missingKey, "\(owner.capitalizedFirst) does not say for which form it holds",
                    at: fields.range, reason: "The instrument has \(forms.count) forms.",
                    advice: "Add 'form:' with one of \(known)."))
        }
        let only = forms.first.map { Located($0.id.value, at: fields.range) }
        let none = Located("", at: fields.range)
        return (score ?? none, form ?? only ?? none)
    }

    /// Where figures come from; what is missing has been reported with the missing keys.
    mutating func readSample(_ fields: Fields, _ owner: String) -> NormingSample {
        let size = wholeNumber(fields["n"], "the sample size of \(owner)")
        if let size, !(1...1_000_000_000).contains(size.value) {
            report(
                Diagnostic(
                    .invalidValue, "No figures rest on \(size.value) people", at: size.range,
                    advice: "Write how many people there were, at least 1."))
        }
        return NormingSample(
            source: text(fields["source"], "the source of \(owner)")?.value ?? "",
            population: text(fields["population"], "the population of \(owner)")?.value ?? "",
            size: size?.value ?? 0)
    }

    private mutating func readPercentiles(_ node: Node?, _ owner: String) -> [Norm.Percentile] {
        entries(node, "the percentiles of \(owner)").compactMap { entry in
            let percentile = decimal(
                entry.value, "the percentile of \(entry.key.value)", in: 0...100)
            guard let score = Self.finite(entry.key.value) else {
                report(
                    Diagnostic(
                        .wrongType, "'\(entry.key.value)' is not a score", at: entry.key.range,
                        advice: "Write a number before the colon and its percentile after it."))
                return nil
            }
            return percentile.map {
                Norm.Percentile(score: Located(score, at: entry.key.range), percentile: $0)
            }
        }
    }
}
