import Psychometrics

/// What messages on thresholds have in common.
enum FigureDemand {
    /// As it was declared: two decimals, or as many more as it has.
    static func limit(_ required: Double) -> String {
        let places = (2...15).first { Double(DisplayedNumber.decimals(required, $0)) == required }
        return DisplayedNumber.coefficient(required, places ?? 16)
    }

    /// - Parameter demand: "reach .80"
    static func cannotBeHad(_ subject: String, _ reason: UndefinedReason?, _ demand: String) -> String {
        "\(subject) cannot be had\(reason.map { " (\($0))" } ?? ""), and has to \(demand)"
    }
}
