import Benchmark
import Foundation
import InstrumentCompiler

/// What it costs to prove an instrument sound and to emit it.
let benchmarks: @Sendable () -> Void = {
    Benchmark.defaultConfiguration = Benchmark.Configuration(
        metrics: [.wallClock, .cpuTotal, .peakMemoryResident], maxDuration: .seconds(3))

    for name in ["tsr", "rse"] {
        let file = InstrumentsFolder.file(name)
        guard let bytes = FileManager.default.contents(atPath: file).map(Array.init) else {
            fatalError("There is no \(file).")
        }
        Benchmark("compile \(name): read and lint") { benchmark in
            for _ in benchmark.scaledIterations {
                blackHole(InstrumentCompiler.compile(file: file, bytes: bytes))
            }
        }
        guard let instrument = InstrumentCompiler.compile(file: file, bytes: bytes).instrument else {
            fatalError("\(file) is not sound.")
        }
        for emitter in InstrumentCompiler.emitters {
            Benchmark("emit \(name): \(emitter.target)") { benchmark in
                for _ in benchmark.scaledIterations {
                    blackHole(emitter.emit(instrument, with: .init(baseName: name)))
                }
            }
        }
    }
}

/// The shipped library, which stands beside the benchmarks' package.
enum InstrumentsFolder {
    static func file(_ name: String) -> String {
        URL(filePath: #filePath).appending(path: "../../../../instruments/\(name).instrument.yaml")
            .standardized.path(percentEncoded: false)
    }
}
