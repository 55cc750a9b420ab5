/// A formula, in MathML, which browsers set and screen readers read without any script.
struct Formula: Sendable {
    var parts: [Markup]

    /// Words, signs and numbers of one line: `"ρ = 1 − "`. A letter stands for a quantity, digits for a
    /// number, anything else for a sign.
    static func line(_ text: String) -> Formula {
        var parts: [Markup] = []
        for word in text.split(separator: " ").map(String.init) {
            let name =
                word.allSatisfy { $0.isNumber || $0 == "." }
                ? "mn" : word.contains(where: \.isLetter) ? "mi" : "mo"
            parts.append(.element(name, [:], [.text(word)]))
        }
        return Formula(parts: parts)
    }

    static func + (first: Formula, second: Formula) -> Formula { Formula(parts: first.parts + second.parts) }

    static func fraction(_ above: Formula, _ below: Formula) -> Formula {
        Formula(parts: [.element("mfrac", [:], [above.row, below.row])])
    }

    static func sub(_ base: String, _ index: String) -> Formula { sub(line(base), index) }

    static func sub(_ base: Formula, _ index: String) -> Formula {
        Formula(parts: [.element("msub", [:], [base.row, line(index).row])])
    }

    static func squared(_ base: Formula) -> Formula { power(base, "2") }

    static func power(_ base: Formula, _ exponent: String) -> Formula {
        Formula(parts: [.element("msup", [:], [base.row, line(exponent).row])])
    }

    static func root(_ content: Formula) -> Formula {
        Formula(parts: [.element("msqrt", [:], content.parts)])
    }

    /// Several formulas, one below the other.
    static func stacked(_ formulas: [Formula]) -> Formula {
        let rows = formulas.map { formula in
            Markup.element("mtr", [:], [.element("mtd", [:], [formula.row])])
        }
        return Formula(parts: [.element("mtable", ["displaystyle": "true"], rows)])
    }

    private var row: Markup { .element("mrow", [:], parts) }

    var markup: Markup {
        .element(
            "math", ["display": "block", "xmlns": "http://www.w3.org/1998/Math/MathML"], parts)
    }
}
