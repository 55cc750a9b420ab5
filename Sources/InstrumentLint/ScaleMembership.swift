import InstrumentModel

extension LintContext {
    /// The members of a scale that a form asks, each with its stem, in the order in which they are asked.
    func askedMembers(of scale: Scale, in form: Form) -> [(member: Scale.Member, stem: Stem)] {
        let members = Dictionary(
            scale.members(in: form).map { ($0.item.value, $0) }, uniquingKeysWith: { first, _ in first })
        return stems.compactMap { stem in
            guard stem.form.id == form.id else { return nil }
            return members[stem.item.id.value].map { ($0, stem) }
        }
    }
}
