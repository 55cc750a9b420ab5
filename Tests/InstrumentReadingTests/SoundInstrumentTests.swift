import Diagnostics
import InstrumentModel
import InstrumentSyntax
import Testing

@testable import InstrumentReading

/// An instrument that uses every key of the language.
private let complete = """
    scalewright: 1
    instrument: pair
    title: 'Pair: a test'
    version: 1.10
    language: en
    definition: What it measures.
    license: CC-BY-4.0
    authors:
      - A. Author
      - {name: B. Author, affiliation: Somewhere, orcid: 0000-0002-1825-0097}
    references:
      - Author, A. (2020). Title.
      - {citation: 'Author, B. (2021). Title.', doi: 10.1000/182}
    unit: dyad
    keys: {teacher: teacher_id, student: student_id}
    groups: [school]
    forms:
      teacher:
        title: Teacher form
        rater: teacher
        target: student
        names: {student: this student}
        instructions: Think about {student}.
      student: {rater: student, target: teacher, reading_grade: 5}
    responses:
      degree: {labels: [No, Yes, ~x, 007]}
      rate:
        options: {0: Never, 1: Often}
        missing: {-9: Skipped}
      sure: {range: {from: 0, to: 100, step: 50}, anchors: {0: Not, 100: Fully}}
    items:
      warm:
        topic: warmth
        parallel: mirror
        responses: degree
        text: {teacher: 'Is {student} {{warm}}?', student: 'Is {teacher} warm?'}
      argue: {responses: rate, parallel: shared, text: {teacher: T, student: S}}
      unfair: {responses: degree, anchored_in: student, text: {student: 'Unfair?'}}
    scales:
      good:
        title: Good
        definition: Goodness.
        items: [warm]
        reversed: {student: [unfair]}
        score: mean
        answered: 66.67%
        reliability: {n: 50, missing: 0.1, item_rest: .2, omega: 0.75, alpha: 0.8}
      many: {items: [argue], score: sum, answered: 1}
      whole: {items: [argue], score: sum, answered: all}
    """

private func read(_ text: String) -> (Instrument?, [Diagnostic]) {
    let document = ParsedDocument(bytes: Array(text.utf8), file: "f.yaml")
    guard let root = document.root else { return (nil, document.diagnostics) }
    let reading = InstrumentReader.read(root)
    return (reading.instrument, document.diagnostics + reading.diagnostics)
}

@Suite("A sound instrument")
struct SoundInstrumentTests {
    private func instrument() throws -> Instrument {
        let (instrument, diagnostics) = read(complete)
        #expect(diagnostics.map(\.message) == [])
        return try #require(instrument)
    }

    @Test("Where it comes from")
    func provenance() throws {
        let instrument = try instrument()
        #expect(instrument.id.value == "pair")
        #expect(instrument.title == "Pair: a test")
        #expect(instrument.version == "1.10")
        #expect(instrument.authors.map(\.name) == ["A. Author", "B. Author"])
        #expect(instrument.authors[1].orcid == "0000-0002-1825-0097")
        #expect(instrument.references[1].doi == "10.1000/182")
    }

    @Test("Unit, keys and forms")
    func forms() throws {
        let instrument = try instrument()
        #expect(instrument.isDyadic)
        #expect(instrument.keys.map(\.column.value) == ["teacher_id", "student_id"])
        let teacher = try #require(instrument.form("teacher"))
        #expect(teacher.instructions?.filled(in: teacher) == "Think about this student.")
        let student = try #require(instrument.form("student"))
        #expect(student.fallbackName(for: "teacher") == "this teacher")
        #expect(student.readingGrade == 5)
        #expect(instrument.items(in: teacher).map(\.id.value) == ["warm", "argue"])
    }

    @Test("Response scales in their three shapes")
    func responseScales() throws {
        let instrument = try instrument()
        let degree = try #require(instrument.responseScale("degree"))
        #expect(degree.options.map(\.label?.value) == ["No", "Yes", "~x", "007"])
        #expect(degree.lowest == 1 && degree.highest == 4)
        let rate = try #require(instrument.responseScale("rate"))
        #expect(rate.options.map(\.code.value) == [0, 1])
        #expect(rate.missing.map(\.code.value) == [-9])
        let sure = try #require(instrument.responseScale("sure"))
        #expect(sure.options.map(\.code.value) == [0, 50, 100])
        #expect(sure.options.map(\.label?.value) == ["Not", nil, "Fully"])
    }

    @Test("Wording with placeholders and literal braces")
    func wording() throws {
        let warm = try #require(try instrument().item("warm"))
        let wording = try #require(warm.wording["teacher"])
        #expect(wording.segments == [.text("Is "), .placeholder("student"), .text(" {warm}?")])
        #expect(wording.template == "Is {student} {{warm}}?")
        #expect(warm.parallel?.value == .mirror)
    }

    @Test("A brace that an accent follows is still a brace")
    func braceBeforeAccent() throws {
        let text = complete.replacing("'Unfair?'", with: "'{teacher}\u{301} {{\u{301}x}}\u{301}'")
        let (instrument, diagnostics) = read(text)
        #expect(diagnostics.map(\.message) == [])
        let wording = try #require(instrument?.item("unfair")?.wording["student"])
        #expect(wording.segments.first == .placeholder("teacher"))
        #expect(wording.template == "{teacher}\u{301} {{\u{301}x}}\u{301}")
    }

    @Test("Keying, missing rules and thresholds")
    func scales() throws {
        let instrument = try instrument()
        let good = try #require(instrument.scale("good"))
        #expect(good.members.map(\.keying) == [.positive, .reversed])
        #expect(good.members[1].form?.value == "student")
        #expect(good.answered.value == .share(basisPoints: 6_667))
        #expect(good.thresholds.map(\.measure) == [.alpha, .omega, .itemRest, .missing, .rows])
        #expect(good.thresholds.map(\.limit.value) == [0.8, 0.75, 0.2, 0.1, 50])
        #expect(instrument.scale("many")?.answered.value == .count(1))
        #expect(instrument.scale("whole")?.answered.value == .all)
    }

    @Test("The plan takes each form's own items")
    func plan() throws {
        let instrument = try instrument()
        let student = instrument.scoringPlan(for: try #require(instrument.form("student")))
        #expect(student.columns.map(\.item) == ["warm", "argue", "unfair"])
        #expect(student.scales[0].terms.map(\.column) == [0, 2])
        #expect(student.scales[0].terms.map(\.isReversed) == [false, true])
        #expect(student.scales[0].minimumAnswered == 2)
        let teacher = instrument.scoringPlan(for: try #require(instrument.form("teacher")))
        #expect(teacher.scales[0].terms.count == 1)
    }
}

@Suite("The table of keys")
struct KeyTableTests {
    @Test("Says of every key what it means, with an example")
    func complete() {
        for section in KeySection.all {
            #expect(Set(section.keys.map(\.name)).count == section.keys.count)
            for key in section.keys {
                #expect(!key.meaning.isEmpty && !key.example.isEmpty)
                #expect(!key.type.description.isEmpty)
            }
        }
    }
}
