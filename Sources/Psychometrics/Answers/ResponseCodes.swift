/// The codes with which an item can be answered.
public struct ResponseCodes: Sendable, Hashable {
    /// Those of the options, as declared.
    public var options: [Int]
    /// Those that say why there is no answer.
    public var missing: [Int]

    public init(options: [Int], missing: [Int] = []) {
        self.options = options
        self.missing = missing
    }
}
