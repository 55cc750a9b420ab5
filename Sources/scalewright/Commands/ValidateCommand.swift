import ArgumentParser
import Diagnostics
import InstrumentCompiler
import InstrumentModel

struct ValidateCommand: ParsableCommand {
    enum Format: String, ExpressibleByArgument, CaseIterable { case terminal, json }

    static let configuration = CommandConfiguration(
        commandName: "validate",
        abstract: "Prove instruments sound, or say all that is wrong with them.",
        discussion: """
            EXAMPLES
              scalewright validate tsr.instrument.yaml
              scalewright validate library/*.instrument.yaml
              cat draft.yaml | scalewright validate -
              scalewright validate tsr.instrument.yaml --format json
            """)

    @Argument(help: "Instruments to check; - is standard input.", completion: .file())
    var instruments: [String]

    @Option(help: "How to print what is found: terminal or json.")
    var format = Format.terminal

    func run() throws {
        var status = ExitStatus.sound
        var compilations: [Compilation] = []
        for path in instruments {
            do throws(CommandFailure) {
                compilations.append(try InstrumentLoading.compile(path))
            } catch {
                // The other files are still checked.
                Terminal.printError(error.message)
                status = max(status, error.status)
            }
        }
        if compilations.contains(where: \.diagnostics.containsErrors) { status = max(status, .unsound) }
        switch format {
        case .json: print(JSONRenderer().render(compilations.flatMap(\.diagnostics)), terminator: "")
        case .terminal: printReport(compilations)
        }
        if status != .sound { status.endProcess() }
    }

    private func printReport(_ compilations: [Compilation]) {
        if let text = TerminalReport.text(for: compilations, colour: Terminal.showsColour) {
            print(text)
        }
        for compilation in compilations {
            guard let instrument = compilation.instrument else { continue }
            print("\(compilation.source.file): sound – \(Self.summary(of: instrument))")
        }
    }

    /// "2 forms, 19 items, 3 scales", and composites where there are any.
    private static func summary(of instrument: Instrument) -> String {
        func count(_ number: Int, _ noun: String) -> String {
            "\(number) \(noun)\(number == 1 ? "" : "s")"
        }
        let composites = instrument.composites.count
        return [
            count(instrument.forms.count, "form"), count(instrument.items.count, "item"),
            count(instrument.scales.count, "scale"),
            composites == 0 ? nil : count(composites, "composite"),
        ].compactMap(\.self).joined(separator: ", ")
    }
}
