import Diagnostics
import InstrumentModel
import InstrumentSyntax

extension InstrumentReader {
    /// A mapping of codes to labels.
    mutating func readCodes(
        _ node: Node?, _ what: String
    ) -> [(code: Located<Int>, label: Located<String>)] {
        entries(node, what).compactMap { entry in
            let label = text(entry.value, "the label of \(entry.key.value)")
            guard let code = readCode(entry.key) else { return nil }
            return (code, label ?? Located("", at: entry.value.range))
        }
    }

    /// Evenly spaced codes, some of them labelled.
    mutating func readRange(_ node: Node?, anchors: Node?) -> [ResponseScale.Option] {
        guard let node,
            let fields = fields(of: node, .range, owner: "the range", named: node.range),
            let from = wholeNumber(fields["from"], "the start of the range"),
            let to = wholeNumber(fields["to"], "the end of the range")
        else { return [] }
        let step = wholeNumber(fields["step"], "the step of the range")?.value ?? 1
        guard isWithinLimit(from), isWithinLimit(to) else { return [] }
        guard from.value < to.value, step > 0, (to.value - from.value) % step == 0,
            (to.value - from.value) / step < ResponseScale.optionLimit
        else {
            report(
                Diagnostic(
                    .invalidValue,
                    "No range goes from \(from.value) to \(to.value) by \(step)",
                    at: node.range,
                    reason: "The codes have to ascend and the last step has to meet the end.",
                    advice:
                        "Choose a step that divides \(to.value) − (\(from.value)), with at most \(ResponseScale.optionLimit) codes."
                ))
            return []
        }
        let codes = Array(stride(from: from.value, through: to.value, by: step))
        let labels = readAnchors(anchors, codes: codes)
        return codes.map { code in
            ResponseScale.Option(code: Located(code, at: node.range), label: labels[code])
        }
    }

    private mutating func readAnchors(_ node: Node?, codes: [Int]) -> [Int: Located<String>] {
        var labels: [Int: Located<String>] = [:]
        for (code, label) in readCodes(node, "the anchors") {
            guard codes.contains(code.value) else {
                report(
                    Diagnostic(
                        .invalidValue, "The range has no code \(code.value) to label",
                        at: code.range,
                        advice:
                            "The codes are \(codes.prefix(12).map(String.init).joined(separator: ", "))\(codes.count > 12 ? ", …" : "")."
                    ))
                continue
            }
            labels[code.value] = label
        }
        return labels
    }

    private mutating func readCode(_ key: Located<String>) -> Located<Int>? {
        guard let number = Int(key.value) else {
            report(
                Diagnostic(
                    .wrongType, "'\(key.value)' is not a code", at: key.range,
                    reason: "Codes are the numbers that stand in the data.",
                    advice: "Write a whole number before the colon and the label after it."))
            return nil
        }
        let code = Located(number, at: key.range)
        return isWithinLimit(code) ? code : nil
    }

    private mutating func isWithinLimit(_ code: Located<Int>) -> Bool {
        let limit = ResponseScale.codeLimit
        if (-limit...limit).contains(code.value) { return true }
        report(
            Diagnostic(
                .invalidValue, "The code \(code.value) is beyond ±\(limit)", at: code.range,
                reason: "Sums of products have to stay exact.",
                advice: "Use smaller codes, and recode the data."))
        return false
    }
}
