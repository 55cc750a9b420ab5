import Psychometrics
import Reporting

extension DataTable.Cell {
    /// A coefficient, or the reason why there is none.
    static func estimate(_ estimate: Estimate, places: Int = 3) -> DataTable.Cell {
        switch estimate {
        case .value(let number): .number(DisplayedNumber.coefficient(number, places))
        case .undefined(let reason): .prose(Prose(pieces: [Self.because(reason)]))
        }
    }

    /// A figure that can exceed one, such as a mean.
    static func decimals(_ estimate: Estimate, places: Int = 2) -> DataTable.Cell {
        switch estimate {
        case .value(let number): .number(DisplayedNumber.decimals(number, places))
        case .undefined(let reason): .prose(Prose(pieces: [Self.because(reason)]))
        }
    }

    /// A share in percent, or the reason why there is none.
    static func percent(_ share: Estimate) -> DataTable.Cell {
        switch share {
        case .value: .number(Words.percent(share))
        case .undefined(let reason): .prose(Prose(pieces: [Self.because(reason)]))
        }
    }

    static func count(_ count: Int) -> DataTable.Cell { .number(String(count)) }

    private static func because(_ reason: UndefinedReason) -> Markup {
        .element("span", ["class": "reason"], "– \(own: reason.description)")
    }
}
