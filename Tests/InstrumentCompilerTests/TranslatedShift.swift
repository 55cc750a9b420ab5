import Diagnostics
import InstrumentCompiler

/// An instrument with blocks, composites, bands, levels and a short form, and its translation.
enum TranslatedShift {
    static let instrument = """
        scalewright: 1
        instrument: shift
        title: The shift
        version: 1.0.0
        language: en
        forms:
          nurse: {rater: nurse, target: patient}
          patient: {rater: patient, target: nurse}
        responses: {how: {labels: [Little, Some, Much]}}
        items:
          open: {parallel: shared, responses: how, text: {nurse: How open was the talk?, patient: How open was the talk?}}
          warm: {parallel: shared, responses: how, text: {nurse: How warm was the talk?, patient: How warm was the talk?}}
          rude: {anchored_in: patient, responses: how, text: {patient: How rude was the talk?}}
        blocks:
          talks: {title: Your talks, items: [open, warm], instructions: {nurse: "Think of {patient}.", patient: "Think of {nurse}."}}
          rest: {items: [rude], instructions: There are no right answers.}
        scales:
          openness: {items: [open], score: mean, answered: all}
          warmth: {items: [warm], score: mean, answered: all}
          rudeness: {items: [rude], score: mean, answered: all}
        composites:
          trust: {title: Trust, definition: Open and warm talk., of: [openness, warmth], score: mean, answered: all}
        cutoffs:
          trust_band: {scale: trust, form: nurse, source: Author (2020), population: Nurses in Wales, n: 300, bands: [{below: 2, label: Low}, {label: High}]}
        subgroups:
          age: {column: age_band, levels: {1: under 40, 2: 40 and over}, reference: 1, smallest_cell: 10}
          sex: {column: sex, levels: [f, m], reference: f, smallest_cell: 5}
        short_forms:
          brief: {title: "The shift, brief", items: [open, rude]}

        """

    static let complete = """
        scalewright: 1
        translation: de
        of: shift
        title: {source: The shift, text: Die Schicht}
        forms:
          nurse: {names: {patient: {source: this patient, text: diese Person}}}
          patient: {names: {nurse: {source: this nurse, text: diese Pflegekraft}}}
        responses:
          how: {1: {source: Little, text: Wenig}, 2: {source: Some, text: Etwas}, 3: {source: Much, text: Viel}}
        blocks:
          talks:
            title: {source: Your talks, text: Ihre Gespräche}
            instructions:
              nurse: {source: "Think of {patient}.", text: "Denken Sie an {patient}."}
              patient: {source: "Think of {nurse}.", text: "Denken Sie an {nurse}."}
          rest: {instructions: {source: There are no right answers., text: Es gibt keine richtigen Antworten.}}
        composites:
          trust:
            title: {source: Trust, text: Vertrauen}
            definition: {source: Open and warm talk., text: Offenes und herzliches Gespräch.}
        cutoffs:
          trust_band: {1: {source: Low, text: Niedrig}, 2: {source: High, text: Hoch}}
        subgroups:
          age: {1: {source: under 40, text: unter 40}, 2: {source: 40 and over, text: ab 40}}
        short_forms:
          brief: {title: {source: "The shift, brief", text: "Die Schicht, Kurzform"}}
        items:
          open:
            nurse: {source: How open was the talk?, text: Wie offen war das Gespräch?}
            patient: {source: How open was the talk?, text: Wie offen war das Gespräch?}
          warm:
            nurse: {source: How warm was the talk?, text: Wie herzlich war das Gespräch?}
            patient: {source: How warm was the talk?, text: Wie herzlich war das Gespräch?}
          rude:
            patient: {source: How rude was the talk?, text: Wie grob war das Gespräch?}

        """

    static let head = "scalewright: 1\ntranslation: de\nof: shift\n"

    static func compile(_ translation: String, of original: String = instrument) -> Compilation {
        InstrumentCompiler.compile(
            file: "shift.instrument.yaml", bytes: Array(original.utf8),
            companions: Companions(files: ["shift.de.translation.yaml": Array(translation.utf8)]))
    }

    static func findings(_ compilation: Compilation) -> [Diagnostic] {
        compilation.diagnostics.filter { $0.range.file.contains(".translation.") }
    }
}
