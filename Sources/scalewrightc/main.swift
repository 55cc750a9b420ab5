import BuildSteps
import FileStorage
import SwiftEmission

// The build plugin's tool: typed Swift code, and every finding of the lint.
exit(
    BuildStep.run(
        CommandLine.arguments.dropFirst(), as: "scalewrightc", emitters: [SwiftEmitter()],
        showsWarnings: true))
