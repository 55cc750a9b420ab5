import Foundation

#if canImport(FoundationXML)
    import FoundationXML
#endif

/// A page as an XML parser reads it: whatever is not well-formed is not read at all.
struct ParsedPage {
    struct Element {
        var name: String
        var attributes: [String: String]
        /// The texts directly within it.
        var text = ""
        var parents: [String]
        /// The number of the figure that it stands in, from 1 on.
        var figure: Int
    }

    let elements: [Element]

    /// Throws where the page is not well-formed.
    init(_ page: String) throws {
        let reader = Reader()
        let parser = XMLParser(data: Data(page.utf8))
        parser.delegate = reader
        guard parser.parse() else {
            throw Malformed(line: parser.lineNumber, reason: String(describing: parser.parserError))
        }
        elements = reader.elements
    }

    struct Malformed: Error {
        var line: Int
        var reason: String
    }

    func named(_ name: String) -> [Element] { elements.filter { $0.name == name } }

    /// The marks of a figure with this class among theirs.
    func marks(_ kind: String, in figure: Int) -> [Element] {
        elements.filter {
            $0.figure == figure && ($0.attributes["class"] ?? "").split(separator: " ").contains(kind[...])
                && $0.parents.contains("svg") && !$0.parents.contains("ul")
        }
    }

    private final class Reader: NSObject, XMLParserDelegate {
        var elements: [Element] = []
        private var open: [Int] = []
        private var figures = 0

        func parser(
            _ parser: XMLParser, didStartElement name: String, namespaceURI: String?,
            qualifiedName: String?, attributes: [String: String]
        ) {
            if name == "figure" { figures += 1 }
            let parents = open.map { elements[$0].name }
            let isWithin = name == "figure" || parents.contains("figure")
            open.append(elements.count)
            elements.append(
                Element(name: name, attributes: attributes, parents: parents, figure: isWithin ? figures : 0))
        }

        func parser(_ parser: XMLParser, foundCharacters string: String) {
            if let last = open.last { elements[last].text += string }
        }

        func parser(
            _ parser: XMLParser, didEndElement name: String, namespaceURI: String?, qualifiedName: String?
        ) {
            open.removeLast()
        }
    }
}

extension ParsedPage.Element {
    /// A place or a length across, in percent of the figure's width.
    func percent(_ attribute: String) -> Double {
        Double((attributes[attribute] ?? "").dropLast()) ?? .nan
    }
}
