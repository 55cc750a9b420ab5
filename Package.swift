// swift-tools-version: 6.1
import PackageDescription

let package = Package(
    name: "scalewright",
    platforms: [.macOS(.v13), .iOS(.v16)],
    products: [
        .executable(name: "scalewright", targets: ["scalewright"]),
        .plugin(name: "ScalewrightPlugin", targets: ["ScalewrightPlugin"]),
        .plugin(name: "ScalewrightCodebookPlugin", targets: ["ScalewrightCodebookPlugin"]),
        .plugin(name: "ScalewrightCommand", targets: ["ScalewrightCommand"]),
        .library(name: "Psychometrics", targets: ["Psychometrics"]),
        .library(name: "PilotStatistics", targets: ["PilotStatistics"]),
        .library(name: "Instruments", targets: ["Instruments"]),
        // For tools that work on instruments, and for the benchmarks.
        .library(
            name: "InstrumentCompiler",
            targets: [
                "InstrumentCompiler", "InstrumentSyntax", "InstrumentLint", "EmitterCatalogue",
            ]),
    ],
    traits: [
        .trait(
            name: "Compiler",
            description:
                "Builds the compiler that the plugins run, and the command line. Without it the plugins run the compiler that is installed on the machine, and nothing is fetched for it."
        ),
        .default(enabledTraits: ["Compiler"]),
    ],
    dependencies: [
        .package(url: "https://github.com/apple/swift-argument-parser", from: "1.8.2"),
        .package(url: "https://github.com/apple/swift-numerics", from: "1.1.1"),
        .package(url: "https://github.com/hummingbird-project/swift-mustache", from: "2.1.1"),
    ],
    targets: [
        // The compiler: YAML text → located tree → instrument → diagnostics → emitted files.
        // A target may depend only on targets that stand above it.
        .systemLibrary(
            name: "CLibYAML", pkgConfig: "yaml-0.1",
            providers: [.apt(["libyaml-dev"]), .brew(["libyaml"])]),
        .target(name: "Diagnostics"),
        // Apart from Diagnostics, so that the build plugin's tool does without what it never prints.
        .target(name: "DiagnosticRendering", dependencies: ["Diagnostics"]),
        .target(name: "InstrumentSyntax", dependencies: ["CLibYAML", "Diagnostics"]),
        .target(name: "InstrumentModel", dependencies: ["Diagnostics"]),
        .target(
            name: "InstrumentReading",
            dependencies: ["Diagnostics", "InstrumentSyntax", "InstrumentModel"]),
        .target(
            name: "LanguageReference",
            dependencies: ["Diagnostics", "InstrumentSyntax", "InstrumentReading"]),
        .target(
            name: "InstrumentFormatting",
            dependencies: ["Diagnostics", "InstrumentSyntax", "InstrumentReading"]),
        .target(name: "InstrumentLint", dependencies: ["Diagnostics", "InstrumentModel"]),
        .target(name: "Emission", dependencies: ["InstrumentModel"]),
        .target(name: "SwiftEmission", dependencies: ["Emission", "InstrumentModel"]),
        .target(
            name: "CodebookEmission",
            dependencies: [
                "Emission", "InstrumentModel",
                .product(
                    name: "Mustache", package: "swift-mustache",
                    condition: .when(traits: ["Compiler"])),
            ]),
        .target(name: "ScriptEmission", dependencies: ["Emission", "InstrumentModel"]),
        .target(name: "TranslationEmission", dependencies: ["Emission", "InstrumentModel"]),
        .target(
            name: "InstrumentCompiler",
            dependencies: [
                "Diagnostics", "InstrumentSyntax", "InstrumentModel", "InstrumentReading",
                "InstrumentLint",
            ]),
        .target(
            name: "EmitterCatalogue",
            dependencies: ["Emission", "SwiftEmission", "CodebookEmission", "ScriptEmission"]),

        // The pilot: delimited text → columns → keyed matrix → summaries → coefficients → report.
        .target(name: "DelimitedText"),
        .target(
            name: "Psychometrics",
            dependencies: ["DelimitedText", .product(name: "RealModule", package: "swift-numerics")]),
        // What the analysis of pilot data needs beyond it; emitted code does not link it.
        .target(
            name: "PilotStatistics",
            dependencies: ["Psychometrics", .product(name: "RealModule", package: "swift-numerics")]),
        .target(
            name: "PilotData",
            dependencies: ["DelimitedText", "Diagnostics", "InstrumentModel", "Psychometrics"]),
        .target(
            name: "PilotAnalysis",
            dependencies: ["InstrumentModel", "Psychometrics", "PilotStatistics", "PilotData"]),
        .target(
            name: "PilotSimulation",
            dependencies: [
                "InstrumentModel", "PilotData", "PilotStatistics", "Psychometrics",
                .product(name: "RealModule", package: "swift-numerics"),
            ]),
        .target(
            name: "Reporting",
            dependencies: [
                "DelimitedText", "Diagnostics", "PilotAnalysis", "PilotData", "PilotStatistics", "Psychometrics",
            ]),

        // The analysis of pilot data as one page with figures.
        .target(
            name: "ReportPages",
            dependencies: [
                "Diagnostics", "PilotAnalysis", "PilotStatistics", "Psychometrics", "Reporting",
            ]),

        // The edges: the only targets that touch the disk.
        .target(name: "FileStorage"),
        // Apart from FileStorage: only data come packed, and the build plugin's tool reads none.
        .target(name: "CompressedInput", dependencies: ["FileStorage"]),
        .target(name: "Scaffolding"),
        .target(
            name: "BuildSteps",
            dependencies: [
                "InstrumentCompiler", "InstrumentSyntax", "InstrumentModel", "Diagnostics", "Emission",
                "FileStorage",
            ]),
        // What every adopter compiles: no emitter but that of Swift.
        .executableTarget(
            name: "scalewrightc", dependencies: ["BuildSteps", "SwiftEmission", "FileStorage"]),
        .executableTarget(
            name: "scalewright-documents",
            dependencies: ["BuildSteps", "EmitterCatalogue", "FileStorage"]),
        .executableTarget(
            name: "scalewright",
            dependencies: [
                "InstrumentCompiler", "Diagnostics", "DiagnosticRendering", "Emission", "EmitterCatalogue",
                "InstrumentModel", "Psychometrics", "PilotStatistics",
                "PilotAnalysis", "PilotData", "PilotSimulation", "ReportPages", "Reporting", "FileStorage",
                "CompressedInput",
                "TranslationEmission",
                "LanguageReference", "Scaffolding", "InstrumentFormatting",
                .product(
                    name: "ArgumentParser", package: "swift-argument-parser",
                    condition: .when(traits: ["Compiler"])),
            ]),
        .plugin(
            name: "ScalewrightPlugin", capability: .buildTool(),
            dependencies: [.target(name: "scalewrightc", condition: .when(traits: ["Compiler"]))]),
        .plugin(
            name: "ScalewrightCodebookPlugin", capability: .buildTool(),
            dependencies: [
                .target(name: "scalewright-documents", condition: .when(traits: ["Compiler"]))
            ]),
        .plugin(
            name: "ScalewrightCommand",
            capability: .command(
                intent: .custom(
                    verb: "scalewright",
                    description: "Writes codebooks and scripts of the package's instruments."),
                permissions: [
                    .writeToPackageDirectory(
                        reason: "Codebooks and scripts are written into the package.")
                ]),
            dependencies: [
                .target(name: "scalewright-documents", condition: .when(traits: ["Compiler"]))
            ]),

        // The shipped library of instruments, compiled by the plugin like any adopter's.
        .target(
            name: "Instruments", dependencies: ["Psychometrics"], path: "instruments",
            plugins: ["ScalewrightPlugin"]),

        // Tests mirror Sources.
        // Apart from TestSupport, which needs the testing library: programs of the package use it too.
        .target(name: "SeededInputs", path: "Tests/SeededInputs"),
        .target(
            name: "TestSupport",
            dependencies: [
                "InstrumentCompiler", "InstrumentModel", "Diagnostics", "FileStorage", "SeededInputs",
            ],
            path: "Tests/TestSupport"),
        .target(
            name: "StatisticsSupport", dependencies: ["Psychometrics"],
            path: "Tests/StatisticsSupport"),
        .executableTarget(
            name: "fuzzing",
            dependencies: [
                "InstrumentCompiler", "InstrumentReading", "Diagnostics", "DiagnosticRendering", "Emission",
                "EmitterCatalogue", "FileStorage", "SeededInputs",
            ],
            path: "Tests/Fuzzing", exclude: ["Seeds"]),
        .testTarget(
            name: "DiagnosticsTests", dependencies: ["Diagnostics", "SeededInputs", "TestSupport"]),
        .testTarget(
            name: "DiagnosticRenderingTests",
            dependencies: ["DiagnosticRendering", "Diagnostics", "SeededInputs", "TestSupport"],
            exclude: ["Goldens"]),
        .testTarget(
            name: "InstrumentSyntaxTests",
            dependencies: ["InstrumentSyntax", "Diagnostics", "SeededInputs", "TestSupport"]),
        .testTarget(name: "InstrumentModelTests", dependencies: ["InstrumentModel", "SeededInputs", "TestSupport"]),
        .testTarget(
            name: "InstrumentReadingTests",
            dependencies: [
                "InstrumentReading", "Diagnostics", "InstrumentSyntax", "InstrumentModel", "TestSupport",
            ]),
        .testTarget(
            name: "LanguageReferenceTests",
            dependencies: [
                "LanguageReference", "InstrumentCompiler", "InstrumentReading", "InstrumentSyntax",
                "Diagnostics", "TestSupport",
            ]),
        .testTarget(
            name: "InstrumentFormattingTests",
            dependencies: [
                "InstrumentFormatting", "InstrumentCompiler", "InstrumentReading", "InstrumentSyntax",
                "Diagnostics", "Scaffolding", "SeededInputs", "TestSupport",
            ]),
        .testTarget(
            name: "ScaffoldingTests",
            dependencies: ["Scaffolding", "InstrumentCompiler", "InstrumentModel", "Diagnostics"]),
        .testTarget(
            name: "InstrumentLintTests",
            dependencies: ["InstrumentLint", "InstrumentCompiler", "Diagnostics", "TestSupport"],
            exclude: ["wording-corpus.tsv"]),
        .testTarget(name: "EmissionTests", dependencies: ["Emission"]),
        .testTarget(
            name: "SwiftEmissionTests",
            dependencies: [
                "SwiftEmission", "Emission", "InstrumentCompiler", "InstrumentModel", "PilotData",
                "Psychometrics", "SeededInputs", "TestSupport",
            ],
            exclude: ["Goldens"]),
        .testTarget(
            name: "CodebookEmissionTests",
            dependencies: ["CodebookEmission", "Emission", "InstrumentModel", "TestSupport"],
            exclude: ["Goldens"]),
        .testTarget(
            name: "ScriptEmissionTests",
            dependencies: ["ScriptEmission", "Emission", "InstrumentModel", "TestSupport"],
            exclude: ["Goldens", "Engines"]),
        .testTarget(
            name: "TranslationEmissionTests",
            dependencies: ["TranslationEmission", "InstrumentCompiler", "InstrumentModel", "TestSupport"],
            exclude: ["Goldens"]),
        .testTarget(
            name: "InstrumentCompilerTests",
            dependencies: [
                "InstrumentCompiler", "InstrumentSyntax", "InstrumentReading", "InstrumentLint",
                "Diagnostics", "DiagnosticRendering", "SeededInputs", "TestSupport",
            ]),
        .testTarget(
            name: "BuildStepsTests",
            dependencies: [
                "BuildSteps", "Diagnostics", "Emission", "EmitterCatalogue",
                "InstrumentCompiler", "TestSupport",
            ]),
        .testTarget(
            name: "PsychometricsTests",
            dependencies: ["Psychometrics", "StatisticsSupport", "SeededInputs"]),
        .testTarget(
            name: "PilotStatisticsTests",
            dependencies: ["PilotStatistics", "Psychometrics", "StatisticsSupport", "SeededInputs", "TestSupport"]),
        .testTarget(name: "DelimitedTextTests", dependencies: ["DelimitedText"]),
        .testTarget(
            name: "PilotDataTests",
            dependencies: [
                "PilotData", "DelimitedText", "InstrumentModel", "Psychometrics", "SeededInputs",
                "TestSupport",
            ]),
        .testTarget(
            name: "PilotAnalysisTests",
            dependencies: [
                "PilotAnalysis", "InstrumentModel", "PilotData", "PilotStatistics", "Psychometrics",
                "SeededInputs", "TestSupport",
            ]),
        .testTarget(
            name: "PilotSimulationTests",
            dependencies: [
                "PilotSimulation", "InstrumentModel", "PilotData", "PilotStatistics", "Psychometrics",
                "TestSupport",
            ]),
        .testTarget(
            name: "ReportingTests",
            dependencies: [
                "Reporting", "PilotAnalysis", "PilotStatistics", "Psychometrics", "SeededInputs", "TestSupport",
            ],
            exclude: ["Goldens"]),
        .testTarget(
            name: "ReportPagesTests",
            dependencies: [
                "ReportPages", "PilotAnalysis", "PilotStatistics", "Psychometrics", "SeededInputs", "TestSupport",
            ],
            exclude: ["Goldens"]),
        .testTarget(name: "FileStorageTests", dependencies: ["FileStorage", "TestSupport"]),
        .testTarget(
            name: "CompressedInputTests", dependencies: ["CompressedInput", "FileStorage", "TestSupport"]),
        .testTarget(name: "InstrumentsTests", dependencies: ["Instruments", "Psychometrics"]),
        .testTarget(
            name: "CommandLineTests",
            dependencies: ["scalewright", "InstrumentCompiler", "FileStorage", "SeededInputs", "TestSupport"],
            exclude: ["Goldens"]),
    ],
    swiftLanguageModes: [.v6]
)

// The documentation's plugin is for those who write it: adopters would compile it for nothing.
if Context.environment["SCALEWRIGHT_DOCUMENTATION"] != nil {
    package.dependencies.append(
        .package(url: "https://github.com/swiftlang/swift-docc-plugin", from: "1.5.0"))
}
