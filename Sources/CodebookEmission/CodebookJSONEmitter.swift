#if canImport(FoundationEssentials)
    import FoundationEssentials
#else
    import Foundation
#endif

import Emission
import InstrumentModel

/// The codebook for other programs.
public struct CodebookJSONEmitter: Emitter {
    public let target = "codebook-json"
    public let summary = "the codebook as JSON"

    public init() {}

    public func emit(_ instrument: Instrument, with options: EmissionOptions) -> [OutputFile] {
        let encoder = JSONEncoder()
        encoder.outputFormatting = [.prettyPrinted, .sortedKeys, .withoutEscapingSlashes]
        encoder.keyEncodingStrategy = .convertToSnakeCase
        // Encoding texts and finite numbers cannot fail.
        let data = (try? encoder.encode(Codebook(instrument))) ?? Data()
        let contents = String(decoding: data, as: UTF8.self) + "\n"
        return [OutputFile(name: "\(options.baseName).codebook.json", contents: contents)]
    }
}
