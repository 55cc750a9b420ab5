import Diagnostics

/// A path as a URI reference (RFC 3986).
enum ArtifactURI {
    /// An absolute path becomes a `file:` URI, and any other one that is relative to the folder in
    /// which the tool ran.
    static func of(_ path: String) -> String {
        var relative = path[...]
        while relative.hasPrefix("./") { relative = relative.dropFirst(2) }
        let encoded = relative.utf8.map(encoded).joined()
        return path.hasPrefix("/") ? "file://\(encoded)" : encoded
    }

    /// Everything but the unreserved characters and the slash; a colon would turn the start of a
    /// relative path into a scheme.
    private static func encoded(_ byte: UInt8) -> String {
        switch byte {
        case UInt8(ascii: "a")...UInt8(ascii: "z"), UInt8(ascii: "A")...UInt8(ascii: "Z"),
            UInt8(ascii: "0")...UInt8(ascii: "9"), UInt8(ascii: "-"), UInt8(ascii: "."),
            UInt8(ascii: "_"), UInt8(ascii: "~"), UInt8(ascii: "/"):
            return String(Unicode.Scalar(byte))
        default:
            let digits = String(byte, radix: 16, uppercase: true)
            return "%" + (digits.count == 1 ? "0" : "") + digits
        }
    }
}
