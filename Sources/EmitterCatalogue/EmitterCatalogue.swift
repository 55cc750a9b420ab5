import CodebookEmission
import Emission
import ScriptEmission
import SwiftEmission

/// Everything that an instrument can be turned into.
public enum EmitterCatalogue {
    public static let all: [any Emitter] = [
        SwiftEmitter(), CodebookHTMLEmitter(), CodebookMarkdownEmitter(), CodebookJSONEmitter(),
        SQLEmitter(),
    ]

    /// The emitter of this name.
    public static func emitter(for target: String) -> (any Emitter)? {
        all.first { $0.target == target }
    }
}
