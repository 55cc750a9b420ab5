import Diagnostics
import Emission
import FileStorage
import InstrumentCompiler
import InstrumentModel

/// Compiles one instrument for the target that holds it.
struct BuildStep {
    private let arguments: Arguments

    /// What a target gets; the plugin promises the same files to the build system.
    private static let targets = ["swift", "codebook-html", "codebook-json"]
    /// What it gets for each translation.
    private static let translatedTargets = ["codebook-html", "codebook-json"]

    init(_ arguments: Arguments) {
        self.arguments = arguments
    }

    /// - Returns: whether the instrument is sound and its files are written
    func run() throws(FileProblem) -> Bool {
        let access = try access()
        let compilation = InstrumentCompiler.compile(
            file: arguments.instrument, bytes: try Self.bytes(of: arguments.instrument),
            companions: companions())
        report(compilation.diagnostics)
        guard let access, let instrument = compilation.instrument else { return false }
        let options = EmissionOptions(
            baseName: InstrumentFile.baseName(of: arguments.instrument), access: access)
        try emit(Self.targets, of: instrument, with: options)
        for translation in instrument.translations {
            // The plugin knows the files by their names, and nothing of what stands in them.
            let name = TranslationFile.baseName(of: translation.language.range.file)
            try emit(
                Self.translatedTargets, of: instrument.translated(by: translation),
                with: EmissionOptions(baseName: name, access: access))
        }
        return true
    }

    private func emit(
        _ targets: [String], of instrument: Instrument, with options: EmissionOptions
    ) throws(FileProblem) {
        for emitter in targets.compactMap(InstrumentCompiler.emitter(for:)) {
            for file in emitter.emit(instrument, with: options) {
                // Unchanged files keep their date, so that nothing that depends on them is rebuilt.
                try FileWriting.write(
                    file.contents, to: "\(arguments.output)/\(file.name)", replaces: true)
            }
        }
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

    /// The configured access level; nil when the configuration is faulty, which has been reported.
    private func access() throws(FileProblem) -> AccessLevel? {
        guard let path = arguments.configuration else { return .internal }
        let reading = EmissionConfiguration.read(file: path, bytes: try Self.bytes(of: path))
        report(reading.diagnostics)
        return reading.diagnostics.containsErrors ? nil : reading.configuration.access
    }

    private static func bytes(of path: String) throws(FileProblem) -> [UInt8] {
        try FileReader(path: path).readAll(limit: InstrumentFile.sizeLimit)
    }

    /// Remarks are left to `scalewright validate`.
    private func report(_ diagnostics: [Diagnostic]) {
        let grave = diagnostics.filter { $0.severity != .note }
        guard !grave.isEmpty else { return }
        BuildLog.print(BuildLogRenderer().render(grave))
    }
}
