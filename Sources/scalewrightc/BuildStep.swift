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

    init(_ arguments: Arguments) {
        self.arguments = arguments
    }

    /// - Returns: whether the instrument is sound and its files are written
    func run() throws(FileProblem) -> Bool {
        let access = try access()
        let compilation = InstrumentCompiler.compile(
            file: arguments.instrument, bytes: try bytes(of: arguments.instrument))
        report(compilation.diagnostics)
        guard let access, let instrument = compilation.instrument else { return false }
        let options = EmissionOptions(
            baseName: InstrumentFile.baseName(of: arguments.instrument), access: access)
        for emitter in Self.targets.compactMap(InstrumentCompiler.emitter(for:)) {
            for file in emitter.emit(instrument, with: options) {
                // Unchanged files keep their date, so that nothing that depends on them is rebuilt.
                try FileWriting.write(
                    file.contents, to: "\(arguments.output)/\(file.name)", replaces: true)
            }
        }
        return true
    }

    /// The configured access level; nil when the configuration is faulty, which has been reported.
    private func access() throws(FileProblem) -> AccessLevel? {
        guard let path = arguments.configuration else { return .internal }
        let reading = EmissionConfiguration.read(file: path, bytes: try bytes(of: path))
        report(reading.diagnostics)
        return reading.diagnostics.containsErrors ? nil : reading.configuration.access
    }

    private func bytes(of path: String) throws(FileProblem) -> [UInt8] {
        try FileReader(path: path).readAll(limit: InstrumentFile.sizeLimit)
    }

    /// Remarks are left to `scalewright validate`.
    private func report(_ diagnostics: [Diagnostic]) {
        let grave = diagnostics.filter { $0.severity != .note }
        guard !grave.isEmpty else { return }
        BuildLog.print(BuildLogRenderer().render(grave))
    }
}
