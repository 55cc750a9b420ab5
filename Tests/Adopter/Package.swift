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
            dependencies: [.product(name: "Psychometrics", package: "scalewright")],
            swiftSettings: strict,
            plugins: [.plugin(name: "ScalewrightPlugin", package: "scalewright")]),
        .testTarget(
            name: "SurveyTests",
            dependencies: [
                "Survey", .product(name: "Psychometrics", package: "scalewright"),
                .product(name: "Instruments", package: "scalewright"),
            ]),
    ],
    swiftLanguageModes: [.v6]
)

/// What a strict team turns on; emitted code has to compile under all of it.
var strict: [SwiftSetting] {
    [
        .enableUpcomingFeature("ExistentialAny"),
        .enableUpcomingFeature("InternalImportsByDefault"),
        .enableUpcomingFeature("MemberImportVisibility"),
        .unsafeFlags(["-warnings-as-errors", "-default-isolation", "MainActor"]),
    ]
}
