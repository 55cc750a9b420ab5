/// The version of the compiler, and of all that is released with it.
public enum ScalewrightVersion {
    public static let current = "0.1.0"

    /// Counts the changes of what the compiler emits, so that an installed compiler and a package of one version
    /// can be told apart between releases. A test asks for the next number when the emitted code changes.
    static let emission = 1

    /// What plugins pass to the compiler that they run, which refuses to go on where it is another.
    public static let compatibility = "\(current)-\(emission)"
}
