import Foundation

/// What a build puts into a target's bundle for each instrument.
///
/// A plugin cannot run the tool to ask what it will write, and must promise it beforehand. It reads the
/// one line of the configuration that says so, and passes on what it read; the tool, which reads the
/// whole file properly, refuses to go on where the two do not agree.
struct BuildOutputs {
    /// The targets, in the order of the configuration: `codebook-html`.
    let targets: [String]

    /// What is emitted where the configuration says nothing.
    private static let usual = ["codebook-html", "codebook-json"]

    init(configuration: URL?) {
        let text = configuration.flatMap { try? String(contentsOf: $0, encoding: .utf8) } ?? ""
        targets = Self.listed(in: text) ?? Self.usual
    }

    /// The file of a target for an instrument or a translation: `tsr.de.codebook.html`.
    static func file(of target: String, stem: String) -> String {
        "\(stem).\(target.replacingOccurrences(of: "codebook-", with: "codebook."))"
    }

    /// `outputs: [codebook-html, codebook-md]`.
    private static func listed(in text: String) -> [String]? {
        let lines = text.split(whereSeparator: \.isNewline)
        guard let line = lines.first(where: { $0.hasPrefix("outputs:") }),
            let start = line.firstIndex(of: "["), let end = line.firstIndex(of: "]"), start < end
        else { return nil }
        return line[line.index(after: start)..<end].split(separator: ",")
            .map { $0.trimmingCharacters(in: .whitespaces) }.filter { !$0.isEmpty }
    }
}
