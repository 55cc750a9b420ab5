extension SampleInstruments {
    /// Blocks, conditions, items in parts and attention checks: all that can be said of how items are
    /// asked, in two forms.
    public static let asking = """
        scalewright: 1
        instrument: asking
        title: Talks at work
        version: 1.0.0
        language: en
        definition: What people think of in talks with their lead.
        license: CC0-1.0
        forms:
          member: {title: Member form, rater: member, target: lead}
          lead: {title: Lead form, rater: lead, target: member}
        responses:
          often: {options: {0: Never, 1: Rarely, 2: Often}, missing: {-9: Refused}}
          pull: {options: {-1: Away, 0: Neither, 1: Toward}}
          sure: {range: {from: 0, to: 100, step: 10}, anchors: {0: Cannot, 100: Certain}}
        items:
          met: {responses: often, time_frame: past month, referent: pair, parallel: shared, text: {member: "How often did you talk with {lead}?", lead: "How often did you talk with {member}?"}}
          open: {responses: often, tags: [affect, perception], referent: partner, ask_if: "met > 0", text: {member: "How open was {lead}?", lead: "How open was {member}?"}}
          hidden: {responses: often, referent: meta, ask_if: "met in ['Often', 1] and not (open = 2)", text: {member: "How often does {lead} think you hold back?", lead: "How often does {member} think you hold back?"}}
          reading: {responses: often, attention: [0, 1], text: {member: How often do you walk on water?, lead: How often do you walk on water?}}
          ability:
            topic: ability
            gate: salience > 0
            parts:
              salience: {responses: often, text: {member: How often did you think of your ability?, lead: How often did you think of your ability?}}
              valence: {responses: pull, topic: pull, text: {member: Where did that pull you?, lead: Where did that pull you?}}
          repair: {responses: sure, level: 3, referent: self, anchored_in: member, text: {member: "How sure are you that you can make up with {lead}?"}}
        blocks:
          talks:
            title: Your talks
            instructions: {member: "Think of {lead}.", lead: "Think of {member}."}
            items: [met, open, hidden]
          beliefs: {items: [repair, ability, reading], order: random, instructions: There are no right or wrong answers.}
        block_order: random
        scales:
          talk: {items: [met, open, hidden], score: mean, answered: 1}
          salience: {items: [ability_salience], score: mean, answered: all}
          valence: {items: [ability_valence], score: mean, answered: all}
          repairing: {items: {member: [repair]}, score: mean, answered: all}
        allow:
          - {rule: score-lost-by-skipping, scales: [valence], because: Who thought of nothing was pulled nowhere.}
        """
}
