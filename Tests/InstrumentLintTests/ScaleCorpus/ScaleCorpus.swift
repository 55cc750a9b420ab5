/// What the rules about response scales and scales are measured with. All of it is ours.
enum ScaleCorpus {
    struct Entry: Sendable {
        var name: String
        var sections: String
        var expected: Set<String>
        /// The rules that this entry may say something about besides the expected ones; nil for all.
        var concerns: Set<String>?

        func isAbout(_ slug: String) -> Bool {
            expected.contains(slug) || concerns?.contains(slug) ?? true
        }
    }

    /// A response scale with three items of one stem's kind, in a scale without any fault of its own.
    ///
    /// - Parameter labels: as they are shown, with bars between them
    static func options(
        _ labels: String, stem: String = "To the best of your knowledge, when was {}?",
        _ expected: String...
    ) -> Entry {
        let list = labels.split(separator: "|").map { label in
            "\"\(label.trimmingWhitespace)\""
        }
        return Entry(
            name: "\(labels) – \(stem)",
            sections: "responses:\n  answers: {labels: [\(list.joined(separator: ", "))]}\n\(items(stem))",
            expected: Set(expected))
    }

    static func range(
        _ declaration: String, stem: String, _ expected: String...
    ) -> Entry {
        Entry(
            name: "\(declaration) – \(stem)",
            sections: "responses:\n  answers: \(declaration)\n\(items(stem))", expected: Set(expected))
    }

    /// Items on the default response scale; `-` before one reverses it.
    static func scale(_ stems: [String], topics: [String] = [], _ expected: String...) -> Entry {
        var listed: [String] = []
        var reversed: [String] = []
        var items = ""
        for (index, stem) in stems.enumerated() {
            let id = "q\(index + 1)"
            let isReversed = stem.hasPrefix("-")
            if isReversed { reversed.append(id) } else { listed.append(id) }
            let topic = topics.indices.contains(index) ? "topic: \(topics[index]), " : ""
            let text = isReversed ? String(stem.dropFirst()) : stem
            items += "  \(id): {\(topic)responses: \(index.isMultiple(of: 2) ? "degree" : "grade"), text: \"\(text)\"}\n"
        }
        return Entry(
            name: stems.joined(separator: " ") + topics.joined(),
            sections: """
                responses:
                  degree: {labels: [Not at all, Slightly, Somewhat, Quite, Extremely]}
                  grade: {labels: [Not at all, Slightly, Somewhat, Quite, Extremely]}
                items:
                \(items)scales:
                  whole: {items: [\(listed.joined(separator: ", "))], reversed: [\(reversed.joined(separator: ", "))], score: mean, answered: all}
                """,
            expected: Set(expected))
    }

    /// The two wordings of a parallel item.
    static func pair(
        _ parallel: String, _ teacher: String, _ student: String, _ expected: String...
    ) -> Entry {
        Entry(
            name: "\(parallel): \(teacher) / \(student)",
            sections: """
                forms:
                  teacher: {rater: teacher, target: student}
                  student: {rater: student, target: teacher}
                items:
                  q: {parallel: \(parallel), responses: degree, text: {teacher: "\(teacher)", student: "\(student)"}}
                """,
            expected: Set(expected), concerns: ["time-frames-differ", "parallel-contradicted", "unnamed-partner"])
    }

    private static func items(_ stem: String) -> String {
        "items:\n"
            + ["lunch", "dinner", "sport"].enumerated().map { index, word in
                "  q\(index): {responses: answers, text: \"\(stem.replacing("{}", with: word))\"}\n"
            }.joined()
    }
}

extension Substring {
    fileprivate var trimmingWhitespace: Substring {
        var text = drop { $0 == " " }
        while text.last == " " { text.removeLast() }
        return text
    }
}
