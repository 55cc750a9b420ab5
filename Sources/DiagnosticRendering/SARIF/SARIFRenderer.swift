import Diagnostics

#if canImport(FoundationEssentials)
    import FoundationEssentials
#else
    import Foundation
#endif

/// Diagnostics in the Static Analysis Results Interchange Format, version 2.1.0 (OASIS 2020), which code
/// hosts and editors show beside the source.
///
/// The same diagnostics always give the same document: it holds no times, no folders of the machine and
/// no identifiers made up for the run.
public struct SARIFRenderer: Sendable {
    private let documentation: [CodeDocumentation]
    private let version: String

    /// - Parameters:
    ///   - documentation: what is known about every code; all of them are listed as the rules that ran
    ///   - version: the tool's
    public init(documentation: [CodeDocumentation], version: String) {
        self.documentation = documentation.sorted { $0.code.id < $1.code.id }
        self.version = version
    }

    /// The document, with a final line break.
    public func render(_ diagnostics: [Diagnostic]) -> String {
        let encoder = JSONEncoder()
        encoder.outputFormatting = [.prettyPrinted, .sortedKeys, .withoutEscapingSlashes]
        // Encoding values made of texts and whole numbers cannot fail.
        let data = (try? encoder.encode(document(diagnostics))) ?? Data()
        return String(decoding: data, as: UTF8.self) + "\n"
    }

    private func document(_ diagnostics: [Diagnostic]) -> SARIFDocument {
        let indices = Dictionary(
            documentation.enumerated().map { ($1.code.id, $0) }, uniquingKeysWith: { first, _ in first })
        let driver = SARIFDocument.Driver(version: version, rules: documentation.map(SARIFDocument.Rule.init))
        let results = diagnostics.map {
            SARIFDocument.Result($0, ruleIndex: indices[$0.code.id])
        }
        return SARIFDocument(runs: [.init(tool: .init(driver: driver), results: results)])
    }
}
