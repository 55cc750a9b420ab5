import Testing

/// What a rule finds, and what it leaves alone.
struct RuleExample: CustomTestStringConvertible, Sendable {
    var slug: String
    /// With a mark before each place that the rule points at.
    var failing: String
    var passing: String

    var testDescription: String { slug }
}

extension RuleExample {
    private static let head = """
        scalewright: 1
        instrument: test
        title: Test
        version: 1.0.0
        language: en

        """
    private static let solo = head + "responses: {r: {labels: [a, b, c]}}\n"
    private static let pair =
        solo + """
            forms:
              teacher: {rater: teacher, target: student}
              student: {rater: student, target: teacher}

            """
    private static let dyad = "unit: dyad\nkeys: {teacher: teacher_id, student: student_id}\n"
    private static let soloItems = """
        items:
          x: {responses: r, text: X?}
          y: {responses: r, text: Y?}

        """
    private static let pairItems = """
        items:
          x: {parallel: shared, responses: r, text: {teacher: X?, student: X?}}
          y: {parallel: shared, responses: r, text: {teacher: Y?, student: Y?}}

        """

    static let all: [RuleExample] = [
        RuleExample(
            slug: "item-in-no-scale",
            failing: solo + "items:\n  x: {responses: r, text: X?}\n  ⟦item-in-no-scale⟧y: {responses: r, text: Y?}\nscales: {s: {items: [x], score: mean, answered: all}}\n",
            passing: solo + soloItems + "scales: {s: {items: [x], reversed: [y], score: mean, answered: all}}\n"),
        RuleExample(
            slug: "item-keyed-both-ways",
            failing: solo + soloItems + "scales: {s: {items: [x, y], reversed: [⟦item-keyed-both-ways⟧x], score: mean, answered: all}}\n",
            passing: solo + soloItems + "scales: {s: {items: [x, y], score: mean, answered: all}, t: {reversed: [x], score: mean, answered: all}}\n"),
        RuleExample(
            slug: "unequal-keying",
            failing: pair + pairItems + "scales: {s: {items: {teacher: [x, y], student: [y]}, reversed: {student: [⟦unequal-keying⟧x]}, score: mean, answered: all}}\n",
            passing: pair + pairItems + "scales: {s: {items: [y], reversed: [x], score: mean, answered: all}}\n"),
        RuleExample(
            slug: "form-without-wording",
            failing: pair + "items:\n  ⟦form-without-wording⟧x: {responses: r, text: {teacher: X?}}\n  y: {parallel: shared, responses: r, text: {teacher: Y?, student: Y?}}\nscales: {s: {items: [x, y], score: mean, answered: all}}\n",
            passing: pair + "items:\n  x: {anchored_in: teacher, responses: r, text: {teacher: X?}}\n  y: {parallel: shared, responses: r, text: {teacher: Y?, student: Y?}}\nscales: {s: {items: [x, y], score: mean, answered: all}}\n"),
        RuleExample(
            slug: "wording-beyond-anchor",
            failing: pair + "items:\n  x: {anchored_in: teacher, responses: r, text: {teacher: X?, student: ⟦wording-beyond-anchor⟧X?}}\nscales: {s: {items: [x], score: mean, answered: all}}\n",
            passing: pair + "items:\n  x: {anchored_in: teacher, responses: r, text: {teacher: X?}}\n  y: {anchored_in: student, responses: r, text: {student: Y?}}\nscales: {s: {items: {teacher: [x], student: [y]}, score: mean, answered: all}}\n"),
        RuleExample(
            slug: "placeholder-of-wrong-role",
            failing: pair + "items:\n  x: {parallel: shared, responses: r, text: {teacher: \"How is {student}?\", student: ⟦placeholder-of-wrong-role⟧\"How is {student}?\"}}\nscales: {s: {items: [x], score: mean, answered: all}}\n",
            passing: pair + "items:\n  x: {parallel: shared, responses: r, text: {teacher: \"How is {student}?\", student: \"How is {teacher}?\"}}\nscales: {s: {items: [x], score: mean, answered: all}}\n"),
        RuleExample(
            slug: "missing-code-in-scored-range",
            failing: head + "responses: {r: {labels: [a, b, c, d], missing: {⟦missing-code-in-scored-range⟧3: None}}}\n" + soloItems + "scales: {s: {items: [x, y], score: mean, answered: all}}\n",
            passing: head + "responses: {r: {labels: [a, b, c, d], missing: {9: None}}}\n" + soloItems + "scales: {s: {items: [x, y], score: mean, answered: all}}\n"),
        RuleExample(
            slug: "options-out-of-order",
            failing: head + "responses: {r: {options: {1: a, 3: b, ⟦options-out-of-order⟧2: c}}}\n" + soloItems + "scales: {s: {items: [x, y], score: mean, answered: all}}\n",
            passing: head + "responses: {r: {options: {5: a, 3: b, 1: c}}}\n" + soloItems + "scales: {s: {items: [x, y], score: mean, answered: all}}\n"),
        RuleExample(
            slug: "duplicate-options",
            failing: head + "responses: {r: {labels: [a, b, ⟦duplicate-options⟧A]}}\n" + soloItems + "scales: {s: {items: [x, y], score: mean, answered: all}}\n",
            passing: head + "responses: {r: {labels: [a, b, c]}}\n" + soloItems + "scales: {s: {items: [x, y], score: mean, answered: all}}\n"),
        RuleExample(
            slug: "mixed-response-ranges",
            failing: head + "responses: {r: {labels: [a, b, c]}, q: {labels: [a, b, c, d]}}\nitems:\n  x: {responses: r, text: X?}\n  y: {responses: q, text: Y?}\nscales: {s: {items: [x, ⟦mixed-response-ranges⟧y], score: mean, answered: all}}\n",
            passing: head + "responses: {r: {labels: [a, b, c]}, q: {labels: [d, e, f]}}\nitems:\n  x: {responses: r, text: X?}\n  y: {responses: q, text: Y?}\nscales: {s: {items: [x, y], score: mean, answered: all}}\n"),
        RuleExample(
            slug: "dyad-without-keys",
            failing: pair + "unit: ⟦dyad-without-keys⟧dyad\nkeys: {teacher: teacher_id}\n" + pairItems + "scales: {s: {items: [x, y], score: mean, answered: all}}\n",
            passing: pair + "unit: dyad\nkeys: {teacher: teacher_id, student: student_id}\n" + pairItems + "scales: {s: {items: [x, y], score: mean, answered: all}}\n"),
        RuleExample(
            slug: "more-answers-than-items",
            failing: solo + soloItems + "scales: {s: {items: [x, y], score: mean, answered: ⟦more-answers-than-items⟧3}}\n",
            passing: solo + soloItems + "scales: {s: {items: [x, y], score: mean, answered: 2}}\n"),
        RuleExample(
            slug: "reliability-of-one-item",
            failing: solo + soloItems + "scales: {s: {items: [x], score: mean, answered: all, reliability: {alpha: ⟦reliability-of-one-item⟧0.7}}, t: {items: [y], score: mean, answered: all}}\n",
            passing: solo + soloItems + "scales: {s: {items: [x, y], score: mean, answered: all, reliability: {alpha: 0.7}}}\n"),
        RuleExample(
            slug: "scale-absent-from-form",
            failing: pair + "items:\n  x: {anchored_in: teacher, responses: r, text: {teacher: X?}}\n  y: {anchored_in: student, responses: r, text: {student: Y?}}\nscales: {⟦scale-absent-from-form⟧s: {items: [x], score: mean, answered: all}, t: {items: {teacher: [x], student: [y]}, score: mean, answered: all}}\n",
            passing: pair + pairItems + "scales: {s: {items: [x, y], score: mean, answered: all}}\n"),
        RuleExample(
            slug: "prorated-sum",
            failing: solo + soloItems + "scales: {s: {items: [x, y], score: sum, answered: ⟦prorated-sum⟧50%}}\n",
            passing: solo + soloItems + "scales: {s: {items: [x, y], score: sum, answered: all}}\n"),
        RuleExample(
            slug: "parallel-undeclared",
            failing: pair + dyad + "items:\n  ⟦parallel-undeclared⟧x: {responses: r, text: {teacher: X?, student: X?}}\nscales: {s: {items: [x], score: mean, answered: all}}\n",
            passing: pair + dyad + "items:\n  x: {parallel: shared, responses: r, text: {teacher: X?, student: X?}}\nscales: {s: {items: [x], score: mean, answered: all}}\n"),
    ]
}
