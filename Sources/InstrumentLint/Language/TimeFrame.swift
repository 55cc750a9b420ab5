/// The stretch of time that a question is about.
struct TimeFrame: Equatable, Sendable {
    /// What two frames have to share to be the same: "past 2 week", "this term", "today".
    var key: String
    /// Where it stands among the words.
    var place: Range<Int>

    /// The first one in a text; nil when it names none.
    static func first(in words: [Word]) -> TimeFrame? {
        for index in words.indices {
            if let frame = span(words, at: index) ?? single(words, at: index) { return frame }
        }
        return nil
    }

    /// Whether it bounds what is to be remembered, as "every day" does not.
    var isStretch: Bool {
        guard key.hasPrefix("past ") || key.hasPrefix("this ") else {
            return key == "today" || key == "yesterday"
        }
        return !Self.occasions.contains(key.split(separator: " ").last.map(String.init) ?? "")
    }

    /// Whether a stem asks how often something happens.
    static func isAskedFor(by stem: Stem) -> Bool {
        stem.words.indices.dropLast().contains { index in
            guard stem.words[index].text == "how", !stem.words[index].isQuoted else { return false }
            let next = stem.words[index + 1].text
            return next == "often" || next == "frequently"
                || next == "many" && index + 2 < stem.words.count && stem.words[index + 2].text == "times"
        }
    }

    /// Whether a label, in lower case, names a time by itself: "once a week", "daily".
    static func isNamed(by label: String) -> Bool {
        let words = label.split { !$0.isLetter }.map(String.init)
        return words.contains { word in
            units.contains(word) || word.hasSuffix("s") && units.contains(String(word.dropLast()))
                || ["daily", "weekly", "monthly", "yearly", "hourly"].contains(word)
        }
    }

    static func == (left: TimeFrame, right: TimeFrame) -> Bool { left.key == right.key }

    /// "the past two weeks", "this term", "your last class", "a typical day"
    private static func span(_ words: [Word], at start: Int) -> TimeFrame? {
        guard let kind = kinds[words[start].text], !words[start].isName else { return nil }
        var index = start + 1
        var count = ""
        while index < words.count, index < start + 4, let number = counts[words[index].text] {
            if !number.isEmpty { count = number }
            index += 1
        }
        guard index < words.count else { return nil }
        if words[index].text == "school", index + 1 < words.count, unit(of: words[index + 1]) != nil {
            index += 1
        }
        let isDigits = words[index].text.utf8.allSatisfy { (0x30...0x39).contains($0) }
        if isDigits, index + 1 < words.count {
            count = words[index].text
            index += 1
        }
        guard let unit = unit(of: words[index]) else { return nil }
        if count == "1" || count.isEmpty {
            return TimeFrame(key: "\(kind) \(unit)", place: start..<index + 1)
        }
        return TimeFrame(key: "\(kind) \(count) \(unit)", place: start..<index + 1)
    }

    /// "today", "so far", "since the start of the year"
    private static func single(_ words: [Word], at index: Int) -> TimeFrame? {
        let length = moments.length(at: index, of: words)
        guard length > 0 else { return nil }
        let text = words[index..<index + length].map(\.text).joined(separator: " ")
        return TimeFrame(key: text, place: index..<index + length)
    }

    static func unit(of word: Word) -> String? {
        let text = word.text
        let singular = text.hasSuffix("s") && text != "class" ? String(text.dropLast()) : text
        if text == "classes" { return "class" }
        return units.contains(singular) ? singular : nil
    }

    private static let kinds = [
        "past": "past", "last": "past", "previous": "past", "this": "this", "current": "this",
        "coming": "next", "next": "next",
        "typical": "typical", "average": "typical", "normal": "typical", "usual": "typical", "per": "each",
        "each": "each", "every": "each",
    ]

    private static let counts = [
        "one": "1", "two": "2", "three": "3", "four": "4", "five": "5", "six": "6", "seven": "7",
        "eight": "8",
        "ten": "10", "twelve": "12", "few": "few", "couple": "few", "of": "", "several": "few", "full": "",
        "whole": "",
    ]

    private static let units = WordList(
        """
        class course day evening fortnight hour lesson minute month morning night period quarter season semester
        session shift spring summer autumn fall winter term trimester visit week weekend workday year afternoon meeting
        monday tuesday wednesday thursday friday saturday sunday hospitalization treatment
        """)

    /// Units that are as much a thing as a time: "how useful was the last lesson?"
    private static let occasions = WordList(
        "class course hospitalization lesson meeting session shift treatment visit")

    private static let moments = PhraseList(
        """
        a day
        a month
        a week
        a year
        as a child
        at present
        at the moment
        at this moment
        currently
        daily
        in general
        in your life
        in your lifetime
        lately
        monthly
        now
        nowadays
        recently
        right now
        since
        so far
        these days
        today
        tonight
        weekly
        yesterday
        """)
}
