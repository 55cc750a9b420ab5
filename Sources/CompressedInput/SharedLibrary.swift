import FileStorage

/// A library of the system that may or may not be there, opened at run time.
///
/// It stays open as long as the process lives.
struct SharedLibrary {
    private let handle: UnsafeMutableRawPointer

    /// Opens the first library that is there.
    init?(_ names: [String]) {
        for name in names {
            if let opened = dlopen(name, RTLD_NOW) {
                handle = opened
                return
            }
        }
        return nil
    }

    /// A function of the library; the type must be that of its declaration in C.
    func function<Function>(_ name: String, as type: Function.Type) -> Function? {
        dlsym(handle, name).map { unsafeBitCast($0, to: type) }
    }
}
