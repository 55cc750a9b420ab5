import Diagnostics
import FileStorage

/// What a run has come across, so that one can see that it reaches every part of the compiler.
struct FuzzTally {
    private var sound = 0
    private var codes: [String: Int] = [:]

    mutating func add(_ diagnostics: [Diagnostic], isSound: Bool) {
        sound += isSound ? 1 : 0
        for code in Set(diagnostics.map(\.code.id)) { codes[code, default: 0] += 1 }
    }

    func report(_ executions: Int) {
        var usage = rusage()
        // RUSAGE_SELF, whose type differs between platforms.
        getrusage(0, &usage)
        #if os(Linux)
            let mebibytes = usage.ru_maxrss >> 10
        #else
            let mebibytes = usage.ru_maxrss >> 20
        #endif
        print(
            "\(executions) executions: \(sound) sound, \(codes.count) kinds of problem met, peak memory \(mebibytes) MiB"
        )
    }
}
