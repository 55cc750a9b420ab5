import DiagnosticRendering
import Diagnostics
import Emission
import EmitterCatalogue
import FileStorage
import InstrumentCompiler

/// Compiles one mutated file after another, from bytes to rendered diagnostics and emitted files.
struct FuzzRun {
    let seeds: [[UInt8]]
    let executions: Int
    let seed: UInt64

    /// One execution that takes longer hangs, for a person who types.
    private static let longest = Duration.seconds(2)

    /// - Returns: whether nothing was found; a crash ends the process with the input in `fuzz-input.yaml`
    func run() throws(FileProblem) -> Bool {
        var mutator = InputMutator(seeds: seeds, seed: seed)
        var tally = FuzzTally()
        let clock = ContinuousClock()
        for execution in 1...executions {
            let input = mutator.next()
            // What is on disk when a crash ends the process is what crashed it.
            if execution.isMultiple(of: 50_000) { tally.report(execution) }
            var found: String?
            let time = clock.measure { found = Self.fault(of: input, emits: execution % 16 == 0, &tally) }
            if time > Self.longest { found = "took \(time)" }
            if let found {
                try FileWriting.write(String(decoding: input, as: UTF8.self), to: "fuzz-input.yaml", replaces: true)
                print("execution \(execution) of seed \(seed): \(found); see fuzz-input.yaml")
                return false
            }
        }
        tally.report(executions)
        return true
    }

    /// What is wrong with what the compiler makes of an input.
    private static func fault(of input: [UInt8], emits: Bool, _ tally: inout FuzzTally) -> String? {
        let compilation = InstrumentCompiler.compile(file: "f.yaml", bytes: input)
        let lines = compilation.source.lines
        for diagnostic in compilation.diagnostics where diagnostic.range.file == "f.yaml" {
            let (start, end) = (diagnostic.range.start, diagnostic.range.end)
            guard start <= end, start.line >= 1, start.column >= 1, start.line <= max(lines.count, 1) + 1
            else { return "\(diagnostic.code) points outside the file, at \(start.line):\(start.column)" }
        }
        let text = TerminalRenderer(sources: compilation.sources, colour: false)
            .render(compilation.diagnostics)
        if text.unicodeScalars.contains("\u{1B}") { return "an escape sequence reaches the terminal" }
        tally.add(compilation.diagnostics, isSound: compilation.instrument != nil)
        guard emits, let instrument = compilation.instrument else { return nil }
        for emitter in EmitterCatalogue.all {
            let files = emitter.emit(instrument, with: EmissionOptions(baseName: "f"))
            if files.contains(where: \.contents.isEmpty) { return "\(emitter.target) emits nothing" }
        }
        return nil
    }
}
