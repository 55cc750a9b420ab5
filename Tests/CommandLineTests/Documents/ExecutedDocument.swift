import Foundation

/// A page of the documentation as something that can be done: files to write, commands to call, and what
/// they are said to show.
///
/// A `yaml` block is a file when the line before it ends in the file's name in backticks and a colon. In a
/// `console` block each line after `$ ` is a command, and what follows it is all that it shows. A command
/// in a comment, `<!-- $ … -->`, is called without being shown to readers: an edit that the text describes.
struct ExecutedDocument {
    enum Step {
        case file(name: String, contents: String)
        case command(String, shows: String?, line: Int)
    }

    private(set) var steps: [Step] = []

    init(_ markdown: String) {
        let lines = markdown.split(separator: "\n", omittingEmptySubsequences: false).map(String.init)
        var introduction = ""
        var index = 0
        while index < lines.count {
            let line = lines[index]
            guard line.hasPrefix("```") else {
                if let command = line.wholeMatch(of: /<!-- \$ (.+) -->/)?.1 {
                    steps.append(.command(String(command), shows: nil, line: index + 1))
                } else if !line.isEmpty {
                    introduction = line
                }
                index += 1
                continue
            }
            let block = lines[(index + 1)...].prefix { !$0.hasPrefix("```") }
            add(block, of: line.dropFirst(3), after: introduction)
            introduction = ""
            index = block.endIndex + 1
        }
    }

    private mutating func add(_ block: ArraySlice<String>, of language: Substring, after introduction: String) {
        switch language {
        case "yaml":
            guard let name = introduction.firstMatch(of: /`([\w.-]+)`:$/)?.1 else { return }
            steps.append(.file(name: String(name), contents: block.map { $0 + "\n" }.joined()))
        case "console":
            for (index, line) in zip(block.indices, block) where line.hasPrefix("$ ") {
                let shown = block[(index + 1)...].prefix { !$0.hasPrefix("$ ") }
                steps.append(
                    .command(
                        String(line.dropFirst(2)), shows: Self.text(shown), line: index + 1))
            }
        default: break
        }
    }

    private static func text(_ lines: ArraySlice<String>) -> String {
        lines.reversed().drop(while: \.isEmpty).reversed().joined(separator: "\n")
    }
}
