/// `Large` is emitted from the instrument beside this file. A target needs a Swift file of its own.
public typealias LargeAnswers = Large.Answers
