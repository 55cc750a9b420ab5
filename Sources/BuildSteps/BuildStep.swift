import Diagnostics
import Emission
import FileStorage
import InstrumentCompiler

/// What the plugins' tools do: an instrument in, the files of one target out.
///
/// The tools differ in nothing but their emitters, so that a build compiles no emitter that it has no use
/// for.
public enum BuildStep {
    /// Runs a tool.
    ///
    /// - Parameters:
    ///   - arguments: those of the call, without the tool's own path
    ///   - name: the tool's, for its usage
    ///   - emitters: what it can emit
    ///   - showsWarnings: false where another tool shows those of the same instruments in the same build
    /// - Returns: the exit status: 0 when all is well, 1 when the instrument is not, 2 when the call could
    ///   not be carried out
    public static func run(
        _ arguments: some Sequence<String>, as name: String, emitters: [any Emitter],
        showsWarnings: Bool
    ) -> Int32 {
        if let problem = versionProblem(arguments, of: name) {
            BuildLog.print("error: \(problem)")
            return 2
        }
        guard let arguments = Arguments(arguments),
            let step = InstrumentStep(arguments, emitters, showsWarnings: showsWarnings)
        else {
            Arguments.printUsage(of: name)
            return 2
        }
        do throws(FileProblem) {
            return try step.run() ? 0 : 1
        } catch {
            BuildLog.print("\(error.path): error: \(error.message). \(error.advice)")
            return 2
        }
    }

    /// Why a tool cannot serve the plugin that calls it; nil where it can.
    static func versionProblem(_ arguments: some Sequence<String>, of name: String) -> String? {
        guard let version = Arguments.packageVersion(in: arguments),
            version != ScalewrightVersion.compatibility
        else { return nil }
        return
            "the installed \(name) is version \(ScalewrightVersion.compatibility), the package that runs it is version \(version). Run 'make install' again, in a checkout of the package's version."
    }
}
