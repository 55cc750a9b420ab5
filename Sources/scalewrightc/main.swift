import FileStorage

/// The plugins' tool: an instrument in, the files of one target out.
do throws(FileProblem) {
    guard let arguments = Arguments(CommandLine.arguments.dropFirst()),
        let step = InstrumentStep(arguments)
    else {
        Arguments.printUsage()
        exit(2)
    }
    exit(try step.run() ? 0 : 1)
} catch {
    BuildLog.print("\(error.path): error: \(error.message). \(error.advice)")
    exit(2)
}
