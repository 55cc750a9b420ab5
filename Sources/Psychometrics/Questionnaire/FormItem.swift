/// The items that a form asks, as an enumeration whose raw values are their ids.
///
/// The cases stand in the order of the data.
public protocol FormItem: RawRepresentable, CaseIterable, Hashable, Sendable, Codable
where RawValue == String {
    /// The item's place in a row of answers.
    var column: Int { get }
}
