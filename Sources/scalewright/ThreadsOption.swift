import ArgumentParser
import FileStorage

/// How many threads a subcommand reads its data with.
struct ThreadsOption: ParsableArguments {
    @Option(help: "Threads to read the answers with; one for each processor when left out.")
    var threads: Int?

    var count: Int { threads ?? Processors.count }

    /// For what depends on the order of the rows.
    static var one: ThreadsOption {
        var option = ThreadsOption()
        option.threads = 1
        return option
    }

    func validate() throws {
        if let threads, threads < 1 {
            throw ValidationError("--threads counts threads; give 1 or more.")
        }
    }
}
