extension [Double] {
    /// Adds a multiple of some numbers to those from a place on.
    package mutating func add(_ numbers: ArraySlice<Double>, times factor: Double, at place: Int) {
        withUnsafeMutableBufferPointer { own in
            numbers.withUnsafeBufferPointer { numbers in
                let target = UnsafeMutableBufferPointer(rebasing: own[place..<place + numbers.count])
                for index in numbers.indices { target[index] += factor * numbers[index] }
            }
        }
    }
}
