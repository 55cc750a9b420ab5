/// What pilot data say about the reliability of a form's scales.
public struct ReliabilityReport: Sendable, Equatable {
    /// The instrument's id.
    public var instrument: String
    /// The instrument's version.
    public var version: String
    /// The form's id.
    public var form: String
    /// The rows of the data, whether they entered a coefficient or not.
    public var rows: Int
    /// Which rows the coefficients rest on.
    public var missing: MissingTreatment
    /// In the instrument's order.
    public var scales: [ScaleReliability]

    /// Whether every scale meets every threshold that the instrument declares.
    ///
    /// A threshold on a figure that could not be computed is not met.
    public var meetsThresholds: Bool { scales.allSatisfy(\.meetsThresholds) }

    /// The report on one scale; nil where the form has none of this id.
    public subscript(scale id: String) -> ScaleReliability? { scales.first { $0.id == id } }
}

extension ReliabilityReport {
    /// Takes back what rests on independent rows, in every scale.
    package mutating func leaveOutIndependence(because reason: UndefinedReason) {
        for index in scales.indices { scales[index].leaveOutIndependence(because: reason) }
    }
}

extension ScaleReliability {
    /// Takes back what rests on independent rows: the interval and the standard error of alpha, and what is
    /// demanded of the interval.
    package mutating func leaveOutIndependence(because reason: UndefinedReason) {
        alpha.standardError = .undefined(reason)
        alpha.interval = .undefined(alpha.interval.method, level: alpha.interval.level, because: reason)
        for index in thresholds.indices where thresholds[index].measure == .alphaLower {
            thresholds[index].actual = .undefined(reason)
        }
    }

    /// Holds what is demanded of alpha's lower bound to that of resampled clusters, since Feldt's takes rows of
    /// one cluster for independent.
    ///
    /// - Parameter lower: of the interval at 95 %, or why there is none
    package mutating func holdLowerBound(toResampledClusters lower: Estimate) {
        for index in thresholds.indices where thresholds[index].measure == .alphaLower {
            thresholds[index].actual = lower
            thresholds[index].lowerBound = .clusterBootstrap
        }
    }
}

extension ReliabilityReport {
    /// The coefficients of summaries, with the declared thresholds applied.
    ///
    /// - Parameters:
    ///   - definition: the form whose scales are summarized
    ///   - rows: how many were read
    ///   - summaries: one for each scale, in the form's order
    ///   - missing: how missing answers are treated
    public init(
        _ definition: FormDefinition, rows: Int, summaries: [ScaleSummary],
        missing: MissingTreatment = .listwise
    ) {
        self.init(
            instrument: definition.instrument, version: definition.version, form: definition.form,
            rows: rows, missing: missing,
            scales: zip(definition.scales, summaries).map { scale, summary in
                ScaleReliability(scale, ItemMoments(summary, missing: missing))
            })
    }
}

/// Something about a scale's data that a reader of its figures has to know. Nothing is ever changed
/// because of it: no item is reversed or dropped unasked.
public enum ReliabilityNotice: Sendable, Equatable {
    /// These items do not vary; they count in raw alpha and are left out of what needs correlations.
    case constantItems([String])
    /// The items covary negatively on the whole, which no reliability explains.
    case negativeAlpha
    /// These items run against the rest of their scale: their keying may be wrong.
    case possiblyMiskeyed([String])

    static func all(
        about scale: ScaleReliability, _ moments: ItemMoments
    ) -> [ReliabilityNotice] {
        var notices: [ReliabilityNotice] = []
        if moments.smallestPair >= 2 {
            let varying = Set(moments.varying)
            let constant = scale.items.indices.filter { !varying.contains($0) }
            if !constant.isEmpty { notices.append(.constantItems(constant.map { scale.items[$0].id })) }
        }
        if let alpha = scale.alpha.raw.value, alpha < 0 { notices.append(.negativeAlpha) }
        let contrary = moments.suspectedMiskeys
        if !contrary.isEmpty {
            notices.append(.possiblyMiskeyed(contrary.map { scale.items[$0].id }))
        }
        return notices
    }
}

extension ReliabilityNotice: CustomStringConvertible {
    public var description: String {
        switch self {
        case .constantItems(let ids):
            "\(Self.list(ids)) never varied; left out of the average correlation, standardized alpha, λ6 and omega."
        case .negativeAlpha:
            "Alpha is negative because the items covary negatively on average. See whether keying is missing or wrong, or whether the items measure different things."
        case .possiblyMiskeyed(let ids):
            "\(Self.list(ids)) \(ids.count == 1 ? "runs" : "run") against the rest of the scale. See whether the keying is right; nothing was reversed for you."
        }
    }

    private static func list(_ ids: [String]) -> String { ids.joined(separator: ", ") }
}
