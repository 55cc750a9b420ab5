import Foundation

/// The instruments that lie anywhere in a package: those of no target are never compiled, and nothing
/// else would say so.
struct PackageInstruments {
    let root: URL
    let files: [URL]

    /// Deeper than this, folders are not looked into.
    private static let depthLimit = 8

    init(root: URL) {
        self.root = root
        let keys: Set<URLResourceKey> = [.isDirectoryKey]
        guard
            let enumerator = FileManager.default.enumerator(
                at: root, includingPropertiesForKeys: Array(keys), options: [.skipsHiddenFiles])
        else {
            files = []
            return
        }
        var found: [URL] = []
        while let file = enumerator.nextObject() as? URL {
            if Self.isPackage(file) || enumerator.level > Self.depthLimit {
                enumerator.skipDescendants()
            } else if file.stem(before: InstrumentSources.instrumentSuffixes) != nil {
                found.append(file)
            }
        }
        files = found.sorted { $0.filePath < $1.filePath }
    }

    /// Those that look as if they belonged to a target and are in none, by their paths within the
    /// package: they lie where sources lie, or in a target's folder. Others may lie where they like.
    func lost(among targets: [(folder: URL, files: [URL])]) -> [String] {
        let known = Set(targets.flatMap(\.files).map(\.standardizedFileURL.filePath))
        let folders =
            targets.map(\.folder) + ["Sources", "Source", "src", "srcs", "Tests"].map { root.appending(path: $0) }
        let places = folders.map { $0.standardizedFileURL.filePath.withSlash }
        return files.map(\.standardizedFileURL.filePath).filter { path in
            !known.contains(path) && places.contains { path.hasPrefix($0) }
        }.map(within)
    }

    /// A path as it reads within the package.
    private func within(_ path: String) -> String {
        let start = root.standardizedFileURL.filePath.withSlash
        return path.hasPrefix(start) ? String(path.dropFirst(start.count)) : path
    }

    /// A package within the package has targets of its own.
    private static func isPackage(_ folder: URL) -> Bool {
        FileManager.default.fileExists(atPath: folder.appending(path: "Package.swift").filePath)
    }
}

extension String {
    fileprivate var withSlash: String { hasSuffix("/") ? self : self + "/" }
}
