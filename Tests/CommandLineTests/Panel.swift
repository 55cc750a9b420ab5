/// A questionnaire of two items that is given twice, small enough to compare by hand.
enum Panel {
    static let file = "panel.instrument.yaml"

    static let yaml = """
        scalewright: 1
        instrument: panel
        title: Panel
        version: 1.0.0
        language: en
        definition: How people feel over time.
        license: CC0-1.0
        population: Adults.
        unit: person
        keys: {person: person_id}
        groups: [ward]
        waves: {column: wave, order: [pre, post]}
        subgroups:
          sex: {column: sex, levels: [f, m], reference: f, smallest_cell: 5}
        responses: {degree: {options: {1: Low, 2: Fair, 3: Good, 4: High}, missing: {-99: Declined}}}
        items:
          calm: {responses: degree, text: How calm are you?}
          tired: {responses: degree, text: How tired are you?}
          check: {responses: degree, attention: 2, text: "Please answer with 'Fair' here."}
        scales:
          mood: {definition: Feeling calm and rested., items: [calm], reversed: [tired], score: mean, answered: all}
        changes:
          gain: {scale: mood, from: pre, to: post, plan: A retest of 20 people.}
        aggregates:
          ward_mood: {scale: mood, to: ward}
        allow:
          - {rule: number-of-options, because: Two items of four options can be scored by hand.}
          - {rule: few-items-in-scale, because: Two items of four options can be scored by hand.}
        """

    static let data = """
        person_id,wave,ward,sex,calm,tired,check
        a,pre,north,f,1,4,2
        b,pre,north,m,2,2,1
        c,pre,south,,3,,
        a,post,north,f,4,2,2
        b,post,north,m,2,1,-99

        """
}
