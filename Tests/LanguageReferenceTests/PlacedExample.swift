import InstrumentReading
import LanguageReference

/// A key's example at its place in a file that has, besides, only what must be there, and what else the key
/// may need beside it.
struct PlacedExample {
    private(set) var text = ""
    /// The line of the example.
    private(set) var line = 0

    /// - Parameters:
    ///   - section: one that can be reached from the file's top
    ///   - company: lines of other keys of the section
    init?(
        _ key: KeySpecification, of section: KeySection, in file: LanguageFile,
        beside company: [String: String] = [:]
    ) {
        guard let path = Self.path(to: section, from: file.root) else { return nil }
        var indent = 0
        for step in path {
            add(required(of: step.section, besides: step.key.name), indent)
            add("\(step.key.name):", indent)
            indent += 2
            for part in step.type {
                switch part {
                case .list: add("-", indent)
                case .mapping(let key, _): add(Self.name(for: key) + ":", indent)
                default: continue
                }
                indent += 2
            }
        }
        for other in section.keys where other.name != key.name {
            let value = company[other.name] ?? (other.isRequired ? other.example : nil)
            if let value { add("\(other.name): \(value)", indent) }
        }
        add("\(key.name): \(key.example)", indent)
        line = text.count { $0 == "\n" }
    }

    private struct Step {
        var section: KeySection
        var key: KeySpecification
        /// The collections between the key and the section that it holds.
        var type: [ValueType]
    }

    private mutating func add(_ line: String, _ indent: Int) {
        guard !line.isEmpty else { return }
        for line in line.split(separator: "\n") {
            text += String(repeating: " ", count: indent) + line + "\n"
        }
    }

    private func required(of section: KeySection, besides key: String) -> String {
        section.keys.filter { $0.isRequired && $0.name != key }
            .map { "\($0.name): \($0.example)" }.joined(separator: "\n")
    }

    /// A key of a mapping that is not a section's.
    private static func name(for key: ValueType.MappingKey) -> String {
        if case .code = key { "1" } else { "example_entry" }
    }

    private static func path(to target: KeySection, from top: KeySection) -> [Step]? {
        var seen: Set<String> = []
        func search(_ section: KeySection) -> [Step]? {
            if section.identifier == target.identifier { return [] }
            guard seen.insert(section.identifier).inserted else { return nil }
            for key in section.keys {
                for (collections, inner) in ways(into: key.type) {
                    if let rest = search(inner) {
                        return [Step(section: section, key: key, type: collections)] + rest
                    }
                }
            }
            return nil
        }
        return search(top)
    }

    /// The sections that a type can hold, each with the collections around it.
    private static func ways(into type: ValueType) -> [([ValueType], KeySection)] {
        switch type {
        case .section(let section): [([], section)]
        case .list(let element): ways(into: element).map { ([type] + $0.0, $0.1) }
        case .mapping(_, let value): ways(into: value).map { ([type] + $0.0, $0.1) }
        case .either(let types): types.flatMap(ways)
        default: []
        }
    }
}
