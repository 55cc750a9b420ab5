/// Asks for what a scaffold needs, a question at a time.
public struct ScaffoldDialogue {
    /// The next line of the answer, or nil when there will be none.
    private let read: () -> String?
    /// Shows a question, after which the answer stands on the same line.
    private let show: (String) -> Void

    public init(read: @escaping () -> String?, show: @escaping (String) -> Void) {
        self.read = read
        self.show = show
    }

    /// An answer; the default for an empty one, and when there is none.
    ///
    /// - Parameter objection: what is wrong with an answer, nil where nothing is; the question is then
    ///   asked again
    public func ask(
        _ question: String, default standard: String, objection: (String) -> String? = { _ in nil }
    ) -> String {
        while true {
            show("\(question) [\(standard)]: ")
            guard let line = read() else {
                show("\n")
                return standard
            }
            let answer = Self.trimmed(line)
            if answer.isEmpty { return standard }
            guard let complaint = objection(answer) else { return answer }
            show("  \(complaint)\n")
        }
    }

    /// One of the kinds, by its name or number in the list.
    public func askKind(default standard: Scaffold.Kind) -> Scaffold.Kind {
        let kinds = Scaffold.Kind.allCases
        show("Kinds of instrument:\n")
        for (index, kind) in kinds.enumerated() {
            show("  \(index + 1)  \(kind.rawValue) – \(kind.summary)\n")
        }
        func kind(_ answer: String) -> Scaffold.Kind? {
            if let kind = Scaffold.Kind(rawValue: answer.lowercased()) { return kind }
            guard let number = Int(answer), kinds.indices.contains(number - 1) else { return nil }
            return kinds[number - 1]
        }
        let answer = ask("Kind", default: standard.rawValue) {
            kind($0) == nil ? "Answer with a name or a number from 1 to \(kinds.count)." : nil
        }
        return kind(answer) ?? standard
    }

    private static func trimmed(_ line: String) -> String {
        let start = line.drop(while: \.isWhitespace)
        let length = start.reversed().drop(while: \.isWhitespace).count
        return String(start.prefix(length))
    }
}
