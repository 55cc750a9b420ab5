/// A first draft of an instrument: sound as it stands, and commented so that it teaches.
public struct Scaffold: Sendable {
    public enum Kind: String, Sendable, CaseIterable {
        case single, parallel, efficacy, observation

        /// What it is for, as the choice is offered.
        public var summary: String {
            switch self {
            case .single: "one form, in which people answer about themselves"
            case .parallel: "two forms, in which a teacher and a student answer about each other"
            case .efficacy: "a graded self-efficacy scale, from easy to hard"
            case .observation: "observers rate what they see in a lesson"
            }
        }
    }

    public var kind: Kind
    /// The instrument's name in code, file names and data.
    public var name: String
    public var title: String
    public var author: String
    public var language: String

    /// - Parameters:
    ///   - title: made from the name when nil
    ///   - author: a placeholder to be replaced when nil
    public init(
        _ kind: Kind, name: String, title: String? = nil, author: String? = nil, language: String = "en"
    ) {
        self.kind = kind
        self.name = name
        self.title = title ?? Self.title(for: name)
        self.author = author ?? "Your Name"
        self.language = language
    }

    /// The name of the schema's file that the first line points an editor to.
    public static let schemaName = "instrument.schema.json"

    /// "Sleep quality" for `sleep_quality`.
    public static func title(for name: String) -> String {
        let words = name.replacing("_", with: " ")
        return words.prefix(1).uppercased() + words.dropFirst()
    }

    /// The file.
    public var text: String {
        """
        # yaml-language-server: $schema=\(Self.schemaName)
        #
        # The line above lets an editor complete and explain keys while you type. Check the file with
        #   scalewright validate \(name).instrument.yaml
        # and replace the wording below, which is only there to show how an instrument is written.

        scalewright: 1                # the version of the language
        instrument: \(YAMLScalar.text(name))
        title: \(YAMLScalar.text(title))
        version: 0.1.0                # raise it whenever wording or scoring change
        language: \(YAMLScalar.text(language))

        \(body)

        """
    }

    private var body: String {
        let provenance = """
            license: CC-BY-4.0            # under what terms others may use it
            authors:
              - \(YAMLScalar.text(author))
            """
        return switch kind {
        case .single: Self.single(provenance)
        case .parallel: Self.parallel(provenance)
        case .efficacy: Self.efficacy(provenance)
        case .observation: Self.observation(provenance)
        }
    }
}
