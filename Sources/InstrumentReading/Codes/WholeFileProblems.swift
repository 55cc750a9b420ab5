import Diagnostics

extension CodeDocumentation {
    static let notAnInstrument = CodeDocumentation(
        .notAnInstrument, .error, "YAML that is a text or a list, and not a mapping of keys to values.",
        reason: "An instrument says what it is by its keys.",
        remedy: "Start with the lines 'scalewright: 1' and 'instrument: my_instrument'.",
        failing: [.file("⟦How calm do you feel?⟧\n")],
        passing: [.sections("title: How calm do you feel?\n")])

    static let languageVersion = CodeDocumentation(
        .languageVersion, .error, "A file in a version of the language that this tool does not know.",
        reason: "Keys may mean something else in another version.",
        remedy: "Write the version that the message names, or update the tool.",
        failing: [.sections("scalewright: ⟦2⟧\n")],
        passing: [.sections("scalewright: 1\nversion: 2.0.0\n")])

    /// Two hundred mistakes are no example.
    static let tooManyProblems = CodeDocumentation(
        .tooManyProblems, .error, "More problems than are worth listing.",
        reason: "A list of hundreds hides the few that cause the others.",
        remedy: "Mend the first ones and check again; often one mistake near the top is behind them.",
        failing: [], passing: [])
}
