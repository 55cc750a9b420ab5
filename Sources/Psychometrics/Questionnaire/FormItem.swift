/// The items that a form asks, as an enumeration whose raw values are their ids.
///
/// The cases stand in the order of the data: the place of a case in `allCases` is its column in a row of
/// answers.
public protocol FormItem: RawRepresentable, CaseIterable, Hashable, Sendable, Codable
where RawValue == String {}
