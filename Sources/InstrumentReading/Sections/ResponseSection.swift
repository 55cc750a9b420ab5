import Diagnostics
import InstrumentModel
import InstrumentSyntax

extension InstrumentReader {
    mutating func readResponseScales(_ node: Node?) -> [ResponseScale] {
        filledEntries(node, "the response scales").map { entry in
            checkName(entry.key, "a response scale's name")
            return readResponseScale(entry)
        }
    }

    private mutating func readResponseScale(_ entry: Node.Entry) -> ResponseScale {
        let owner = "the response scale '\(entry.key.value)'"
        guard
            let fields = fields(
                of: entry.value, .responseScale, owner: owner, named: entry.key.range)
        else { return ResponseScale(id: entry.key, options: []) }
        let shapes = ["labels", "options", "range"].filter { fields[$0] != nil }
        if shapes.count != 1, fields.misspelt.isDisjoint(with: ["labels", "options", "range"]) {
            let found = shapes.isEmpty ? "none of them" : shapes.joined(separator: " and ")
            report(
                Diagnostic(
                    .responseScaleShape,
                    "\(owner.capitalizedFirst) needs one of labels, options and range, and has \(found)",
                    at: entry.key.range, reason: "They are three ways to declare the same thing.",
                    advice: "Keep the one that fits: 'labels: [Not at all, Somewhat, Extremely]'."))
        }
        if let anchors = fields["anchors"], fields["range"] == nil {
            report(
                Diagnostic(
                    .responseScaleShape, "Anchors label the codes of a range, and there is none",
                    at: anchors.range, advice: "Move the labels to 'options'."))
        }
        var options: [ResponseScale.Option] = []
        switch shapes.first {
        case "labels": options = readLabels(fields["labels"])
        case "options":
            options = readCodes(fields["options"], "the options").map {
                ResponseScale.Option(code: $0.code, label: $0.label)
            }
        case "range": options = readRange(fields["range"], anchors: fields["anchors"])
        default: break
        }
        // A range without codes has been reported as what it is.
        let isFaultyRange = shapes.first == "range" && options.isEmpty
        if options.count < 2, !isFaultyRange, let node = shapes.first.flatMap({ fields[$0] }) {
            reportTooFew(options.count, owner, at: node.range)
        }
        let missing = readCodes(fields["missing"], "the missing codes").map {
            ResponseScale.MissingCode(code: $0.code, label: $0.label)
        }
        return ResponseScale(id: entry.key, options: options, missing: missing)
    }

    private mutating func readLabels(_ node: Node?) -> [ResponseScale.Option] {
        list(node, "the labels").enumerated().compactMap { index, node in
            text(node, "a label").map {
                ResponseScale.Option(code: Located(index + 1, at: $0.range), label: $0)
            }
        }
    }

    private mutating func reportTooFew(_ count: Int, _ owner: String, at range: SourceRange) {
        report(
            Diagnostic(
                .responseScaleShape,
                "\(owner.capitalizedFirst) has \(count == 0 ? "no option" : "a single option")",
                at: range, reason: "A question with one possible answer measures nothing.",
                advice: "Declare at least two options."))
    }
}
