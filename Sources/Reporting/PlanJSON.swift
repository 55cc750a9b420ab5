/// A plan for other programs: a versioned JSON document, described in docs/plan-json.md.
public enum PlanJSON {
    private struct Document: Encodable {
        var schema = 1
        var plan: String
        var answer: String
        var given: [String: Double]
        var results: [String: Double]
        var assumptions: [String]
    }

    /// The document, with a final line break. Numbers are in full precision.
    public static func render(_ report: PlanReport) -> String {
        func object(_ figures: [PlanReport.Figure]) -> [String: Double] {
            Dictionary(figures.map { ($0.name, $0.value) }, uniquingKeysWith: { first, _ in first })
        }
        return JSONText.of(
            Document(
                plan: report.plan, answer: report.answer, given: object(report.given),
                results: object(report.results), assumptions: report.assumptions))
    }
}
