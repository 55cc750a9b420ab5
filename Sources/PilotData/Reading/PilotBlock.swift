import Psychometrics

/// Some rows of pilot data, in the order of the file.
public struct PilotBlock: Sendable {
    public internal(set) var rows = 0
    /// Rows × items of the form, one row after another.
    public internal(set) var answers: [AnswerCode] = []
    /// Rows × carried columns, one row after another; empty unless they are asked for.
    public internal(set) var carried: [String] = []

    /// Cells that say why there is no answer; empty unless they are asked for.
    public internal(set) var missingCodes: [MissingCode] = []

    /// A declared missing code, and where it stands.
    public struct MissingCode: Sendable, Hashable {
        /// The row of the block.
        public var row: Int
        /// Index into the form's items.
        public var item: Int
        public var code: AnswerCode
    }

    public init() {}

    mutating func clear() {
        rows = 0
        answers.removeAll(keepingCapacity: true)
        carried.removeAll(keepingCapacity: true)
        missingCodes.removeAll(keepingCapacity: true)
    }
}
