import Benchmark
import Foundation
import EmitterCatalogue
import InstrumentCompiler
import InstrumentLint
import InstrumentSyntax

/// What it costs to read an instrument, to prove it sound and to emit it.
let benchmarks: @Sendable () -> Void = {
    Benchmark.defaultConfiguration = Benchmark.Configuration(
        metrics: [.wallClock, .cpuTotal, .peakMemoryResident], maxDuration: .seconds(3))

    for (name, file) in InstrumentFiles.all {
        guard let bytes = FileManager.default.contents(atPath: file).map(Array.init) else {
            fatalError("There is no \(file).")
        }
        Benchmark("parse \(name)") { benchmark in
            for _ in benchmark.scaledIterations {
                blackHole(ParsedDocument(bytes: bytes, file: file))
            }
        }
        Benchmark("compile \(name)") { benchmark in
            for _ in benchmark.scaledIterations {
                blackHole(InstrumentCompiler.compile(file: file, bytes: bytes))
            }
        }
        guard let instrument = InstrumentCompiler.compile(file: file, bytes: bytes).instrument else {
            fatalError("\(file) is not sound.")
        }
        Benchmark("lint \(name)") { benchmark in
            for _ in benchmark.scaledIterations { blackHole(InstrumentLint.check(instrument)) }
        }
        for emitter in EmitterCatalogue.all {
            Benchmark("emit \(name): \(emitter.target)") { benchmark in
                for _ in benchmark.scaledIterations {
                    blackHole(emitter.emit(instrument, with: .init(baseName: name)))
                }
            }
        }
    }
}

/// The shipped library, and an instrument of five hundred items.
enum InstrumentFiles {
    static let all = [
        ("tsr", path("../../../../instruments/tsr.instrument.yaml")),
        ("rse", path("../../../../instruments/rse.instrument.yaml")),
        ("500 items", path("../../LargeInstrument/large.instrument.yaml")),
    ]

    private static func path(_ relative: String) -> String {
        URL(filePath: #filePath).appending(path: relative).standardized.path(percentEncoded: false)
    }
}
