import BuildSteps
import EmitterCatalogue
import FileStorage

// The tool of the command plugin and of the codebook plugin: all that an instrument can be turned into.
exit(
    BuildStep.run(
        CommandLine.arguments.dropFirst(), as: "scalewright-documents", emitters: EmitterCatalogue.all,
        showsWarnings: false))
