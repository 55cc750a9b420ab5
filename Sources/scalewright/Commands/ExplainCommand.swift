import ArgumentParser
import DiagnosticRendering
import Diagnostics
import InstrumentCompiler

struct ExplainCommand: ParsableCommand {
    enum Format: String, ExpressibleByArgument, CaseIterable { case terminal, json }

    static let configuration = CommandConfiguration(
        commandName: "explain",
        abstract: "Say what a problem is, why it matters and what to do.",
        discussion: """
            Problems are named by code or slug, as their messages show them.

            EXAMPLES
              scalewright explain SW0110
              scalewright explain prorated-sum
              scalewright explain --list
              scalewright explain --list --format json
            """)

    @Argument(
        help: "The problem's code or slug.",
        completion: .list(InstrumentCompiler.documentation.map(\.code.slug)))
    var code: String?

    @Option(help: "How to print it: terminal or json.")
    var format = Format.terminal

    @Flag(help: "List every code.")
    var list = false

    func validate() throws {
        guard let code else {
            guard list else { throw ValidationError("Name a code or slug, or give --list.") }
            return
        }
        guard !list else { throw ValidationError("Name a code or give --list, and not both.") }
        guard InstrumentCompiler.documentation(of: code) == nil else { return }
        let codes = InstrumentCompiler.documentation.map(\.code)
        let advice = Suggestion.advice(
            for: code, among: codes.map(\.slug) + codes.map(\.id),
            otherwise: "Give --list to see all of them.")
        throw ValidationError("There is no problem called '\(code)'. \(advice)")
    }

    func run() {
        let renderer = ExplanationRenderer(colour: Terminal.showsColour)
        let chosen = code.flatMap(InstrumentCompiler.documentation(of:))
        let shown = chosen.map { [$0] } ?? InstrumentCompiler.documentation
        switch format {
        case .json: print(ExplanationJSON.render(shown), terminator: "")
        case .terminal: print(chosen.map(renderer.render) ?? renderer.list(shown))
        }
    }
}
