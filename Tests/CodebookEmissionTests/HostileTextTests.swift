import CodebookEmission
import Emission
import Foundation
import InstrumentModel
import TestSupport
import Testing

/// Whatever a designer, or somebody who sends a designer a file, writes: it stays text.
@Suite struct HostileTextTests {
    private static let attacks = [
        "<script>alert(1)</script>", "\\\" onmouseover=\\\"alert(1)", "'><img src=x onerror=alert(1)>",
        "{{{style}}}", "{{id}}", "&lt;b&gt;", "</style><script>", "]] | [x](javascript:alert(1))",
        "`code` **bold** # head", "\\u202Etxt.exe\\u202C", "<\\u0301script>",
    ]

    private func instrument(_ text: String) throws -> Instrument {
        let wording = text.replacing("{", with: "{{").replacing("}", with: "}}")
        return try SampleInstruments.compiled(
            """
            scalewright: 1
            instrument: hostile
            title: "\(text)"
            version: "\(text)"
            language: en
            license: "\(text)"
            definition: "\(text)"
            authors: [{name: "\(text)", affiliation: "\(text)"}]
            references: ["\(text)", {citation: "\(text)", doi: "10.1/a'b\\u0301&"}]
            population: "\(text)"
            keys: {person: person}
            groups: ["\(text)"]
            responses: {r: {options: {1: "\(text)", 2: b}, missing: {9: "\(text) x"}}}
            blocks: {b: {title: "\(text)", instructions: "\(wording)", items: [i, j]}}
            items: {j: {tags: ["\(text)"], time_frame: "\(text)", ask_if: "i = 1", responses: r, text: J}, i: {topic: "\(text)", responses: r, text: "\(wording)"}}
            scales: {s: {title: "\(text)", definition: "\(text)", items: [i, j], score: mean, answered: 1, standard: {z: m}}}
            waves: {column: "\(text) w", order: ["\(text)", b]}
            changes: {c: {scale: s, from: "\(text)", to: b, plan: "\(text)"}}
            subgroups: {g: {column: "\(text) g", levels: {"\(text)": "\(text)", b: c}, reference: "\(text)", smallest_cell: 2, compare: [s], invariance: "\(text)"}}
            short_forms: {f: {title: "\(text)", items: [i, j]}}
            aggregates: {a: {scale: s, to: "\(text)"}}
            composites: {d: {title: "\(text)", definition: "\(text)", of: [s], score: weighted_mean, weights: {s: 1}, because: "\(text)", answered: all}}
            norms: {m: {scale: s, source: "\(text)", population: "\(text)", n: 3, mean: 1.5, sd: 1}}
            cutoffs: {k: {scale: s, source: "\(text)", population: "\(text)", n: 3, bands: [{below: 2, label: "\(text)"}, {label: b}]}}
            """)
    }

    @Test(arguments: attacks)
    func htmlHoldsNoElementOrAttributeOfTheirs(_ text: String) throws {
        let page = try #require(
            CodebookHTMLEmitter().emit(
                instrument(text), with: EmissionOptions(baseName: "h")
            ).first?.contents)
        #expect(!page.contains("<script"))
        #expect(!page.contains("<img"))
        #expect(!page.contains("\" onmouseover"))
        // Our own style sheet stands there once, and no template mark is left or obeyed.
        #expect(page.components(separatedBy: "</style>").count == 2)
        #expect(page.components(separatedBy: ":root { --ink").count == 4)
    }

    @Test(arguments: attacks)
    func markdownHoldsNoMarkupOfTheirs(_ text: String) throws {
        let document = try #require(
            CodebookMarkdownEmitter().emit(
                instrument(text), with: EmissionOptions(baseName: "h")
            ).first?.contents)
        #expect(!document.contains("<script"))
        #expect(!document.contains("<img"))
        #expect(!document.replacing("\\]", with: "").contains("](javascript"))
        #expect(!document.contains("**bold**"))
    }

    @Test(arguments: attacks)
    func jsonStaysJSON(_ text: String) throws {
        let instrument = try instrument(text)
        let document = try #require(
            CodebookJSONEmitter().emit(instrument, with: EmissionOptions(baseName: "h")).first)
        let object = try #require(
            JSONSerialization.jsonObject(with: Data(document.contents.utf8)) as? [String: Any])
        #expect(object["title"] as? String == instrument.title)
    }
}
