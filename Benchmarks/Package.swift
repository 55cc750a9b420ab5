// swift-tools-version: 6.1
import PackageDescription

/// Benchmarks of the library and the compiler, apart from the product so that nobody who uses it
/// builds them. `make bench-swift` runs them.
let package = Package(
    name: "scalewright-benchmarks",
    platforms: [.macOS(.v13)],
    dependencies: [
        .package(name: "scalewright", path: ".."),
        // Without its traits: their interposers count allocations and cost every one of them time.
        .package(url: "https://github.com/ordo-one/benchmark", from: "1.38.1", traits: []),
    ],
    targets: [
        .executableTarget(
            name: "Compiling",
            dependencies: [
                .product(name: "Benchmark", package: "benchmark"),
                .product(name: "InstrumentCompiler", package: "scalewright"),
            ],
            path: "Benchmarks/Compiling",
            plugins: [.plugin(name: "BenchmarkPlugin", package: "benchmark")]),
        .executableTarget(
            name: "Scoring",
            dependencies: [
                "LargeInstrument",
                .product(name: "Benchmark", package: "benchmark"),
                .product(name: "Psychometrics", package: "scalewright"),
            ],
            path: "Benchmarks/Scoring",
            plugins: [.plugin(name: "BenchmarkPlugin", package: "benchmark")]),
        // Five hundred items, which Benchmarks/large_instrument.py writes anew.
        .target(
            name: "LargeInstrument",
            dependencies: [.product(name: "Psychometrics", package: "scalewright")],
            path: "Benchmarks/LargeInstrument",
            plugins: [.plugin(name: "ScalewrightPlugin", package: "scalewright")]),
    ],
    swiftLanguageModes: [.v6]
)
