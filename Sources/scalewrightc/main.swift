import FileStorage

/// The build plugin's tool: an instrument in, the files of one target out.
///
///     scalewrightc INSTRUMENT --output FOLDER [--config FILE] [--translation NAME]…
do throws(FileProblem) {
    guard let arguments = Arguments(CommandLine.arguments.dropFirst()) else {
        Arguments.printUsage()
        exit(2)
    }
    exit(try BuildStep(arguments).run() ? 0 : 1)
} catch {
    BuildLog.print("\(error.path): error: \(error.message). \(error.advice)")
    exit(2)
}
