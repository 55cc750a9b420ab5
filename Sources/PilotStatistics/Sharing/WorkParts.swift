/// Cuts work that is done over and over into parts for threads to share out.
///
/// The parts depend on the amount alone, so that what is added up part by part is the same, to the last
/// digit, for any number of threads.
public enum WorkParts {
    private static let size = 16

    /// - Parameter count: how often the work is done
    public static func of(_ count: Int) -> [Range<Int>] {
        stride(from: 0, to: count, by: size).map { $0..<min($0 + size, count) }
    }
}
