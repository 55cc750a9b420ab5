import Diagnostics
import InstrumentModel

/// The model from which answers are drawn.
public struct SimulationSettings: Sendable, Hashable {
    /// Rows of each form: dyads, for an instrument of dyads.
    public var rows = 300
    /// Rows that share a cluster, such as the students of one teacher.
    public var clusterSize = 15
    /// The loading of every item on its factor, for the continuous answer behind the coded one.
    public var loading = 0.7
    /// Loadings of single items, by id.
    public var loadings: [String: Double] = [:]
    /// The correlation between the factors of different scales.
    public var factorCorrelation = 0.5
    /// The correlation between what the two sides of a dyad report.
    public var agreement = 0.4
    /// The share of the factors' variance that lies between clusters.
    public var clusterShare = 0.15
    /// The share of answers left blank, completely at random.
    public var missingShare = 0.02
    /// The same seed gives the same answers.
    public var seed: UInt64 = 1

    public init() {}
}

/// A setting that no data can be drawn from.
public struct SettingProblem: Error, Hashable {
    public var message: String
    public var advice: String
}

extension SimulationSettings {
    static let rowLimit = 100_000_000

    /// - Throws: the first setting that is outside its range or names an unknown item
    func check(_ instrument: Instrument) throws(SettingProblem) {
        try Self.require("number of rows", Double(rows), in: 1...Double(Self.rowLimit))
        try Self.require("cluster size", Double(clusterSize), in: 1...Double(Self.rowLimit))
        try Self.require("loading", loading, in: -1...1)
        try Self.require("factor correlation", factorCorrelation, in: 0...1)
        try Self.require("agreement", agreement, in: 0...1)
        try Self.require("cluster share", clusterShare, in: 0...1)
        try Self.require("missing share", missingShare, in: 0...1)
        let items = instrument.items.map(\.id.value)
        for (item, value) in loadings.sorted(by: { $0.key < $1.key }) {
            guard items.contains(item) else {
                throw SettingProblem(
                    message: "there is no item '\(VisibleText.of(item))' to load on a factor",
                    advice: Suggestion.advice(
                        for: item, among: items,
                        otherwise: "The items are \(items.joined(separator: ", "))."))
            }
            try Self.require("loading of \(item)", value, in: -1...1)
        }
    }

    private static func require(
        _ name: String, _ value: Double, in range: ClosedRange<Double>
    ) throws(SettingProblem) {
        guard !range.contains(value) else { return }
        func plain(_ number: Double) -> String { Int(exactly: number).map(String.init) ?? "\(number)" }
        throw SettingProblem(
            message: "the \(name) is \(plain(value))",
            advice: "Give a number from \(plain(range.lowerBound)) to \(plain(range.upperBound)).")
    }
}
