/// What the plugin passes.
struct Arguments {
    var instrument = ""
    var output = ""
    var configuration: String?
    /// The names of the translations beside the instrument.
    var translations: [String] = []

    /// Nil when the call makes no sense.
    init?(_ arguments: some Sequence<String>) {
        var rest = Array(arguments)[...]
        while let argument = rest.popFirst() {
            switch argument {
            case "--output":
                guard let folder = rest.popFirst() else { return nil }
                output = folder
            case "--config":
                guard let file = rest.popFirst() else { return nil }
                configuration = file
            case "--translation":
                guard let name = rest.popFirst() else { return nil }
                translations.append(name)
            default:
                guard instrument.isEmpty else { return nil }
                instrument = argument
            }
        }
        guard !instrument.isEmpty, !output.isEmpty else { return nil }
    }

    static func printUsage() {
        BuildLog.print(
            "usage: scalewrightc INSTRUMENT --output FOLDER [--config FILE] [--translation NAME]…")
    }
}
