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
        guard let arguments = Arguments(arguments),
            let step = InstrumentStep(arguments, emitters, showsWarnings: showsWarnings)
        else {
            Arguments.printUsage(of: name)
            return 2
        }
        if let release = arguments.release, release != ScalewrightVersion.current {
            BuildLog.print(
                "error: the installed \(name) is version \(ScalewrightVersion.current), the package that runs it \(release). Run 'make install' in a checkout of version \(release)."
            )
            return 2
        }
        do throws(FileProblem) {
            return try step.run() ? 0 : 1
        } catch {
            BuildLog.print("\(error.path): error: \(error.message). \(error.advice)")
            return 2
        }
    }
}
