import Psychometrics

/// Whose row each is, where an instrument is given in several waves.
///
/// The rows of one person resemble each other, so that nothing may rest on them as if they were of several
/// persons. Where everybody has one row, they are independent whatever the waves.
public struct PersonNumbers: Sendable {
    private var numbers: [[String]: Int] = [:]
    /// Those that were numbered.
    public private(set) var rows = 0

    public init() {}

    /// How many persons, or pairs, have a row.
    public var count: Int { numbers.count }

    /// Why figures that take rows for independent are left out; nil where everybody has one row.
    public var dependence: UndefinedReason? { count < rows ? .rowsOfSamePersons : nil }

    /// The number of the person whose row comes next: persons count up from 0 as they first come.
    ///
    /// - Parameter person: what stands in the columns that name a person, or a pair
    public mutating func add(_ person: [String]) -> Int {
        rows += 1
        if let number = numbers[person] { return number }
        numbers[person] = numbers.count
        return numbers.count - 1
    }
}
