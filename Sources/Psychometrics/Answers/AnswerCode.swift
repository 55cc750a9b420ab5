/// The code of an answer as it stands in a row of data.
///
/// A row is one code per item of the form, in the form's order. Thirty-two bits keep a row of a
/// large pilot small; `missing` stands where there is no answer to score.
public typealias AnswerCode = Int32

extension AnswerCode {
    /// Stands for an answer that was not given, whatever the reason.
    @inlinable
    public static var missing: AnswerCode { .min }
}
