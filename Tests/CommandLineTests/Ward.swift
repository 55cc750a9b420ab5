import Foundation
import Testing

/// A small instrument of pairs with everything that an analysis looks at.
enum Ward {
    static let file = "ward.instrument.yaml"

    static let yaml = """
        scalewright: 1
        instrument: ward
        title: Talks on the ward
        version: 1.0.0
        language: en
        definition: How nurses and patients talk with each other.
        license: CC0-1.0
        population: Nurses and their patients.
        unit: dyad
        keys: {nurse: nurse_id, patient: patient_id}
        groups: [floor]
        forms:
          nurse: {rater: nurse, target: patient, names: {patient: this patient}}
          patient: {rater: patient, target: nurse, names: {nurse: this nurse}}
        responses:
          degree: {labels: [Not at all, A little, Somewhat, Quite, Very], missing: {-99: Declined}}
        items:
          open: {parallel: mirror, responses: degree, text: {nurse: "How open is {patient}?", patient: "How open is {nurse}?"}}
          warm: {parallel: mirror, responses: degree, text: {nurse: "How warm is {patient}?", patient: "How warm is {nurse}?"}}
          kind: {parallel: mirror, responses: degree, text: {nurse: "How kind is {patient}?", patient: "How kind is {nurse}?"}}
          cold: {parallel: mirror, responses: degree, text: {nurse: "How cold is {patient}?", patient: "How cold is {nurse}?"}}
          tense: {parallel: shared, responses: degree, text: {nurse: "How tense are the talks?", patient: "How tense are the talks?"}}
          hasty: {parallel: shared, responses: degree, text: {nurse: "How hasty are the talks?", patient: "How hasty are the talks?"}}
          loud: {parallel: shared, responses: degree, text: {nurse: "How loud are the talks?", patient: "How loud are the talks?"}}
        scales:
          trust: {title: Trust, definition: Open talk., items: [open, warm, kind], reversed: [cold], score: mean, answered: 3, reliability: {alpha: 0.7}}
          strain: {title: Strain, definition: Tense talk., items: [tense, hasty, loud], score: mean, answered: all, reliability: {alpha: 0.95}}
        composites:
          climate: {definition: Trust without strain., of: [trust, strain], reversed: [strain], score: mean, answered: all}
        subgroups:
          sex: {column: sex, levels: {f: women, m: men}, reference: f, smallest_cell: 5, invariance: Differential functioning of each item.}
        allow:
          - {rule: single-reversed-item, because: One item is enough to see that it is turned around.}
        """

    /// A folder with the instrument and sixty simulated pairs, ten nurses with six patients each.
    static func folder() throws -> UserFolder {
        let folder = try UserFolder()
        try folder.put(yaml, in: file)
        let drawn = try folder.scalewright(
            "simulate", file, "--rows", "60", "--per-cluster", "6", "--missing", "0.03", "--seed", "4",
            "-o", ".")
        try #require(drawn.status == 0, "\(drawn.errors)")
        // Some who gave no answer declined to.
        let nurses = try folder.contents(of: "ward.nurse.csv")
        try folder.put(nurses.replacing(",,", with: ",-99,"), in: "ward.nurse.csv")
        return folder
    }
}
