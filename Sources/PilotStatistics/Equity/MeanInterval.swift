import Psychometrics

extension ItemMoments {
    /// The mean of a scale's keyed items, and its interval by t with one degree of freedom fewer than there are
    /// units.
    ///
    /// The standard error is robust to rows of one unit being alike, √(G/(G − 1)·Σe²) with
    /// e = Σⱼ(Sⱼ − nⱼ·mⱼ)/(k·Nⱼ) over the k items for each of G units, from its n answers and their sum S, and
    /// from the N answers of all and their mean m (Liang & Zeger 1986; CR0 with the factor for few clusters). Of
    /// complete rows that are units themselves it is the ordinary one, s/√n.
    ///
    /// - Parameters:
    ///   - level: strictly between 0 and 1
    ///   - units: what is independent, or why it is not known
    ///   - areRows: whether the units are rows
    func scaleMean(
        level: Double, units: Result<ResamplingUnits, UndefinedReason>, areRows: Bool
    ) -> BoundedEstimate {
        guard itemCount > 0, counts.allSatisfy({ $0 > 0 }) else {
            let reason = UndefinedReason.tooFewRows(rows: 0, required: 1)
            return BoundedEstimate(.undefined(reason), unbounded: reason)
        }
        let mean = means.reduce(0, +) / Double(itemCount)
        do throws(UndefinedReason) {
            let (error, groups) = try standardError(units, areRows)
            let reach = error * StudentDistribution.twoSidedQuantile(level, degreesOfFreedom: groups - 1)
            return BoundedEstimate(.value(mean), lower: .value(mean - reach), upper: .value(mean + reach))
        } catch {
            return BoundedEstimate(.value(mean), unbounded: error)
        }
    }

    private func standardError(
        _ units: Result<ResamplingUnits, UndefinedReason>, _ areRows: Bool
    ) throws(UndefinedReason) -> (error: Double, groups: Double) {
        let variance: Double
        let groups: Int
        if areRows, treatment == .listwise {
            groups = rows
            variance = max(covariances.total, 0) / Double(itemCount * itemCount) / Double(max(rows, 1))
        } else {
            let residuals = try units.get().residuals(missing: treatment)
            groups = residuals.units
            variance = Double(groups) / Double(max(groups - 1, 1)) * residuals.squares
        }
        if groups < 2 { throw areRows ? .tooFewRows(rows: groups, required: 2) : .tooFewUnits(units: groups, required: 2) }
        if variance <= 0 { throw .constant }
        return (variance.squareRoot(), Double(groups))
    }
}

extension ResamplingUnits {
    /// Σe² over the units that have answers, and how many these are.
    fileprivate func residuals(missing: MissingTreatment) -> (squares: Double, units: Int) {
        guard let whole = summary(times: kinds).map({ ItemMoments($0, missing: missing) }) else { return (0, 0) }
        var (squares, units) = (0.0, 0)
        for (kind, count) in kinds.enumerated() {
            let part = ItemMoments(summary(ofOne: kind), missing: missing)
            guard part.counts.contains(where: { $0 > 0 }) else { continue }
            let residual = whole.means.indices.reduce(0) { sum, item in
                let answers = Double(part.counts[item])
                return sum + answers * (part.means[item] - whole.means[item]) / Double(max(whole.counts[item], 1))
            } / Double(whole.itemCount)
            squares += Double(count) * residual * residual
            units += count
        }
        return (squares, units)
    }
}
