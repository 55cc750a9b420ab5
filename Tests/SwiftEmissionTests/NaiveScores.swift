/// The scores of `SampleInstruments.scored`, worked out by hand from what its text says: no plan, no
/// definition, nothing that the product computes with.
struct NaiveScores {
    let form: String
    /// By item; absent where there is no answer.
    let answers: [String: Int]

    private func answered(_ items: [String], reversed: Set<String> = [], turn: Int = 6) -> [Int] {
        items.compactMap { item in answers[item].map { reversed.contains(item) ? turn - $0 : $0 } }
    }

    private func mean(_ numbers: [Int], atLeast fewest: Int) -> Double? {
        numbers.count < fewest ? nil : Double(numbers.reduce(0, +)) / Double(numbers.count)
    }

    private var tense: [String] { ["tense", "worried"] + (form == "patient" ? ["rude"] : []) }

    var ease: Double? {
        answers["calm"] == nil ? nil : mean(answered(["calm", "rested", "easy"]), atLeast: 2)
    }

    /// Half of two is one; half of three, rounded up, two.
    var tension: Double? { mean(answered(tense), atLeast: form == "patient" ? 2 : 1) }

    var distance: Double? {
        mean(answered(["cold", "far"]), atLeast: 1).map { 1 + 4 * ($0 - -3) / 2 }
    }

    var strength: Double? {
        guard let sure = answers["sure"], let lost = answers["lost"] else { return nil }
        return 100 * Double(sure + 100 - lost) / 200
    }

    var poise: Double? {
        guard answers["tense"] != nil else { return nil }
        return mean(
            answered(["calm", "rested", "easy"] + tense, reversed: Set(tense)),
            atLeast: form == "patient" ? 4 : 3)
    }

    var load: Double? {
        let all = ["calm", "rested", "easy"] + tense
        let numbers = answered(all)
        return numbers.count < all.count ? nil : Double(numbers.reduce(0, +))
    }

    var balance: Double? {
        let facets = [ease, distance, tension.map { 6 - $0 }].compactMap(\.self)
        guard facets.count >= 2 else { return nil }
        return 100 * (facets.reduce(0, +) / Double(facets.count) - 1) / 4
    }

    var inner: Double? {
        let parts = [ease, tension.map { 6 - $0 }].compactMap(\.self)
        return parts.isEmpty ? nil : 100 * (parts.reduce(0, +) / Double(parts.count) - 1) / 4
    }

    var overall: Double? {
        let parts = [(2, inner), (1, balance), (0.5, strength)].compactMap { weight, score in
            score.map { (weight, $0) }
        }
        guard parts.count >= 2 else { return nil }
        let weighted = parts.reduce(0) { $0 + $1.0 * $1.1 } / parts.reduce(0) { $0 + $1.0 }
        return 10 * weighted / 100
    }

    var total: Double? { ease.flatMap { ease in tension.map { ease + $0 } } }

    var partial: Double? {
        let parts = [ease, tension, distance].compactMap(\.self)
        if parts.count == 3 { return parts.reduce(0, +) }
        return parts.count < 2 ? nil : parts.reduce(0, +) * 3 / Double(parts.count)
    }

    var weakest: Double? { ease.flatMap { ease in distance.map { min(ease, 6 - $0) } } }
    var strongest: Double? { [ease, tension].compactMap(\.self).max() }
    var strain: Double? {
        tension.flatMap { tension in distance.map { (tension - 1) * (6 - $0 - 3) } }
    }

    var easePercentile: Double? {
        guard let ease, ease >= 2, ease <= 4.5 else { return nil }
        if ease < 2.5 { return 10 + 15.5 * ((ease - 2) / 0.5) }
        if ease == 2.5 { return 25.5 }
        if ease < 3 { return 25.5 + 24.5 * ((ease - 2.5) / 0.5) }
        if ease == 3 { return 50 }
        return ease == 4.5 ? 90 : 50 + 40 * ((ease - 3) / 1.5)
    }

    /// Every column and what stands in it.
    var cells: [String: String] {
        var numbers = [
            "ease": ease, "tension": tension, "distance": distance, "strength": strength,
            "poise": poise, "load": load, "balance": balance, "inner": inner, "overall": overall,
            "total": total, "partial": partial, "weakest": weakest, "strongest": strongest,
            "strain": strain,
        ]
        var cells: [String: String] = [:]
        if form == "nurse" {
            numbers["ease_t"] = ease.map { 50 + 10 * (($0 - 3.25) / 0.75) }
            numbers["ease_z"] = ease.map { ($0 - 3.25) / 0.75 }
            numbers["ease_percentile"] = easePercentile
            cells["ease_band"] = ease.map {
                $0 < 2.5 ? "Low" : $0 < 4 ? "Middling, \"so so\"" : "High"
            }
        } else {
            numbers["ease_t"] = ease.map { 50 + 10 * (($0 - 2.9) / 0.7) }
            numbers["overall_z"] = overall.map { ($0 - 5.5) / 1.5 }
            cells["strain_level"] = strain.map { $0 < 0 ? "Protective" : "Straining" }
        }
        for (name, number) in numbers { cells[name] = number?.description }
        return cells
    }
}
