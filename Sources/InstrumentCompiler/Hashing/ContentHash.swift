/// Tells an instrument from every other, and from itself once anything in it has changed.
///
/// It is the SHA-256 of the instrument's file and of those that it includes, in the order of their names:
/// of each its name (none for the instrument itself), a zero byte, the number of its bytes in decimal
/// digits, a zero byte, and its bytes. Translations do not count: they are the same instrument in other
/// words, and say themselves what they were made from.
enum ContentHash {
    static func digest(of instrument: [UInt8], including files: [String: [UInt8]]) -> String {
        var bytes = part("", instrument)
        for (name, contents) in files.sorted(by: { $0.key < $1.key }) { bytes += part(name, contents) }
        return SHA256.digest(of: bytes)
    }

    private static func part(_ name: String, _ contents: [UInt8]) -> [UInt8] {
        Array(name.utf8) + [0] + Array("\(contents.count)".utf8) + [0] + contents
    }
}
