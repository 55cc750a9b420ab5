import Diagnostics
import Emission
import FileStorage
import InstrumentCompiler
import InstrumentModel

/// Compiles one instrument for the target that holds it.
struct InstrumentStep {
    private let arguments: Arguments
    private let purpose: Arguments.Purpose

    init?(_ arguments: Arguments) {
        guard let purpose = arguments.purpose else { return nil }
        self.arguments = arguments
        self.purpose = purpose
    }

    /// - Returns: whether the instrument is sound and its files are written
    func run() throws(FileProblem) -> Bool {
        if case .command(let outputs, _) = purpose, !Self.areKnown(outputs) { return false }
        let configuration = try configuration()
        let compilation = InstrumentCompiler.compile(
            file: arguments.instrument, bytes: try Self.bytes(of: arguments.instrument),
            companions: companions())
        let log = BuildLog(warningsAreErrors: configuration?.warningsAreErrors ?? false)
        let passes = log.report(compilation.diagnostics)
        guard let configuration, let instrument = compilation.instrument, passes else { return false }
        let languages = [instrument.language] + instrument.translations.map(\.language.value)
        guard log.report([configuration.missingLanguage(among: languages)].compactMap(\.self)) else {
            return false
        }
        switch purpose {
        case .build(let promised):
            let writer = OutputWriter(folder: arguments.output, replaces: true, isSilent: true)
            try writer.write(["swift"] + promised, of: instrument, as: options(configuration))
        case .command(let outputs, let replaces):
            let writer = OutputWriter(folder: arguments.output, replaces: replaces, isSilent: false)
            try writer.write(outputs, of: instrument, as: options(configuration))
        }
        return true
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
            let reading = EmissionConfiguration.read(file: path, bytes: try Self.bytes(of: path))
            result = reading.configuration
            diagnostics = reading.diagnostics
        }
        if case .build(let promised) = purpose, !diagnostics.containsErrors {
            diagnostics += [result.mismatch(with: promised)].compactMap(\.self)
        }
        return BuildLog().report(diagnostics) ? result : nil
    }

    private static func areKnown(_ outputs: [String]) -> Bool {
        let known = InstrumentCompiler.emitters.map(\.target)
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
