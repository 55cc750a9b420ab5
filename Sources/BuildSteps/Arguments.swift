/// What the plugins pass.
struct Arguments {
    /// Why a tool is called.
    enum Purpose {
        /// By the build: the outputs that a plugin promised it.
        case build(promised: [String])
        /// By the command plugin: these outputs, which go to the user's own folders.
        case command(outputs: [String], replaces: Bool)
    }

    var instrument = ""
    var output = ""
    var configuration: String?
    /// The names of the translations beside the instrument.
    var translations: [String] = []
    var purpose: Purpose?

    /// Nil when the call makes no sense.
    init?(_ arguments: some Sequence<String>) {
        var rest = Array(arguments)[...]
        var outputs: [String]?
        var replaces = false
        while let argument = rest.popFirst() {
            switch argument {
            case "--force": replaces = true
            case "--output", "--config", "--translation", "--promised", "--emit",
                Self.versionOption:
                guard let value = rest.popFirst() else { return nil }
                switch argument {
                case "--output": output = value
                case "--config": configuration = value
                case Self.versionOption: break
                case "--translation": translations.append(value)
                case "--promised": purpose = .build(promised: Self.list(value))
                default: outputs = Self.list(value)
                }
            default:
                guard instrument.isEmpty else { return nil }
                instrument = argument
            }
        }
        if let outputs { purpose = .command(outputs: outputs, replaces: replaces) }
        guard !instrument.isEmpty, !output.isEmpty, purpose != nil else { return nil }
    }

    /// What says of which version the package is whose plugin calls.
    private static let versionOption = "--package-version"

    /// The version in a call, whatever else is in it: a plugin of another version may pass what this tool does not
    /// know.
    static func packageVersion(in arguments: some Sequence<String>) -> String? {
        var rest = Array(arguments)[...]
        while let argument = rest.popFirst() {
            if argument == versionOption { return rest.first }
        }
        return nil
    }

    private static func list(_ text: String) -> [String] {
        text.split(separator: ",").map(String.init)
    }

    static func printUsage(of tool: String) {
        BuildLog.print(
            """
            usage: \(tool) INSTRUMENT --output FOLDER --promised OUTPUT,… [OPTION]…
                   \(tool) INSTRUMENT --output FOLDER --emit OUTPUT,… [--force] [OPTION]…
            options: [--config FILE] [--translation NAME]… [\(versionOption) VERSION]
            """)
    }
}
