import DelimitedText
import Psychometrics

/// A reliability report as a long table: a row a figure, with its value or the reason for there being none.
public enum ReliabilityCSV {
    /// The table, in full precision; `level` is blank in figures of all rows.
    public static func render(_ report: ReliabilityReport, by groups: ReliabilityByGroup? = nil) -> String {
        var lines = [DelimitedWriter.line(["level", "scale", "item", "figure", "value", "undefined"])]
        for scale in report.scales { lines += rows(scale, level: "") }
        for level in groups?.levels ?? [] {
            let minimum = groups?.minimumCell ?? 0
            switch level.content {
            case .withheld(let reason):
                lines.append(withheld(reason.ofLevel(minimum: minimum), level: level.value))
            case .report(let report, let withheld):
                for scale in report.scales { lines += rows(scale, level: level.value) }
                lines += withheld.map {
                    self.withheld($0.reason.ofScale(minimum: minimum), level: level.value, scale: $0.id)
                }
            }
        }
        return lines.joined()
    }

    private static func withheld(_ reason: String, level: String, scale: String = "") -> String {
        DelimitedWriter.line([level, scale, "", "n", "", "withheld: \(reason)"])
    }

    private static func rows(_ scale: ScaleReliability, level: String) -> [String] {
        func line(_ item: String, _ figure: String, _ estimate: Estimate) -> String {
            let value = estimate.value.map { "\($0)" } ?? ""
            let reason = estimate.reason?.description ?? ""
            return DelimitedWriter.line([level, scale.id, item, figure, value, reason])
        }
        func line(_ figure: String, _ count: Int, item: String = "") -> String {
            DelimitedWriter.line([level, scale.id, item, figure, String(count), ""])
        }
        let interval = scale.alpha.interval
        let ofScale = [
            line("k", scale.items.count), line("n", scale.rows),
            line("", "alpha", scale.alpha.raw), line("", "alpha_standardized", scale.alpha.standardized),
            line("", "\(interval.method.rawValue)_lower", interval.lower),
            line("", "\(interval.method.rawValue)_upper", interval.upper),
            line("", "level", .value(interval.level)), line("", "ase", scale.alpha.standardError),
            line("", "average_r", scale.averageInterItemCorrelation),
            line("", "omega_total", scale.omegaTotal), line("", "lambda2", scale.lambda2),
            line("", "lambda6", scale.lambda6),
        ]
        return ofScale
            + scale.items.flatMap { item in
                [
                    line("n", item.answers, item: item.id), line(item.id, "mean", item.mean),
                    line(item.id, "sd", item.standardDeviation),
                    line(item.id, "item_rest", item.itemRestCorrelation),
                    line(item.id, "alpha_if_deleted", item.alphaIfDeleted),
                ]
            }
    }
}
