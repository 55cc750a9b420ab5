extension SampleInstruments {
    /// Every way to make a score: facets, composites, required items, rescaling, norms and cut-offs,
    /// over response scales of negative and of wide ranges, and in two forms that differ.
    public static let scored = """
        scalewright: 1
        instrument: scored
        title: Every way to score
        version: 1.0.0
        language: en
        definition: How nurses and patients get along.
        license: CC0-1.0
        forms:
          nurse: {rater: nurse, target: patient}
          patient: {rater: patient, target: nurse}
        responses:
          degree: {labels: [Not at all, Slightly, Somewhat, Quite, Extremely]}
          frost: {options: {-3: Never, -2: Sometimes, -1: Often}}
          percent: {range: {from: 0, to: 100, step: 10}, anchors: {0: Not at all, 100: Fully}}
        items:
          calm: {responses: degree, text: {nurse: How calm were you?, patient: How calm were you?}}
          rested: {responses: degree, text: {nurse: How rested were you?, patient: How rested were you?}}
          easy: {responses: degree, text: {nurse: How easy was the talk?, patient: How easy was the talk?}}
          tense: {responses: degree, text: {nurse: How tense were you?, patient: How tense were you?}}
          worried: {responses: degree, text: {nurse: How worried were you?, patient: How worried were you?}}
          rude: {anchored_in: patient, responses: degree, text: {patient: "How rude was {nurse}?"}}
          cold: {responses: frost, text: {nurse: How often was it cold?, patient: How often was it cold?}}
          far: {responses: frost, text: {nurse: How often were you far apart?, patient: How often were you far apart?}}
          sure: {responses: percent, text: {nurse: How sure are you?, patient: How sure are you?}}
          lost: {responses: percent, text: {nurse: How lost are you?, patient: How lost are you?}}
        scales:
          balance:
            title: Balance
            facets: [ease, distance]
            reversed_facets: [tension]
            score: mean_of_facets
            answered: 2
            rescale: pomp
          ease:
            items: [calm, rested, easy]
            score: mean
            answered: 2
            required: [calm]
            standard: {t: {nurse: ease_nurses, patient: ease_patients}, z: ease_nurses, percentile: ease_nurses}
          tension: {items: {nurse: [tense, worried], patient: [tense, worried, rude]}, score: mean, answered: 50%}
          distance: {items: [cold, far], score: mean, answered: 1, rescale: {to: [1, 5]}}
          strength: {items: [sure], reversed: [lost], score: sum, answered: all, rescale: pomp}
          poise:
            facets: [ease]
            reversed_facets: [tension]
            score: mean_of_items
            answered: 60%
            required: [tense]
            reliability: {alpha: 0.70}
          load: {facets: [ease, tension], score: sum_of_items, answered: all}
        composites:
          overall:
            title: Overall
            definition: All of it, in one score.
            of: [inner, balance, strength]
            score: weighted_mean
            weights: {inner: 2, balance: 1, strength: 0.5}
            because: Loadings of the parts in Author (2020).
            answered: 2
            rescale: {to: [0, 10]}
            standard: {z: overall_patients}
          inner: {of: [ease, tension], reversed: [tension], score: mean, answered: 50%, rescale: pomp}
          total: {of: [ease, tension], score: sum, answered: all}
          partial: {of: [ease, tension, distance], score: sum, answered: 2}
          weakest: {of: [ease, distance], reversed: [distance], score: min, answered: all}
          strongest: {of: [ease, tension], score: max, answered: 1}
          strain: {of: [tension, distance], reversed: [distance], score: product, zero: {tension: 1, distance: 3}, answered: all}
        norms:
          ease_nurses:
            scale: ease
            form: nurse
            source: Author, A. (2020). On ease.
            population: Nurses in Wales
            n: 312
            mean: 3.25
            sd: 0.75
            percentiles: {2: 10, 2.5: 25.5, 3: 50, 4.5: 90}
          ease_patients: {scale: ease, form: patient, source: "Author, A. (2020). On ease.", population: Patients in Wales, n: 1204, mean: 2.9, sd: 0.7}
          overall_patients: {scale: overall, form: patient, source: "Author, A. (2021). On all.", population: Patients in Wales, n: 900, mean: 5.5, sd: 1.5}
        cutoffs:
          ease_band:
            scale: ease
            form: nurse
            source: Author, A. (2020). On ease.
            population: Nurses in Wales
            n: 312
            bands: [{below: 2.5, label: Low}, {below: 4, label: "Middling, \\"so so\\""}, {label: High}]
          strain_level: {scale: strain, form: patient, source: "Author, A. (2021). On all.", population: Patients in Wales, n: 900, bands: [{below: 0, label: Protective}, {label: Straining}]}
        """
}
