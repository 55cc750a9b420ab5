import Foundation

/// The shipped instruments, compiled by the build plugin: `Tsr`, teacher–student relationships from both
/// sides, and `Rse`, teachers' relational self-efficacy.
public enum Instruments {
    /// The names of the shipped instruments, as in `<name>.instrument.yaml`.
    public static let names = ["rse", "tsr"]

    /// An instrument's codebook, a page for a browser, among the module's resources.
    ///
    /// - Parameters:
    ///   - name: one of `names`
    ///   - language: one into which it is translated, such as `de`; nil for its own
    public static func codebook(of name: String, language: String? = nil) -> URL? {
        let stem = language.map { "\(name).\($0)" } ?? name
        return Bundle.module.url(forResource: "\(stem).codebook", withExtension: "html")
    }
}
