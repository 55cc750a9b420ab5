/// What a plan answers: a sentence for people, numbers for programs, and what both rest on.
public struct PlanReport: Sendable {
    /// A number by its name in the JSON document.
    public struct Figure: Sendable {
        public var name: String
        public var value: Double

        init(_ name: String, _ value: Double) {
            self.name = name
            self.value = value
        }

        init(_ name: String, _ value: Int) {
            self.init(name, Double(value))
        }
    }

    /// What is planned: `interval`, `correlation` or `length`.
    public var plan: String
    public var answer: String
    public var given: [Figure]
    public var results: [Figure]
    /// Whole sentences.
    public var assumptions: [String]
}
