/// A call as it would be typed again.
enum CommandText {
    static var ofThisCall: String {
        (["scalewright"] + CommandLine.arguments.dropFirst().map(quoted)).joined(separator: " ")
    }

    /// An argument as a shell of POSIX takes it for one word.
    static func quoted(_ argument: String) -> String {
        let plain = Set("abcdefghijklmnopqrstuvwxyzABCDEFGHIJKLMNOPQRSTUVWXYZ0123456789-_./=:,@%+")
        guard argument.isEmpty || !argument.allSatisfy(plain.contains) else { return argument }
        return "'" + argument.replacing("'", with: #"'\''"#) + "'"
    }
}
