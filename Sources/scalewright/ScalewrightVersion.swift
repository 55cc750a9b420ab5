/// The version of the tool.
enum ScalewrightVersion {
    static let current = "0.1.0"
}
