import DelimitedText

/// A table of answers as `PilotReader` reads it: keys, groups, then the items of the form.
public enum AnswerTable {
    public static func header(of layout: PilotLayout) -> String {
        DelimitedWriter.line(layout.knownColumns)
    }

    /// - Parameters:
    ///   - identifiers: the values of the keys and groups
    ///   - answers: a code for each item of the form, nil for no answer
    public static func line(identifiers: [String], answers: [Int?]) -> String {
        DelimitedWriter.line(identifiers + answers.map { $0.map(String.init) ?? "" })
    }
}
