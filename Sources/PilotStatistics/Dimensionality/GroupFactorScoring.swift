import Psychometrics

/// What Fisher scoring of correlated factors is made of, at one point: the derivatives of Σ = ΛΦΛ′ + diag θ
/// are sparse, so that W = Σ⁻¹ and a few products of it hold all of the information matrix
/// ½·tr(W·A·W·B).
private struct GroupFactorScoring {
    let groups: [Int]
    /// W = Σ⁻¹
    let weights: Matrix
    /// WΛ and Λ′WΛ
    let weighted: Matrix
    let loadingForm: Matrix
    /// WΛΦ, ΦΛ′WΛΦ and Λ′WΛΦ
    let spread: Matrix
    let spreadForm: Matrix
    let mixedForm: Matrix

    init?(_ solution: FactorSolution, groups: [Int]) {
        guard let inverse = CholeskyFactor(solution.implied)?.inverse else { return nil }
        let links = Matrix(solution.factorCorrelations)
        self.groups = groups
        weights = Matrix(inverse)
        weighted = weights * solution.loadings
        loadingForm = solution.loadings.transposed * weighted
        spread = weighted * links
        mixedForm = loadingForm * links
        spreadForm = links * mixedForm
    }

    enum Parameter {
        case loading(Int)
        case error(Int)
        case link(Int, Int)
    }

    func information(_ first: Parameter, _ second: Parameter) -> Double {
        switch (first, second) {
        case (.loading(let one), .loading(let other)):
            weights[one, other] * spreadForm[groups[one], groups[other]]
                + spread[one, groups[other]] * spread[other, groups[one]]
        case (.error(let one), .error(let other)):
            weights[one, other] * weights[one, other] / 2
        case (.loading(let item), .error(let error)), (.error(let error), .loading(let item)):
            weights[item, error] * spread[error, groups[item]]
        case (.link(let one, let other), .error(let item)),
            (.error(let item), .link(let one, let other)):
            weighted[item, one] * weighted[item, other]
        case (.link(let one, let other), .loading(let item)),
            (.loading(let item), .link(let one, let other)):
            weighted[item, one] * mixedForm[other, groups[item]]
                + weighted[item, other] * mixedForm[one, groups[item]]
        case (.link(let one, let other), .link(let third, let fourth)):
            loadingForm[one, third] * loadingForm[other, fourth]
                + loadingForm[one, fourth] * loadingForm[other, third]
        }
    }
}

extension GroupFactorModel {
    /// The step of Fisher scoring: the information matrix's solution for the score ½·tr(W·A·W·(S − Σ)).
    func scoringStep(toward sample: SymmetricMatrix) -> [Double]? {
        let solution = solution
        guard let scoring = GroupFactorScoring(solution, groups: groups) else { return nil }
        let places = places
        var information = SymmetricMatrix(order: places.count)
        for row in places.indices {
            for column in 0...row {
                information[row, column] = scoring.information(places[row], places[column])
            }
        }
        let implied = solution.implied
        let residual = Matrix(rows: itemCount, columns: itemCount) {
            sample[$0, $1] - implied[$0, $1]
        }
        let pull = scoring.weights * residual * scoring.weights
        let loaded = pull * solution.loadings
        let spread = loaded * Matrix(solution.factorCorrelations)
        let linked = solution.loadings.transposed * loaded
        let score = places.map { place in
            switch place {
            case .loading(let item): spread[item, groups[item]]
            case .error(let item): pull[item, item] / 2
            case .link(let one, let other): linked[one, other]
            }
        }
        return CholeskyFactor(information)?.solve(score)
    }

    /// The parameters in their order.
    private var places: [GroupFactorScoring.Parameter] {
        let items = 0..<itemCount
        return items.map { .loading($0) } + items.map { .error($0) }
            + (0..<factors).flatMap { later in (0..<later).map { .link(later, $0) } }
    }
}
