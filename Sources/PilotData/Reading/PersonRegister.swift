/// Tells whether somebody has several rows, as a person has who answers in several waves.
///
/// Needs memory by the number of persons, and none any more once one of them has come back.
struct PersonRegister: Sendable {
    /// Nil once the answer is known.
    private var register: KeyRegister? = KeyRegister()

    var isRepeated: Bool { register == nil }

    /// - Parameter person: what stands in the columns that name a person
    mutating func insert(_ person: [String], row: Int) {
        if register?.insert(person, row: row) != nil { register = nil }
    }

    /// Registers the persons of a chunk's rows.
    mutating func insert(_ persons: KeyBatch, firstRow: Int) {
        var isRepeated = false
        register?.insert(persons, firstRow: firstRow) { _, _ in isRepeated = true }
        if isRepeated { register = nil }
    }
}
