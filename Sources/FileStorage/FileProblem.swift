/// Why a file could not be read or written, in words for the user.
public struct FileProblem: Error, Sendable, Equatable, CustomStringConvertible {
    public var path: String
    /// What is wrong: "is a folder".
    public var message: String
    /// What to do about it.
    public var advice: String

    public init(path: String, message: String, advice: String) {
        self.path = path
        self.message = message
        self.advice = advice
    }

    /// The system's complaint about a call on a path.
    init(path: String, code: Int32, doing action: String) {
        switch code {
        case ENOENT:
            self.init(
                path: path, message: "there is no such file or folder",
                advice: "Check the path; it counts from the folder that you are in.")
        case EISDIR:
            self.init(
                path: path, message: "is a folder, and a file is needed",
                advice: "Name the file in it.")
        case ENOTDIR:
            self.init(
                path: path, message: "has a file where a folder should be",
                advice: "Check the path.")
        case EACCES, EPERM:
            self.init(
                path: path, message: "may not be \(action)",
                advice: "Check the permissions of the file and of its folder.")
        case ELOOP:
            self.init(
                path: path, message: "is a symbolic link that leads in a circle",
                advice: "Point the link to a file, or name another one.")
        case ENOSPC:
            self.init(
                path: path, message: "could not be \(action): the disk is full",
                advice: "Free some space and run the command again; nothing was replaced.")
        case EFBIG:
            self.init(
                path: path, message: "could not be \(action): it would be larger than files may be here",
                advice: "See ulimit -f, or write elsewhere; nothing was replaced.")
        case EPIPE:
            self.init(
                path: path, message: "could not be \(action): its reader has gone",
                advice: "Let the program that reads it read to the end.")
        default:
            self.init(
                path: path,
                message: "could not be \(action): \(String(cString: strerror(code)).lowercased())",
                advice: "Check the file and the disk, and run the command again.")
        }
    }

    public var description: String { "\(path): \(message). \(advice)" }
}
