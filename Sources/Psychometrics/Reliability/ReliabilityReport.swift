/// What pilot data say about the reliability of a form's scales.
public struct ReliabilityReport: Sendable, Hashable {
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
