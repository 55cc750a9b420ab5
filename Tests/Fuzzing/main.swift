import FileStorage
import InstrumentCompiler

// fuzzing EXECUTIONS SEED FILE…
//
// Starts from the files and from every example in the documentation of problems.
let arguments = CommandLine.arguments.dropFirst()
guard let executions = arguments.first.flatMap(Int.init), executions > 0,
    let seed = arguments.dropFirst().first.flatMap(UInt64.init)
else {
    print("usage: fuzzing EXECUTIONS SEED FILE…")
    exit(2)
}
do throws(FileProblem) {
    var seeds = InstrumentCompiler.documentation.flatMap { $0.failing + $0.passing }.map { Array($0.text.utf8) }
    for path in arguments.dropFirst(2) {
        // Files weigh as much as all the examples together.
        let file = try FileReader(path: path).readAll(limit: InstrumentFile.sizeLimit)
        seeds += Array(repeating: file, count: 40)
    }
    exit(try FuzzRun(seeds: seeds, executions: executions, seed: seed).run() ? 0 : 1)
} catch {
    print(error)
    exit(2)
}
