// The stream's variable is older than the language's rules on sharing.
#if canImport(Glibc)
    @preconcurrency import Glibc
#elseif canImport(Musl)
    @preconcurrency import Musl
#elseif canImport(Darwin)
    @preconcurrency import Darwin
#endif

/// Standard output, on which `print` loses without a word what cannot be written.
public enum StandardOutput {
    /// Hands on what is still held back.
    ///
    /// - Throws: when any of what was printed so far could not be written
    public static func finish() throws(FileProblem) {
        guard fflush(stdout) == 0, ferror(stdout) == 0 else {
            throw FileProblem(
                path: "standard output", message: "could not be written to its end",
                advice: "See whether the disk is full, and run the command again.")
        }
    }
}
