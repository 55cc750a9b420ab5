import InstrumentModel

/// What the labels of response scales tell of the questions that are answered with them.
struct ResponseLabels: Sendable {
    /// The response scales that say how well one can do something: "Cannot do at all … Certain I can
    /// do", "Not confident … Fully confident".
    let ofEfficacy: Set<String>
    /// Those with which something can be denied, as "disagree" does.
    let ofDisagreement: Set<String>
    /// Those that name a time by themselves: "Once a week", "Daily".
    let ofTime: Set<String>
    /// Those with which respondents can say that a question does not apply to them.
    let withWayOut: Set<String>

    init(of responseScales: [ResponseScale]) {
        func scales(where holds: (_ label: String) -> Bool, orMissing: Bool = false) -> Set<String> {
            Set(
                responseScales.filter { responses in
                    responses.options.contains { $0.label.map { holds($0.value.lowercased()) } == true }
                        || orMissing && responses.missing.contains { holds($0.label.value.lowercased()) }
                }.map(\.id.value))
        }
        func contains(_ texts: [String]) -> (String) -> Bool {
            { label in texts.contains(where: label.contains) }
        }
        ofEfficacy = scales(where: contains(["can do", "cannot do", "confident"]))
        ofDisagreement = scales(where: contains(["disagree"]))
        ofTime = scales(where: TimeFrame.isNamed)
        withWayOut = scales(where: contains(["appl", "n/a", "happen", "never"]), orMissing: true)
    }
}
