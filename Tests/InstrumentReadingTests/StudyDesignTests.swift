import Diagnostics
import InstrumentModel
import InstrumentSyntax
import Testing

@testable import InstrumentReading

/// An instrument of pairs around which every key of a study's design is used.
private let instrument = """
    scalewright: 1
    instrument: pair
    title: Pair
    version: 1.0.0
    language: en
    population: Students of 10 to 14 years.
    unit: dyad
    keys: {teacher: teacher_id, student: student_id}
    groups: [school, class]
    forms:
      teacher: {rater: teacher, target: student}
      student: {rater: student, target: teacher}
    responses: {degree: {labels: [No, Some, Yes]}}
    items:
      warm: {parallel: mirror, responses: degree, text: {teacher: A, student: B}}
      open: {parallel: shared, responses: degree, text: {teacher: C, student: D}}
      tense: {parallel: shared, responses: degree, text: {teacher: E, student: F}}
    scales:
      good: {items: [warm, open], reversed: [tense], score: mean, answered: 2}
      calm: {items: [open], score: mean, answered: all}

    """

private let design = """
    waves: {column: wave, order: [pre, 1.10, No]}
    changes:
      gain: {scale: good, from: pre, to: No, reliability: {icc: 0.7}}
      student_gain: {scale: good, form: student, from: pre, to: 1.10, plan: A retest.}
      bare_gain: {scale: calm, from: pre, to: No}
    subgroups:
      sex: {column: sex, levels: {f: Girls, 007: Boys}, reference: 007, smallest_cell: 10}
      class: {column: class, levels: [a, b], reference: a, smallest_cell: 2, compare: [good, calm], invariance: Tested.}
    dyadic:
      gap: {scale: good, score: difference, forms: [student, teacher], reliability: {icc: 0.6, difference: .5}, plan: More.}
      accord: {items: [open], reversed: [tense], answered: 50%, score: agreement, forms: [teacher, student]}
    short_forms:
      brief: {title: In brief, items: [warm, tense], answered: {good: all}}
    sampling: {of: student, per: teacher, count: 5, strata: [class], seed: 0}
    aggregates:
      climate: {scale: good, form: student, to: class, agreement: {icc1: 0.05, icc2: 0.7, rwg: 0.7}}
      by_teacher: {scale: good, form: student, to: teacher}
    paths:
      soothes: {from: good, to: calm}
      stays: {from: calm, to: calm, wave: next}

    """

private func read(_ text: String) -> (instrument: Instrument?, diagnostics: [Diagnostic]) {
    let document = ParsedDocument(bytes: Array(text.utf8), file: "f.yaml")
    guard let root = document.root else { return (nil, document.diagnostics) }
    let reading = InstrumentReader.read(root)
    return (reading.instrument, document.diagnostics + reading.diagnostics)
}

@Suite("The design of a study")
struct StudyDesignTests {
    private func whole() throws -> Instrument {
        let (instrument, diagnostics) = read(instrument + design)
        #expect(diagnostics.map(\.message) == [])
        return try #require(instrument)
    }

    @Test("Waves are texts, and their column a key")
    func waves() throws {
        let whole = try whole()
        let waves = try #require(whole.design.waves)
        #expect(waves.order.map(\.value) == ["pre", "1.10", "No"])
        #expect(waves.position(of: "No") == 2)
        #expect(whole.keys.map(\.column.value) == ["teacher_id", "student_id", "wave"])
        #expect(whole.keys.last?.role.value == "wave")
        #expect(whole.population == "Students of 10 to 14 years.")
    }

    @Test("A key column may hold the waves under another role")
    func wavesOfAKey() throws {
        let text = instrument.replacing("student_id}", with: "student_id, occasion: wave}") + design
        let reading = read(text)
        #expect(reading.diagnostics.map(\.message) == [])
        #expect(reading.instrument?.keys.map(\.role.value) == ["teacher", "student", "occasion"])
    }

    @Test("Change scores, with demands, a plan, or neither")
    func changes() throws {
        let changes = try whole().design.changes
        #expect(changes.map(\.id.value) == ["gain", "student_gain", "bare_gain"])
        #expect(changes[0].reliability?.demands.map(\.measure) == [.intraclass])
        #expect(changes[0].reliability?.demands.map(\.minimum.value) == [0.7])
        #expect(changes[1].form?.value == "student" && changes[1].to.value == "1.10")
        #expect(changes[1].reliability == DifferenceReliability(plan: "A retest."))
        #expect(changes[2].reliability == nil && changes[2].form == nil)
    }

    @Test("Paths, in the same wave unless they say otherwise")
    func paths() throws {
        let paths = try whole().design.paths
        #expect(paths.map(\.id.value) == ["soothes", "stays"])
        #expect(paths.map(\.from.value) == ["good", "calm"] && paths.map(\.to.value) == ["calm", "calm"])
        #expect(paths.map(\.wave.value) == [.same, .next])
    }

    @Test("Subgroups, whose columns are carried along")
    func subgroups() throws {
        let whole = try whole()
        let subgroups = whole.design.subgroups
        #expect(subgroups[0].levels.map(\.value.value) == ["f", "007"])
        #expect(subgroups[0].levels.map(\.label) == ["Girls", "Boys"])
        #expect(subgroups[0].reference.value == "007" && subgroups[0].smallestCell.value == 10)
        #expect(subgroups[1].levels.map(\.label) == [nil, nil])
        #expect(subgroups[1].compared.map(\.value) == ["good", "calm"])
        #expect(subgroups[1].invariance == "Tested.")
        #expect(whole.groups.map(\.value) == ["school", "class", "sex"])
    }

    @Test("Dyadic scores of a scale, and of items of their own")
    func dyadic() throws {
        let whole = try whole()
        let scores = whole.design.dyadicScores
        #expect(scores[0].kind.value == .difference)
        #expect(scores[0].forms.map(\.value) == ["student", "teacher"])
        #expect(scores[0].reliability?.demands.map(\.measure) == [.intraclass, .difference])
        #expect(scores[0].reliability?.plan == "More.")
        #expect(
            whole.members(of: scores[0], in: "student").map(\.item.value) == ["warm", "open", "tense"])
        guard case .items(let members, let answered) = scores[1].content else {
            Issue.record("the score has items of its own")
            return
        }
        #expect(members.map(\.item.value) == ["open", "tense"])
        #expect(members.map(\.keying) == [.positive, .reversed])
        #expect(answered.value == .share(basisPoints: 5_000))
    }

    @Test("Short forms, sampling and aggregates")
    func rest() throws {
        let design = try whole().design
        let short = try #require(design.shortForms.first)
        #expect(short.title == "In brief" && short.items.map(\.value) == ["warm", "tense"])
        #expect(short.answered.map(\.scale.value) == ["good"])
        #expect(short.answered.map(\.rule.value) == [.all])
        let sampling = try #require(design.sampling)
        #expect(sampling.drawn.value == "student" && sampling.per.value == "teacher")
        #expect(sampling.count.value == 5 && sampling.strata.map(\.value) == ["class"])
        #expect(sampling.seed.value == 0)
        #expect(design.aggregates.map(\.unit.value) == ["class", "teacher"])
        #expect(design.aggregates[0].agreement.map(\.measure) == [.oneScore, .unitMeans, .agreement])
        #expect(design.aggregates[1].agreement.isEmpty)
    }

    @Test("An instrument without a study has no design")
    func none() {
        let reading = read(instrument)
        #expect(reading.instrument?.design == StudyDesign())
        #expect(reading.instrument?.keys.count == 2)
    }
}
