import Diagnostics

extension Instrument {
    public func shortForm(_ id: String) -> ShortForm? {
        design.shortForms.first { $0.id.value == id }
    }

    /// The instrument as a short form gives it: the items that it keeps, and what can be scored from them.
    ///
    /// It is an instrument of its own. Its id is the whole one's and the short form's with an underscore
    /// between them, `tsr_brief`, so that the two can stand side by side in code and files and no score of
    /// the one is taken for the other's; its title is the short form's, and its version the whole one's.
    /// Left out are scales, forms and derived scores of which nothing remains, a dyadic score of its own
    /// items that lacks any of them, and a demand for internal consistency on a single item, which has
    /// none.
    public func shortened(to short: ShortForm) -> Instrument {
        var result = self
        result.id.value = "\(id.value)_\(short.id.value)"
        result.title = short.title
        result.translations = translations.map { translation in
            var translation = translation
            translation.texts[.title] = translation.texts[.shortFormTitle(shortForm: short.id.value)]
            return translation
        }
        let kept = Set(short.items.map(\.value))
        result.items = items.filter { kept.contains($0.id.value) }
        result.forms = forms.filter { form in
            result.items.contains { $0.wording[form.id.value] != nil }
        }
        let forms = Set(result.forms.map(\.id.value))
        result.scales = scales.compactMap { scale in
            var part = scale
            part.members = scale.members.filter {
                kept.contains($0.item.value) && $0.form.map { forms.contains($0.value) } ?? true
            }
            part.answered = short.answeredRule(of: scale)
            return part.members.isEmpty && scale.facets.isEmpty ? nil : part
        }
        result.keepScores(of: self, keeping: kept)
        result.keepBlocks(keeping: kept)
        let used = Set(result.items.map(\.responses.value))
        result.responseScales = responseScales.filter { used.contains($0.id.value) }
        let plans = result.forms.map(result.scoringPlan(for:))
        result.dropUnmeetableThresholds(plans)
        result.design = design.shortened(to: plans, keeping: kept)
        return result
    }

    private mutating func dropUnmeetableThresholds(_ plans: [ScoringPlan]) {
        let counts = Dictionary(
            plans.flatMap(\.scales).map { ($0.id, $0.terms.count) }, uniquingKeysWith: min)
        for index in scales.indices {
            guard let items = counts[scales[index].id.value] else { continue }
            scales[index].thresholds.removeAll { $0.measure.fewestItems > items }
        }
        for index in scales.indices {
            guard let agreement = scales[index].agreement else { continue }
            let id = scales[index].id.value
            let asking = plans.filter { $0.scoreIDs.contains(id) }.map(\.form)
            guard let two = forms(of: agreement), asking.contains(two.first.id.value),
                asking.contains(two.second.id.value)
            else {
                scales[index].agreement = nil
                continue
            }
        }
    }
}

extension StudyDesign {
    /// The design with what can still be had from the scores of a shortened instrument.
    fileprivate func shortened(to plans: [ScoringPlan], keeping kept: Set<String>) -> StudyDesign {
        let scored = Dictionary(
            plans.map { ($0.form, Set($0.scales.map(\.id))) }, uniquingKeysWith: { first, _ in first })
        func isScored(_ scale: Located<String>, in form: String) -> Bool {
            scored[form]?.contains(scale.value) ?? false
        }
        func isScored(_ scale: Located<String>) -> Bool {
            scored.values.contains { $0.contains(scale.value) }
        }
        var result = self
        result.shortForms = []
        result.changes = changes.filter { change in
            change.form.map { isScored(change.scale, in: $0.value) } ?? isScored(change.scale)
        }
        result.aggregates = aggregates.filter { isScored($0.scale, in: $0.form.value) }
        let scores = Set(plans.flatMap { $0.scales.map(\.id) + $0.composites.map(\.id) })
        result.paths = paths.filter { scores.contains($0.from.value) && scores.contains($0.to.value) }
        for index in subgroups.indices {
            result.subgroups[index].compared = subgroups[index].compared.filter { isScored($0) }
        }
        result.dyadicScores = dyadicScores.filter { score in
            switch score.content {
            case .scale(let scale): score.forms.allSatisfy { isScored(scale, in: $0.value) }
            case .items(let members, _): members.allSatisfy { kept.contains($0.item.value) }
            }
        }
        return result
    }
}
