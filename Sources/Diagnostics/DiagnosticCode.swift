/// The stable name of a kind of problem: a short code for machines, a slug for people.
///
/// `SW00…` concern the file and its YAML, `SW01…` the reading of the language, `SW02…` the soundness of
/// the instrument; `SW03…` wording, `SW04…` response scales, `SW05…` scales, `SW06…` parallel forms,
/// `SW07…` self-efficacy, `SW08…` composites, norms and differences, `SW09…` what an instrument says of
/// itself. A code is never given to another problem.
public struct DiagnosticCode: Hashable, Sendable, CustomStringConvertible {
    public var id: String
    public var slug: String

    public init(_ id: String, _ slug: String) {
        self.id = id
        self.slug = slug
    }

    public var description: String { "\(id) \(slug)" }
}
