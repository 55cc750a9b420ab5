import Diagnostics
import Emission
import FileStorage
import InstrumentCompiler
import InstrumentModel

/// Compiles one instrument for the target that holds it.
struct InstrumentStep {
    private let arguments: Arguments
    private let purpose: Arguments.Purpose
    private let emitters: [any Emitter]
    private let showsWarnings: Bool

    init?(_ arguments: Arguments, _ emitters: [any Emitter], showsWarnings: Bool) {
        guard let purpose = arguments.purpose else { return nil }
        self.arguments = arguments
        self.purpose = purpose
        self.emitters = emitters
        self.showsWarnings = showsWarnings
    }

    /// - Returns: whether the instrument is sound and its files are written
    func run() throws(FileProblem) -> Bool {
        if case .command(let outputs, _) = purpose, !areKnown(outputs) { return false }
        let configuration = try configuration()
        let compilation = InstrumentCompiler.compile(
            file: arguments.instrument, bytes: try Self.bytes(of: arguments.instrument),
            companions: companions())
        let log = BuildLog(
            warningsAreErrors: configuration?.warningsAreErrors ?? false, showsWarnings: showsWarnings)
        let passes = log.report(compilation.diagnostics)
        guard let configuration, let instrument = compilation.instrument, passes else { return false }
        let languages = [instrument.language] + instrument.translations.map(\.language.value)
        guard log.report([configuration.missingLanguage(among: languages)].compactMap(\.self)) else {
            return false
        }
        try writer.write(instrument, as: options(configuration))
        return true
    }

    private var writer: OutputWriter {
        let (targets, replaces, isSilent) =
            switch purpose {
            case .build(let promised): (promised, true, true)
            case .command(let outputs, let replaces): (outputs, replaces, false)
            }
        return OutputWriter(
            emitters: targets.compactMap { target in emitters.first { $0.target == target } },
            folder: arguments.output, replaces: replaces, isSilent: isSilent)
    }

    private func options(_ configuration: EmissionConfiguration) -> EmissionOptions {
        EmissionOptions(
            baseName: InstrumentFile.baseName(of: arguments.instrument), access: configuration.access,
            language: configuration.language?.value)
    }

    private func companions() -> Companions {
        let instrument = arguments.instrument
        return Companions(translations: arguments.translations) { name in
            do throws(FileProblem) {
                return .bytes(try Self.bytes(of: InstrumentFile.path(of: name, beside: instrument)))
            } catch {
                return .unreadable(error.message)
            }
        }
    }

    /// Nil when the configuration is faulty, which has been reported.
    private func configuration() throws(FileProblem) -> EmissionConfiguration? {
        var result = EmissionConfiguration()
        var diagnostics: [Diagnostic] = []
        if let path = arguments.configuration {
            let reading = EmissionConfiguration.read(
                file: path, bytes: try Self.bytes(of: path), documents: documents)
            result = reading.configuration
            diagnostics = reading.diagnostics
        }
        // The tool of the Swift code has nothing to do with the outputs.
        if case .build(let promised) = purpose, !documents.isEmpty, !diagnostics.containsErrors {
            diagnostics += [result.mismatch(with: promised)].compactMap(\.self)
        }
        return BuildLog().report(diagnostics) ? result : nil
    }

    /// What a build can have beside the Swift code. Queries are for a database, of which a package knows
    /// nothing.
    private var documents: [String] {
        emitters.filter { $0.target != "swift" && !$0.writesSQL }.map(\.target)
    }

    private func areKnown(_ outputs: [String]) -> Bool {
        let known = emitters.map(\.target)
        let unknown = outputs.filter { !known.contains($0) }
        for output in unknown {
            BuildLog.print(
                "error: there is nothing called '\(output)' to emit. "
                    + Suggestion.advice(
                        for: output, among: known,
                        otherwise: "The choices are \(known.joined(separator: ", "))."))
        }
        return unknown.isEmpty
    }

    private static func bytes(of path: String) throws(FileProblem) -> [UInt8] {
        try FileReader(path: path).readAll(limit: InstrumentFile.sizeLimit)
    }
}
