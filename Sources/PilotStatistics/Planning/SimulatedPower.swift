import Psychometrics

/// How likely a study of so many respondents is to find the alpha that it has to show, by simulation.
///
/// Answers are made of one normal trait, η, and of errors: y* = λη + √(1 − λ²)·ε, cut at an item's
/// thresholds into its options. The same seed gives the same answers on every machine.
public struct SimulatedPower: Sendable, Hashable {
    /// An item as it is expected to behave.
    public struct Item: Sendable, Hashable {
        /// The correlation of the uncut answer with the trait, in −1…1.
        public var loading: Double
        /// Where the uncut, standard normal answer passes from an option to the next.
        public var thresholds: [Double]

        public init(loading: Double, thresholds: [Double]) {
            self.loading = loading
            self.thresholds = thresholds.sorted()
        }
    }

    /// What has to reach the required alpha.
    public enum Criterion: Sendable, Hashable {
        case estimate
        /// The lower bound of the Feldt interval at a level, such as 0.95.
        case lowerBound(level: Double)
    }

    public var items: [Item]
    public var respondents: Int
    public var replications: Int
    public var seed: UInt64

    public init(items: [Item], respondents: Int, replications: Int = 1000, seed: UInt64) {
        self.items = items
        self.respondents = respondents
        self.replications = replications
        self.seed = seed
    }

    /// What the simulated studies found.
    public struct Outcome: Sendable, Hashable {
        /// The share of them that reached the required alpha. A study without an alpha did not.
        public var power: Estimate
        /// Of the share, from the number of replications: √(p(1 − p)/R).
        public var simulationError: Estimate
        /// Over the studies that have one.
        public var meanAlpha: Estimate
        /// Studies without an alpha.
        public var undefined: Int
    }
}

extension SimulatedPower {
    /// The share of simulated studies whose alpha reaches what is required.
    ///
    /// Undefined with fewer than two items or respondents, without replications, and for a loading beyond
    /// one.
    public func outcome(requiring alpha: Double, _ criterion: Criterion = .estimate) -> Outcome {
        if let obstacle {
            let none = Estimate.undefined(obstacle)
            return Outcome(power: none, simulationError: none, meanAlpha: none, undefined: 0)
        }
        var (reached, defined, sum) = (0, 0, 0.0)
        for replication in 0..<replications {
            let moments = ItemMoments(study(replication), missing: .listwise)
            guard let found = moments.rawAlpha.value else { continue }
            defined += 1
            sum += found
            let figure: Double? =
                switch criterion {
                case .estimate: found
                case .lowerBound(let level): moments.feldtInterval(level: level).lower.value
                }
            if let figure, figure >= alpha { reached += 1 }
        }
        let power = Double(reached) / Double(replications)
        return Outcome(
            power: .value(power),
            simulationError: .value((power * (1 - power) / Double(replications)).squareRoot()),
            meanAlpha: defined == 0 ? .undefined(.constant) : .value(sum / Double(defined)),
            undefined: replications - defined)
    }

    private var obstacle: UndefinedReason? {
        if items.count < 2 { return .tooFewItems(items: items.count, required: 2) }
        if respondents < 2 { return .tooFewRows(rows: respondents, required: 2) }
        if replications < 1 { return .resamplesUndefined(defined: 0, drawn: replications) }
        return items.allSatisfy { abs($0.loading) <= 1 } ? nil : .improperSolution
    }

    /// The answers of one study, which the seed and its number fix.
    private func study(_ number: Int) -> ScaleSummary {
        var stream = SeededStream(seed: seed, draw: number)
        let errors = items.map { (1 - $0.loading * $0.loading).squareRoot() }
        var answers: [AnswerCode] = []
        answers.reserveCapacity(respondents * items.count)
        for _ in 0..<respondents {
            let trait = stream.normal()
            for (item, error) in zip(items, errors) {
                let answer = item.loading * trait + error * stream.normal()
                answers.append(AnswerCode(item.thresholds.count { $0 < answer }))
            }
        }
        var summary = ScaleSummary(
            items: items.indices.map { index in
                KeyedItem(
                    id: "\(index + 1)", column: index, isReversed: false,
                    bounds: 0...AnswerCode(items[index].thresholds.count))
            })
        summary.add(answers, width: items.count)
        return summary
    }
}
