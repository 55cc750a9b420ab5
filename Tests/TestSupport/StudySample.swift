extension SampleInstruments {
    /// Two forms in three waves with a score of every kind that a study's design declares.
    public static let study = """
        scalewright: 1
        instrument: study
        title: Talks in care
        version: 1.0.0
        language: en
        definition: How two people talk.
        population: "Nurses & their patients, *all* wards."
        license: CC0-1.0
        unit: dyad
        keys: {nurse: nurse_id, patient: patient_id}
        groups: [ward]
        forms:
          nurse: {rater: nurse, target: patient}
          patient: {rater: patient, target: nurse}
        responses:
          how: {labels: [Not at all, A bit, Quite, Very]}
        items:
          open: {parallel: mirror, responses: how, text: {nurse: "How open is {patient}?", patient: "How open is {nurse}?"}}
          warm: {parallel: mirror, responses: how, text: {nurse: "How warm is {patient}?", patient: "How warm is {nurse}?"}}
          calm: {parallel: shared, responses: how, text: {nurse: "How calm are the talks?", patient: "How calm are the talks?"}}
          tense: {parallel: shared, responses: how, text: {nurse: "How tense are the talks?", patient: "How tense are the talks?"}}
          rude: {anchored_in: patient, responses: how, text: {patient: "How rude is {nurse}?"}}
        scales:
          trust: {definition: Mutual trust., items: [open, warm, calm], reversed: [tense], score: mean, answered: 3, reliability: {alpha: 0.7, omega: 0.7, missing: 0.25, n: 50}, agreement: {correlation: 0.3, icc: 0.2, forms: [nurse, patient]}}
          rudeness: {definition: Rude talk., items: [rude], score: mean, answered: all}
        waves: {column: wave, order: [pre, mid, post]}
        changes:
          trust_gain: {scale: trust, from: pre, to: post, reliability: {icc: 0.7, difference: 0.6}}
          rude_gain: {scale: rudeness, form: patient, from: pre, to: mid, plan: "A <b>retest</b> of 50 pairs."}
        subgroups:
          age: {column: age_band, levels: {1: under 40, 2: 40 and over}, reference: 1, smallest_cell: 10, compare: [trust], invariance: Differential item functioning of each item.}
          sex: {column: sex, levels: [f, m], reference: f, smallest_cell: 5}
        dyadic:
          gap: {scale: trust, score: difference, forms: [nurse, patient], reliability: {difference: 0.6}}
          bond: {scale: trust, score: mean, forms: [nurse, patient]}
          accord: {items: [calm], reversed: [tense], answered: 1, score: agreement, forms: [patient, nurse]}
          returned: {items: [open, warm], answered: all, score: reciprocity, forms: [nurse, patient]}
        short_forms:
          brief: {title: Talks in brief, items: [open, calm, tense], answered: {trust: 2}}
          briefest: {title: "Briefest *talks*", items: [rude]}
        sampling: {of: patient, per: nurse, count: 5, strata: [ward], seed: 2026}
        aggregates:
          ward_trust: {scale: trust, form: patient, to: ward, agreement: {icc1: 0.05, icc2: 0.7, rwg: 0.7}}
          nurse_trust: {scale: trust, form: patient, to: nurse, agreement: {rwg: 0.7}}
        paths:
          slight: {from: rudeness, to: trust}
          revenge: {from: trust, to: rudeness, wave: next}
        """
}
