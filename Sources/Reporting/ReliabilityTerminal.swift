import Diagnostics
import Psychometrics

/// A reliability report for a person at a terminal.
public struct ReliabilityTerminal: Sendable {
    private let showsColour: Bool

    public init(colour: Bool) {
        showsColour = colour
    }

    /// The report, ending in a verdict where thresholds are declared.
    ///
    /// - Parameters:
    ///   - report: on all rows
    ///   - occasions: whose rows they are, where waves are declared
    ///   - clusters: by what rows belong together, where that is declared and not heeded
    public func render(
        _ report: ReliabilityReport, occasions: OccasionNote? = nil, clusters: ClusterNote? = nil
    ) -> String {
        let rows = Self.count(report.rows, "row")
        // The version is free text; the names beside it are not.
        let version = VisibleText.of(report.version)
        let heading = "\(report.instrument) \(version), form \(report.form)"
        let head = "\(bold(heading)) – \(rows), \(report.missing.rawValue)\n"
        let scales = report.scales.map { scale in
            "\n" + lines(scale, report.missing).joined(separator: "\n") + "\n"
        }
        let notes = [occasions?.sentence, clusters?.sentence].compactMap(\.self).map {
            yellow("note: ") + VisibleText.of($0) + "\n"
        }
        return head + notes.joined() + scales.joined() + verdict(report)
    }

    func lines(_ scale: ScaleReliability, _ missing: MissingTreatment) -> [String] {
        let basis = missing == .listwise ? "complete row" : "usable row"
        let title =
            "\(bold(scale.id))  \(Self.count(scale.items.count, "item")), \(Self.count(scale.rows, basis))"
        return [title] + figures(scale).map { "  " + $0 } + [""]
            + items(scale).map { "  " + $0 }
            + scale.notices.map { "  " + yellow("note: ") + $0.description }
            + scale.thresholds.map { "  " + line($0) }
    }

    private func figures(_ scale: ScaleReliability) -> [String] {
        let interval = scale.alpha.interval
        var alpha = "alpha \(bold(DisplayedNumber.coefficient(scale.alpha.raw)))"
        if let lower = interval.lower.value, let upper = interval.upper.value {
            alpha +=
                "  \(Self.name(of: interval)) [\(DisplayedNumber.coefficient(lower)), \(DisplayedNumber.coefficient(upper))]"
        }
        func figure(_ name: String, _ estimate: Estimate) -> String {
            "\(name) \(DisplayedNumber.coefficient(estimate))"
        }
        let first = [
            alpha, figure("SE", scale.alpha.standardError),
            figure("standardized", scale.alpha.standardized),
            figure("average r", scale.averageInterItemCorrelation),
        ]
        let second = [
            figure("omega total", scale.omegaTotal), figure("λ2", scale.lambda2),
            figure("λ6", scale.lambda6),
        ]
        return [first.joined(separator: "  "), second.joined(separator: "  ")]
            + MissingFigures.lines(of: scale)
    }

    /// "95% CI", and its method where that is not the usual one.
    private static func name(of interval: ConfidenceInterval) -> String {
        let method =
            switch interval.method {
            case .feldt: ""
            case .bonett: " (Bonett)"
            case .bonettCorrected: " (Bonett, corrected)"
            case .duhachekIacobucci: " (Duhachek & Iacobucci)"
            case .bootstrap: " (bootstrap)"
            }
        return "\(DisplayedNumber.percent(interval.level))% CI\(method)"
    }

    private func items(_ scale: ScaleReliability) -> [String] {
        var table = TextTable()
        table.add(["item", "key", "n", "mean", "SD", "item-rest r", "alpha if deleted"])
        for item in scale.items {
            table.add([
                item.id, item.isReversed ? "−" : "+", String(item.answers),
                DisplayedNumber.decimals(item.mean, 2),
                DisplayedNumber.decimals(item.standardDeviation, 2),
                DisplayedNumber.coefficient(item.itemRestCorrelation),
                DisplayedNumber.coefficient(item.alphaIfDeleted),
            ])
        }
        return table.lines
    }

    private func line(_ outcome: ThresholdOutcome) -> String {
        let mark = outcome.isMet ? green("met:    ") : red("missed: ")
        return mark + Self.text(outcome)
    }

    private func verdict(_ report: ReliabilityReport) -> String {
        let outcomes = report.scales.flatMap(\.thresholds)
        guard !outcomes.isEmpty else { return "\nThe instrument declares no thresholds.\n" }
        let missed = outcomes.count { !$0.isMet }
        let which =
            outcomes.count == 1
            ? "the declared threshold"
            : "\(missed == 0 ? "all" : "\(missed) of") \(outcomes.count) declared thresholds"
        let sentence = "The data \(missed == 0 ? "meet" : "miss") \(which)."
        return "\n" + (missed == 0 ? green(sentence) : red(sentence)) + "\n"
    }

    /// "alpha .763, at least .800 declared: .037 short".
    static func text(_ outcome: ThresholdOutcome) -> String {
        let isCount = outcome.measure == .rows
        let places = outcome.decimals
        func shown(_ number: Double) -> String {
            isCount
                ? DisplayedNumber.decimals(number, 0) : DisplayedNumber.coefficient(number, places)
        }
        let name =
            switch outcome.measure {
            case .alpha: "alpha"
            case .alphaLower: "alpha's lower bound" + (outcome.lowerBound.map { " (\($0.name))" } ?? "")
            case .omega: "omega total"
            case .itemRest: "lowest item-rest r" + (outcome.item.map { " (\($0))" } ?? "")
            case .missing: "largest share missing" + (outcome.item.map { " (\($0))" } ?? "")
            case .rows: "n"
            }
        let isCeiling = outcome.measure.isCeiling
        let demand = "at \(isCeiling ? "most" : "least") \(shown(outcome.required)) declared"
        switch outcome.actual {
        case .undefined(let reason): return "\(name) cannot be had (\(reason)), \(demand)"
        case .value(let value):
            let miss = outcome.miss.map { ": \(shown($0)) \(isCeiling ? "above" : "short")" }
            return "\(name) \(shown(value)), \(demand)\(miss ?? "")"
        }
    }

    static func count(_ number: Int, _ noun: String) -> String {
        "\(number) \(noun)\(number == 1 ? "" : "s")"
    }
}

extension ReliabilityTerminal {
    func bold(_ text: String) -> String { paint(text, "1") }
    private func green(_ text: String) -> String { paint(text, "32") }
    private func red(_ text: String) -> String { paint(text, "1;31") }
    private func yellow(_ text: String) -> String { paint(text, "33") }

    private func paint(_ text: String, _ code: String) -> String {
        showsColour ? "\u{1B}[\(code)m\(text)\u{1B}[0m" : text
    }
}
