import Diagnostics

/// The set of answers that an item accepts, shared by the items that name it.
public struct ResponseScale: Sendable, Equatable {
    /// An answer that can be chosen and scored.
    public struct Option: Sendable, Equatable {
        public var code: Located<Int>
        /// Nil for an unlabelled step of a numeric range.
        public var label: Located<String>?

        public init(code: Located<Int>, label: Located<String>?) {
            self.code = code
            self.label = label
        }
    }

    /// A code that says why there is no answer.
    public struct MissingCode: Sendable, Equatable {
        public var code: Located<Int>
        public var label: Located<String>

        public init(code: Located<Int>, label: Located<String>) {
            self.code = code
            self.label = label
        }
    }

    public var id: Located<String>
    /// In the order in which they are shown. Never empty, and at least two.
    public var options: [Option]
    public var missing: [MissingCode]

    public init(id: Located<String>, options: [Option], missing: [MissingCode] = []) {
        self.id = id
        self.options = options
        self.missing = missing
    }

    /// The lowest code that can be scored, as declared.
    public var lowest: Int { options.map(\.code.value).min() ?? 0 }
    /// The highest code that can be scored, as declared.
    public var highest: Int { options.map(\.code.value).max() ?? 0 }

    public var isFullyLabelled: Bool { options.allSatisfy { $0.label != nil } }

    /// Codes are limited so that sums of products of 900 million answers stay exact in 64 bits.
    public static let codeLimit = 100_000
    public static let optionLimit = 1_001
}
