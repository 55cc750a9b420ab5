import Diagnostics
import InstrumentModel
import InstrumentSyntax

/// A file of response scales that an instrument includes.
public struct IncludedFile: Sendable {
    /// The file's content; nil when it could not be read, which has been reported.
    public var root: Node?
    /// False when only a part of the file could be read.
    public var isComplete: Bool

    public init(root: Node?, isComplete: Bool) {
        self.root = root
        self.isComplete = isComplete
    }
}

extension InstrumentReader {
    /// What the name of every file of response scales ends with.
    static let responsesSuffixes = [".responses.yaml", ".responses.yml"]
    /// More files than any instrument includes.
    private static let includeLimit = 32

    /// The names of the files that an instrument includes, each a path within the instrument's folder,
    /// and what is wrong with the others.
    public static func includes(
        in root: Node
    ) -> (names: [Located<String>], diagnostics: [Diagnostic]) {
        guard case .mapping(let entries) = root.content,
            let node = entries.first(where: { $0.key.value == "include" })?.value
        else { return ([], []) }
        var reader = InstrumentReader()
        let names = reader.readIncludes(node)
        return (names, reader.diagnostics)
    }

    private mutating func readIncludes(_ node: Node) -> [Located<String>] {
        let names = list(node, "the included files").compactMap { text($0, "an included file") }
        if names.count > Self.includeLimit {
            report(
                Diagnostic(
                    .includePath, "\(names.count) files are included; at most \(Self.includeLimit) are read",
                    at: names[Self.includeLimit].range,
                    reason: "No instrument has as many response scales.",
                    advice: "Bring response scales together in fewer files."))
        }
        var seen: [String: SourceRange] = [:]
        return names.prefix(Self.includeLimit).filter { name in
            guard isWithinFolder(name) else { return false }
            if let first = seen[name.value] {
                report(
                    Diagnostic(
                        .includePath, "The file '\(name.value)' is included twice", at: name.range,
                        reason: "Each of its response scales would be there twice.",
                        advice: "Remove one of them.",
                        related: [.init("first included here", at: first)]))
                return false
            }
            seen[name.value] = name.range
            return true
        }
    }

    /// Reports a path that leads out of the instrument's folder, or to something else than response
    /// scales: whoever compiles an instrument from elsewhere must not have other files read by it.
    private mutating func isWithinFolder(_ name: Located<String>) -> Bool {
        let parts = name.value.split(separator: "/", omittingEmptySubsequences: false)
        let isPlain = !name.value.unicodeScalars.contains {
            $0.properties.generalCategory == .control || $0 == "\\" || $0 == ":"
        }
        let staysInside = parts.allSatisfy { !$0.isEmpty && $0 != "." && $0 != ".." }
        guard isPlain, staysInside else {
            report(
                Diagnostic(
                    .includePath, "'\(name.value)' is not a path within the instrument's folder",
                    at: name.range,
                    reason: "An instrument may read nothing but what lies beside it or below.",
                    advice:
                        "Put the file into the instrument's folder and write its name: common.responses.yaml."
                ))
            return false
        }
        guard Self.responsesSuffixes.contains(where: name.value.hasSuffix) else {
            report(
                Diagnostic(
                    .includePath, "'\(name.value)' is not the name of a file of response scales",
                    at: name.range, reason: "Only response scales can be included.",
                    advice: "Give the file a name that ends in .responses.yaml."))
            return false
        }
        return true
    }

    /// The response scales of an instrument: those of the files that it includes, and its own.
    mutating func readAllResponseScales(_ node: Node?) -> [ResponseScale] {
        var scales: [ResponseScale] = []
        var seen: [String: SourceRange] = [:]
        for file in included {
            // What stands in a file that could not be read is unknown, and may well be named.
            if !file.isComplete { unknowable.insert("response scale") }
            scales += file.root.map { withoutRepeats(readResponsesFile($0), &seen) } ?? []
        }
        scales += withoutRepeats(readResponseScales(node), &seen)
        checkDistinct(scales.map(\.id), "response scale")
        return scales
    }

    /// The response scales that belong to the instrument: its own, and of those that it includes the
    /// ones that its items name.
    func belonging(
        _ scales: [ResponseScale], to file: String, with items: [Item]
    ) -> [ResponseScale] {
        let named = Set(items.map(\.responses.value))
        return scales.filter { $0.id.range.file == file || named.contains($0.id.value) }
    }

    private mutating func readResponsesFile(_ root: Node) -> [ResponseScale] {
        let start = SourceRange.beginning(of: root.range.file)
        if case .mapping(let entries) = root.content,
            let nested = entries.first(where: { $0.key.value == "include" })
        {
            report(
                Diagnostic(
                    .nestedInclude, "An included file cannot include others", at: nested.key.range,
                    reason: "Where a response scale comes from has to show in the instrument.",
                    advice: "Remove this, and include the other file in the instrument."))
        }
        guard
            let fields = fields(
                of: root, .responses, owner: "the file of response scales", named: start,
                besides: ["include"])
        else { return [] }
        readLanguageVersion(fields["scalewright"])
        return readResponseScales(fields["responses"])
    }

    /// The scales whose name is free; the others are reported.
    private mutating func withoutRepeats(
        _ scales: [ResponseScale], _ seen: inout [String: SourceRange]
    ) -> [ResponseScale] {
        scales.filter { scale in
            guard let first = seen[scale.id.value] else {
                seen[scale.id.value] = scale.id.range
                return true
            }
            report(
                Diagnostic(
                    .responseScaleTwice,
                    "The response scale '\(scale.id.value)' is defined twice", at: scale.id.range,
                    reason: "Items that name it could mean either.",
                    advice: "Remove one of them, or give it another name.",
                    related: [.init("first defined here", at: first)]))
            return false
        }
    }
}
