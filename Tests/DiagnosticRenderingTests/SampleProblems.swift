import Diagnostics

/// Problems of every kind that a renderer has to show, in two small files.
enum SampleProblems {
    static let instrument = SourceText(
        "library/mood.instrument.yaml",
        """
        scalewright: 1
        title: Mood
        responses:
          degree: {labels: [Not at all, Somewhat, Extremely]}
        items:
          calm:
            responses: degree
            text: How calm are you?
          tense: {responses: degre, text: How tense are you?}
        # The end of a long file.
          calm: {responses: degree, text: Calm again?}
        """)

    static let translation = SourceText("mood.fi.translation.yaml", "language: fi\ntense: Kireä?\n")

    static func all() throws -> [Diagnostic] {
        [
            try unknownName(), try duplicateItem(), try openText(),
            Diagnostic(
                DiagnosticCode("SW0001", "empty-file"), .note, "The file is empty",
                at: .beginning(of: "nothing.yaml")),
        ]
    }

    private static func unknownName() throws -> Diagnostic {
        Diagnostic(
            DiagnosticCode("SW0107", "unknown-name"), "'degre' is not a response scale",
            at: try instrument.place(of: "degre,"), advice: "Did you mean 'degree'?")
    }

    private static func duplicateItem() throws -> Diagnostic {
        Diagnostic(
            DiagnosticCode("SW0108", "duplicate-item"), "The item 'calm' is defined twice",
            at: try instrument.place(of: "calm: {"),
            reason:
                "A name stands for one item: data have one column for it, and whoever reads a score has to know which of the two wordings the answers were given to.",
            advice: "Give one of them another name, or remove it.",
            related: [
                .init("first defined here", at: try instrument.place(of: "calm")),
                .init("translated here", at: try translation.place(of: "tense: Kireä?")),
            ])
    }

    /// A range that goes on over the next lines.
    private static func openText() throws -> Diagnostic {
        var range = try instrument.place(of: "degree: {labels")
        range.end = SourcePosition(line: 6, column: 1)
        return Diagnostic(
            DiagnosticCode("SW0299", "uneven-labels"), .warning, "The labels are uneven", at: range,
            reason: "People choose from what they read.")
    }
}
