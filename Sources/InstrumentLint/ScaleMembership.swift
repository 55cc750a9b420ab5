import InstrumentModel

/// The stems of one form, in the order in which they are asked.
struct AskedStems: Sendable {
    private(set) var stems: [Stem] = []
    /// Where each item stands among them.
    private(set) var place: [String: Int] = [:]

    static func byForm(_ stems: [Stem], of instrument: Instrument) -> [String: AskedStems] {
        var listed: [String: [String: Stem]] = [:]
        for stem in stems { listed[stem.form.id.value, default: [:]][stem.item.id.value] = stem }
        var asked: [String: AskedStems] = [:]
        for form in instrument.forms {
            for item in instrument.askedItems(in: form) {
                guard let stem = listed[form.id.value]?[item.id.value] else { continue }
                asked[form.id.value, default: AskedStems()].append(stem)
            }
        }
        return asked
    }

    private mutating func append(_ stem: Stem) {
        place[stem.item.id.value] = stems.count
        stems.append(stem)
    }
}

/// A member of a scale as one form asks it.
struct AskedMember {
    var member: Scale.Member
    var stem: Stem
    /// Its place among all that the form asks.
    var place: Int
}

extension LintContext {
    /// The members of a scale that a form asks, in the order in which they are asked.
    func askedMembers(of scale: Scale, in form: Form) -> [AskedMember] {
        guard let asked = asked[form.id.value] else { return [] }
        return scale.members(in: form).compactMap { member in
            asked.place[member.item.value].map {
                AskedMember(member: member, stem: asked.stems[$0], place: $0)
            }
        }.sorted { $0.place < $1.place }
    }
}
