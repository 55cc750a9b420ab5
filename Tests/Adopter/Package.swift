// swift-tools-version: 6.1
import PackageDescription

/// A package that uses Scalewright as an adopter does: the plugin on a target that holds instruments.
let package = Package(
    name: "Adopter",
    platforms: [.macOS(.v13)],
    dependencies: [.package(name: "scalewright", path: "../..")],
    targets: [
        .target(
            name: "Survey",
            dependencies: ["Ward", .product(name: "Psychometrics", package: "scalewright")],
            swiftSettings: strict,
            plugins: [
                .plugin(name: "ScalewrightPlugin", package: "scalewright"),
                .plugin(name: "ScalewrightCodebookPlugin", package: "scalewright"),
            ]),
        // Public code, which other modules pair and analyse.
        .target(
            name: "Ward",
            dependencies: [.product(name: "Psychometrics", package: "scalewright")],
            swiftSettings: strict,
            plugins: [.plugin(name: "ScalewrightPlugin", package: "scalewright")]),
        .testTarget(
            name: "WardTests",
            dependencies: ["Ward", .product(name: "Psychometrics", package: "scalewright")],
            swiftSettings: [.swiftLanguageMode(.v6)]),
        .testTarget(
            name: "SurveyTests",
            dependencies: [
                "Survey", .product(name: "Psychometrics", package: "scalewright"),
                .product(name: "Instruments", package: "scalewright"),
            ],
            swiftSettings: [.swiftLanguageMode(.v6)]),
    ],
    swiftLanguageModes: [.v5, .v6]
)

/// What a strict team turns on; emitted code has to compile under all of it. `check-modes.sh` asks for one
/// setting at a time, and for the older language.
var strict: [SwiftSetting] {
    let settings: [String: SwiftSetting] = [
        "ExistentialAny": .enableUpcomingFeature("ExistentialAny"),
        "InternalImportsByDefault": .enableUpcomingFeature("InternalImportsByDefault"),
        "MemberImportVisibility": .enableUpcomingFeature("MemberImportVisibility"),
        "MainActor": .unsafeFlags(["-default-isolation", "MainActor"]),
    ]
    let chosen = Context.environment["ADOPTER_SETTING"] ?? "all"
    let mode: SwiftLanguageMode = Context.environment["ADOPTER_LANGUAGE_MODE"] == "5" ? .v5 : .v6
    return [.swiftLanguageMode(mode), .unsafeFlags(["-warnings-as-errors"])]
        + settings.keys.sorted().filter { chosen == "all" || chosen == $0 }.compactMap { settings[$0] }
}
