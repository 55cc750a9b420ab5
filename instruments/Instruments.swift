import Foundation

/// The shipped instruments, compiled by the build plugin: `Tsr`, teacher–student relationships from both
/// sides, and `Rse`, teachers' relational self-efficacy.
public enum Instruments {
    /// The names of the shipped instruments, as in `<name>.instrument.yaml`.
    public static let names = ["rse", "tsr"]

    /// An instrument's codebook, a page for a browser, among the module's resources.
    ///
    /// - Parameter name: one of `names`
    public static func codebook(of name: String) -> URL? {
        Bundle.module.url(forResource: "\(name).codebook", withExtension: "html")
    }
}
