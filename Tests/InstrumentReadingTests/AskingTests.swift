import Diagnostics
import InstrumentModel
import InstrumentSyntax
import Testing

@testable import InstrumentReading

private let complete = """
    scalewright: 1
    instrument: asking
    title: Asking
    version: 1
    language: en
    responses:
      often: {options: {0: Never, 1: Rarely, 2: Often}}
    items:
      met: {responses: often, text: M, tags: [affect, "two words"], time_frame: past month, level: 9, referent: self}
      usual: {responses: often, text: U, ask_if: 'met = "Often" or met in ["Rarely", 0]'}
      check: {responses: often, text: C, attention: 2}
      other: {responses: often, text: O, attention: [0, 1]}
      ability:
        topic: ability
        tags: [belief]
        time_frame: today
        ask_if: met > 0
        gate: salience > 0 and not answered(ability_worth)
        parts:
          salience: {responses: often, text: S}
          worth: {responses: often, text: W, topic: worth, tags: [other]}
          valence: {responses: often, text: V, time_frame: now}
    blocks:
      late: {title: Late, items: [ability, check], order: random, instructions: Read this.}
      early: {items: [met, usual, other]}
    block_order: listed
    scales:
      s: {items: [met, usual, ability_salience, ability_worth, ability_valence], score: mean, answered: 1}
    """

@Suite("How items are asked")
struct AskingTests {
    private func instrument() throws -> Instrument {
        let document = ParsedDocument(bytes: Array(complete.utf8), file: "f.yaml")
        let reading = InstrumentReader.read(try #require(document.root))
        #expect((document.diagnostics + reading.diagnostics).map(\.message) == [])
        return try #require(reading.instrument)
    }

    @Test("Tags, time frame, level and referent")
    func context() throws {
        let met = try #require(try instrument().item("met"))
        #expect(met.tags.map(\.value) == ["affect", "two words"])
        #expect(met.timeFrame?.value == "past month")
        #expect(met.level?.value == 9)
        #expect(met.referent?.value == .`self`)
        #expect(!met.isAttentionCheck && met.askIf == nil && met.part == nil)
    }

    @Test("Attention checks")
    func attention() throws {
        let instrument = try instrument()
        #expect(instrument.item("check")?.attention.map(\.value) == [2])
        #expect(instrument.item("other")?.attention.map(\.value) == [0, 1])
    }

    @Test("A part is an item that inherits what it does not say")
    func parts() throws {
        let instrument = try instrument()
        let parts = instrument.items.filter { $0.part?.of.value == "ability" }
        #expect(parts.map(\.id.value) == ["ability_salience", "ability_worth", "ability_valence"])
        #expect(parts.map { $0.part?.name.value } == ["salience", "worth", "valence"])
        #expect(parts.map { $0.topic?.value } == ["ability", "worth", "ability"])
        #expect(parts.map { $0.tags.map(\.value) } == [["belief"], ["other"], ["belief"]])
        #expect(parts.map { $0.timeFrame?.value } == ["today", "today", "now"])
        #expect(parts.map { $0.wording["self"]?.template } == ["S", "W", "V"])
        // They stand where their item does.
        #expect(instrument.items.map(\.id.value).suffix(3) == parts.map(\.id.value)[...])
    }

    @Test("The gate opens the parts after the last one that it names")
    func gate() throws {
        let instrument = try instrument()
        func condition(_ item: String) -> String? { instrument.item(item)?.askIf?.description }
        #expect(condition("ability_salience") == "met > 0")
        #expect(condition("ability_worth") == "met > 0")
        #expect(
            condition("ability_valence")
                == "met > 0 and ability_salience > 0 and not answered(ability_worth)")
    }

    @Test("Labels become codes")
    func labels() throws {
        #expect(try instrument().item("usual")?.askIf?.description == "met = 2 or met in [1, 0]")
    }

    @Test("Blocks decide the order of asking, and the items that of the data")
    func blocks() throws {
        let instrument = try instrument()
        #expect(instrument.blocks.map(\.id.value) == ["late", "early"])
        #expect(instrument.blocks.map(\.order.value) == [.random, .listed])
        #expect(instrument.blocks[0].title == "Late")
        #expect(instrument.blocks[0].instructions["self"]?.template == "Read this.")
        #expect(instrument.blockOrder?.value == .listed)
        let asked = instrument.askedItems(in: instrument.forms[0]).map(\.id.value)
        #expect(
            asked == [
                "ability_salience", "ability_worth", "ability_valence", "check", "met", "usual", "other",
            ])
        #expect(instrument.items(in: instrument.forms[0]).first?.id.value == "met")
    }
}
