import Diagnostics
import InstrumentCompiler
import TestSupport
import Testing

/// The first draft of a designer who is tired: twelve mistakes, each of its own kind.
@Suite struct TwelveMistakesTests {
    static let draft = MarkedSource(
        """
        scalewright: 1
        instrument: ward_climate
        title: Climate on the ward, seen by nurses and patients
        version: 0.3.0
        language: en
        definition: How respectful and how tense the dealings on a ward are.
        authors:
          - {name: A. Author, orcid: ⟦invalid-value⟧0000-0002-1825-0098}
        unit: dyad
        keys: {nurse: nurse_id, patient: patient_id}
        ⟦unknown-key⟧group: [ward]

        forms:
          nurse: {rater: nurse, target: patient, names: {patient: this patient}}
          patient: {rater: patient, target: nurse}

        responses:
          degree:
            options: {1: Not at all, 2: Slightly, 3: Somewhat, 4: Quite, 5: Extremely}
            missing: {⟦missing-code-in-scored-range⟧5: Cannot say}
          ⟦response-scale-shape⟧frequency: {missing: {-99: Cannot say}}

        items:
          respect:   # the core of it
            parallel: mirror
            responses: degree
            text:
              nurse: How respectful is {patient} toward you – “grüßt” included?
              patient: ⟦placeholder-of-wrong-role⟧How respectful is {patient} toward you?
          ⟦form-without-wording⟧listening:
            responses: degree
            text: {nurse: "How well does {patient} listen?"}
          ⟦invalid-name⟧short-temper:
            parallel: shared
            responses: ⟦unknown-name⟧degrees
            text: {nurse: How short are tempers?, patient: How short are tempers?}
          ⟦item-in-no-scale⟧tension:
            parallel: shared
            responses: degree
            text: {nurse: How tense is it?, patient: How tense is it?}

        scales:
          respect_scale:
            items: [respect, listening, ⟦duplicate-item⟧respect]
            score: mean
            answered: 75%
            ⟦duplicate-key⟧score: sum
          ⟦missing-data-rule⟧temper:
            items: [short-temper]
            score: mean

        """)

    @Test func allInOneRunAtTheirPlaces() {
        let compilation = InstrumentCompiler.compile(
            file: "ward.instrument.yaml", bytes: Array(Self.draft.text.utf8))
        let errors = compilation.diagnostics.filter { $0.severity == .error }
        #expect(places(errors) == Self.draft.expected)
        #expect(errors.count == 12)
        #expect(Set(errors.map(\.code)).count == 12)
        #expect(compilation.instrument == nil)
    }
}
