// swift-tools-version: 6.1
import PackageDescription

/// A small classroom survey to start from: a questionnaire on the terminal, CSV out, and a test that keeps
/// the build from passing while the pilot's reliability is too low.
let package = Package(
    name: "ClassroomSurvey",
    platforms: [.macOS(.v13)],
    dependencies: [.package(name: "scalewright", path: "../..")],
    targets: [
        // The instrument, and what every front end shares.
        .target(
            name: "ClassroomSurvey",
            dependencies: [.product(name: "Psychometrics", package: "scalewright")],
            plugins: [.plugin(name: "ScalewrightPlugin", package: "scalewright")]),
        .executableTarget(
            name: "classroom-survey",
            dependencies: [
                "ClassroomSurvey", .product(name: "Psychometrics", package: "scalewright"),
            ]),
        .testTarget(
            name: "ClassroomSurveyTests",
            dependencies: [
                "ClassroomSurvey", .product(name: "Psychometrics", package: "scalewright"),
            ],
            resources: [.copy("Pilot")]),
    ]
)
