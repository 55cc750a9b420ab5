import Diagnostics
import FileStorage

/// Standard error, which build systems read for `path:line:column: error: message`.
struct BuildLog {
    /// Whether a warning is shown as an error, and is one.
    var warningsAreErrors = false
    /// Whether anything but errors is shown.
    var showsWarnings = true

    /// Prints problems; remarks are left to `scalewright validate`.
    ///
    /// - Returns: whether none of them is an error
    func report(_ diagnostics: [Diagnostic]) -> Bool {
        var grave = diagnostics.filter { $0.severity != .note }
        if warningsAreErrors {
            for index in grave.indices { grave[index].severity = .error }
        }
        if !showsWarnings { grave.removeAll { $0.severity != .error } }
        if !grave.isEmpty { Self.print(BuildLogRenderer().render(grave)) }
        return !grave.containsErrors
    }

    static func print(_ text: String) {
        var stream = StandardError()
        Swift.print(text, to: &stream)
    }
}
