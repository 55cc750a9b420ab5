import InstrumentModel
import TestSupport
import Testing

@testable import PilotSimulation

@Suite struct HigherOrderTests {
    /// A scale of facets has no factor of its own, though it is declared before its facets.
    @Test func itemsLoadOnTheirFacets() throws {
        let instrument = try SampleInstruments.compiled(
            """
            scalewright: 1
            instrument: order
            title: Order
            version: 1.0.0
            language: en
            responses: {degree: {labels: [a, b, c]}}
            items:
              calm: {responses: degree, text: How calm?}
              rested: {responses: degree, text: How rested?}
              tense: {responses: degree, text: How tense?}
            scales:
              poise: {facets: [ease], reversed_facets: [tension], score: mean_of_items, answered: all}
              ease: {items: [calm, rested], score: mean, answered: all}
              tension: {items: [tense], score: mean, answered: all}
            """)
        let model = FactorModel(instrument, instrument.forms[0], SimulationSettings())
        #expect(model.items.map(\.factor) == [0, 0, 1])
        // Tension counts against the whole, so that its factor runs against the general one.
        #expect(model.signs == [1, -1])
    }
}
