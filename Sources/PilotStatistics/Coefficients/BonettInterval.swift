import Psychometrics
import RealModule

extension ItemMoments {
    /// The confidence interval of raw alpha from the normal distribution of ln(1 − α):
    /// 1 − exp[ln(1−α) − b ± z·√(2k / ((k−1)(n−2)))] (Bonett 2002).
    ///
    /// Bonett takes off b = ln(n/(n−1)) for bias; some programs leave it out, so that the interval's
    /// method names the variant. Items are taken to be normal and compound symmetric. n is the number
    /// of rows analysed. Withheld when alpha is negative or one, and with fewer than three rows.
    ///
    /// - Parameter level: strictly between 0 and 1
    public func bonettInterval(
        level: Double = 0.95, correctingBias isCorrected: Bool = true
    ) -> ConfidenceInterval {
        let method: ConfidenceInterval.Method = isCorrected ? .bonettCorrected : .bonett
        guard let alpha = rawAlpha.value else {
            return .undefined(method, level: level, because: rawAlpha.reason ?? .constant)
        }
        if alpha < 0 { return .undefined(method, level: level, because: .negativeCovariance) }
        if rows < 3 {
            return .undefined(method, level: level, because: .tooFewRows(rows: rows, required: 3))
        }
        guard alpha < 1 else { return .undefined(method, level: level, because: .perfectAssociation) }
        let k = Double(itemCount)
        let n = Double(rows)
        let center = Double.log(1 - alpha) - (isCorrected ? Double.log(n / (n - 1)) : 0)
        let reach =
            NormalDistribution.quantile((1 + level) / 2)
            * (2 * k / ((k - 1) * (n - 2))).squareRoot()
        return ConfidenceInterval(
            method: method, level: level, lower: .value(1 - Double.exp(center + reach)),
            upper: .value(1 - Double.exp(center - reach)))
    }
}
