import Diagnostics
import InstrumentLint
import InstrumentReading
import InstrumentSyntax

extension InstrumentCompiler {
    /// All there is to know about every kind of problem, in the order of the codes.
    public static let documentation: [CodeDocumentation] =
        (SyntaxDocumentation.all + ReadingDocumentation.all + CompanionDocumentation.all
            + SettingsDocumentation.all
        + InstrumentLint.rules.map(\.documentation)).sorted { $0.code.id < $1.code.id }

    /// The rules that a file may weigh or allow: all but those of soundness.
    public static let waivableRules = InstrumentLint.rules.map(\.documentation).filter {
        $0.severity != .error
    }

    /// What is known about a code, by its id or slug, upper and lower case taken as equal.
    public static func documentation(of name: String) -> CodeDocumentation? {
        let folded = name.lowercased()
        return documentation.first { $0.code.id.lowercased() == folded || $0.code.slug == folded }
    }
}
