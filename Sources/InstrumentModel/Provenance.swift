/// Someone who wrote the instrument.
public struct Author: Sendable, Equatable {
    public var name: String
    public var affiliation: String?
    /// The sixteen digits of an ORCID iD with hyphens, without the address.
    public var orcid: String?

    public init(name: String, affiliation: String? = nil, orcid: String? = nil) {
        self.name = name
        self.affiliation = affiliation
        self.orcid = orcid
    }
}

/// A work that the instrument rests on.
public struct Reference: Sendable, Equatable {
    /// As it would stand in a list of references.
    public var citation: String
    /// Without the resolver's address: `10.1016/j.learninstruc.2017.05.001`.
    public var doi: String?

    public init(citation: String, doi: String? = nil) {
        self.citation = citation
        self.doi = doi
    }
}
