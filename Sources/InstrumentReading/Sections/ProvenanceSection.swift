import Diagnostics
import InstrumentModel
import InstrumentSyntax

extension InstrumentReader {
    /// Authors: names, or mappings with affiliation and ORCID iD.
    mutating func readAuthors(_ node: Node?) -> [Author] {
        list(node, "the authors").compactMap { node in
            if case .scalar = node.content {
                return text(node, "an author").map { Author(name: $0.value) }
            }
            guard let fields = fields(of: node, .author, owner: "the author", named: node.range)
            else { return nil }
            return Author(
                name: text(fields["name"], "the author's name")?.value ?? "",
                affiliation: text(fields["affiliation"], "the affiliation")?.value,
                orcid: readORCID(fields["orcid"]))
        }
    }

    /// References: citations, or mappings with a DOI.
    mutating func readReferences(_ node: Node?) -> [Reference] {
        list(node, "the references").compactMap { node in
            if case .scalar = node.content {
                return text(node, "a reference").map { Reference(citation: $0.value) }
            }
            guard
                let fields = fields(of: node, .reference, owner: "the reference", named: node.range)
            else { return nil }
            return Reference(
                citation: text(fields["citation"], "the citation")?.value ?? "",
                doi: readDOI(fields["doi"]))
        }
    }

    /// An ORCID iD, its check digit (ISO 7064, mod 11-2) verified.
    private mutating func readORCID(_ node: Node?) -> String? {
        guard let orcid = text(node, "the ORCID iD") else { return nil }
        let digits = orcid.value.filter { $0 != "-" }
        var total = 0
        for digit in digits.dropLast() {
            guard let value = digit.wholeNumberValue else { break }
            total = (total + value) * 2 % 11
        }
        let check = (12 - total) % 11
        let isShaped =
            orcid.value.split(separator: "-").map(\.count) == [4, 4, 4, 4]
            && digits.dropLast().utf8.allSatisfy(\.isASCIIDigit)
        guard isShaped, digits.last == (check == 10 ? "X" : Character("\(check)")) else {
            report(
                Diagnostic(
                    .invalidValue, "'\(orcid.value)' is not an ORCID iD", at: orcid.range,
                    reason: "Its last character is a check digit, and does not fit.",
                    advice: "Write the sixteen characters with hyphens: 0000-0002-1825-0097."))
            return nil
        }
        return orcid.value
    }

    private mutating func readDOI(_ node: Node?) -> String? {
        guard let doi = text(node, "the DOI") else { return nil }
        guard doi.value.hasPrefix("10."), doi.value.contains("/"),
            !doi.value.contains(where: { $0.isWhitespace || "\"<>".contains($0) })
        else {
            report(
                Diagnostic(
                    .invalidValue, "'\(doi.value)' is not a DOI", at: doi.range,
                    advice: "Write it without the resolver's address: 10.1000/182."))
            return nil
        }
        return doi.value
    }
}
