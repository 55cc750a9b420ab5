extension Instrument {
    /// What tells whether two summaries of a form add up the same things: sixteen hexadecimal digits made
    /// of the items, their codes, and each scale's keyed items.
    ///
    /// It protects from mistakes and not from malice: an edited instrument that kept its version, or a
    /// short form, is told from the whole.
    public func summaryFingerprint(of form: Form) -> String {
        let plan = scoringPlan(for: form)
        var lines = plan.columns.map { column in
            let codes = responseScale(column.responses)?.options.map(\.code.value) ?? []
            return "\(column.item) \(codes.sorted())"
        }
        for scale in plan.scales {
            let terms = scale.terms.map { term in
                let item = plan.columns[term.column].item
                return "\(term.isReversed ? "-" : "+")\(item) \(term.lowest) \(term.highest)"
            }
            lines.append("\(scale.id): \(terms.joined(separator: ", "))")
        }
        return StableHash.digits(of: lines.joined(separator: "\n"))
    }
}

/// A short mark of a text that stays the same from run to run and from machine to machine.
///
/// It tells texts apart that nobody has made alike on purpose.
public enum StableHash {
    /// Sixteen hexadecimal digits: FNV-1a, 64 bits (Fowler, Noll & Vo 1991).
    public static func digits(of text: String) -> String {
        let value = text.utf8.reduce(0xcbf2_9ce4_8422_2325 as UInt64) { hash, byte in
            (hash ^ UInt64(byte)) &* 0x100_0000_01b3
        }
        let digits = String(value, radix: 16)
        return String(repeating: "0", count: 16 - digits.count) + digits
    }
}
