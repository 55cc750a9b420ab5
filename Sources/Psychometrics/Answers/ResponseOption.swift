/// The options of a response scale, as an enumeration whose raw values are the declared codes.
public protocol ResponseOption:
    RawRepresentable, CaseIterable, Hashable, Sendable, Codable
where RawValue == Int {
    /// The reasons that this scale declares for there being no answer.
    associatedtype MissingReason: RawRepresentable, CaseIterable, Hashable, Sendable, Codable
    where MissingReason.RawValue == Int

    /// What the respondent reads.
    var label: String { get }
}

/// The missing reasons of a response scale that declares none.
public enum NoMissingReason: Int, CaseIterable, Hashable, Sendable, Codable {
    // An enumeration with a raw type needs a case; this one is never made.
    @available(*, unavailable, message: "This response scale declares no missing codes.")
    case none = 0

    public static var allCases: [NoMissingReason] { [] }
}

/// The codes with which an item can be answered.
public struct ResponseCodes: Sendable, Equatable {
    /// Those of the options, as declared.
    public var options: [Int]
    /// Those that say why there is no answer.
    public var missing: [Int]

    public init(options: [Int], missing: [Int] = []) {
        self.options = options
        self.missing = missing
    }
}
