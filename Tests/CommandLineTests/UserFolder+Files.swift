import Foundation

extension UserFolder {
    /// Puts a file here, in a folder that is made where it is named.
    func put(_ text: String, in name: String) throws {
        try put(Data(text.utf8), in: name)
    }

    func put(_ data: Data, in name: String) throws {
        let file = url.appending(path: name)
        try FileManager.default.createDirectory(
            at: file.deletingLastPathComponent(), withIntermediateDirectories: true)
        try data.write(to: file)
    }

    /// Puts an instrument of the shipped library here.
    func putShipped(_ name: String, in folder: String = ".") throws {
        try putShippedFile("\(name).instrument.yaml", in: folder)
    }

    /// Puts a file of the shipped library here.
    func putShippedFile(_ file: String, in folder: String = ".") throws {
        let root = URL(filePath: #filePath).deletingLastPathComponent().deletingLastPathComponent()
            .deletingLastPathComponent()
        try put(try Data(contentsOf: root.appending(path: "instruments/\(file)")), in: "\(folder)/\(file)")
    }

    func contents(of name: String) throws -> String {
        try String(contentsOf: url.appending(path: name), encoding: .utf8)
    }

    /// The names of the files and folders in a folder here, in order.
    func names(in folder: String = ".") throws -> [String] {
        try FileManager.default.contentsOfDirectory(
            atPath: url.appending(path: folder).path(percentEncoded: false)).sorted()
    }
}
