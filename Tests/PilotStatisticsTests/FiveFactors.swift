import StatisticsSupport
@testable import PilotStatistics
@testable import Psychometrics

/// Twenty-five self-descriptions, five to each of five traits, by 2,800 people (Revelle, Wilt & Rosenthal 2010):
/// their covariances, each of the rows that answer both items, `cov(bfi[, 1:25], use = "pairwise")` of
/// psychTools, and what `psych::alpha`, version 2.2.9, makes of the answers themselves, with the items turned
/// around that `bfi.keys` turns around.
struct FiveFactors: Sendable {
    let trait: String
    let covariances: SymmetricMatrix
    let reversed: Set<Int>
    /// `total$raw_alpha`, `std.alpha`, `G6(smc)`, `average_r` and `ase`.
    let rawAlpha, standardizedAlpha, lambda6, averageR, standardError: Double
    /// `alpha.drop$raw_alpha`.
    let alphaIfDeleted: [Double]
    /// `item.stats$r.cor`.
    let correctedItemTotal: [Double]

    /// As keyed: an item that is turned around covaries with the sign turned.
    var moments: ItemMoments {
        var keyed = covariances
        for row in 0..<keyed.order {
            for column in 0..<row where reversed.contains(row) != reversed.contains(column) {
                keyed[row, column] = -keyed[row, column]
            }
        }
        return PilotStatisticsTests.moments(keyed, rows: 2800)
    }

    static let all = [
        FiveFactors(
            trait: "agreeableness",
            covariances: lowerTriangle([
                [1.98172388495835],
                [-0.560225113749248, 1.37363069674646],
                [-0.485841314114451, 0.741629027461088, 1.69477082413041],
                [-0.30507470939523, 0.582148334662931, 0.696134951313665, 2.18931288626057],
                [
                    -0.321240974079247, 0.576094732868913, 0.828038484937675, 0.573723643957574,
                    1.5838527017483,
                ],
            ]), reversed: [0],
            rawAlpha: 0.703018446057304, standardizedAlpha: 0.713028578671272,
            lambda6: 0.682762672030245, averageR: 0.331967657099372, standardError: 0.00895177442639485,
            alphaIfDeleted: [
                0.718517357026915, 0.617180037046592, 0.600259578765486, 0.68580565233796,
                0.642952960071292,
            ],
            correctedItemTotal: [
                0.376356840173058, 0.666547538897032, 0.709219330711752, 0.47124009814753,
                0.595663657691878,
            ]),
        FiveFactors(
            trait: "conscientiousness",
            covariances: lowerTriangle([
                [1.54094125150808],
                [0.699717026018581, 1.73803761975232],
                [0.491419386356115, 0.603698955740464, 1.66036576999645],
                [-0.579955455570667, -0.688188384228175, -0.596873855014186, 1.89094980930286],
                [
                    -0.5034603060039, -0.639973702029825, -0.714015916339179, 1.06752749872893,
                    2.65214861577476,
                ],
            ]), reversed: [3, 4],
            rawAlpha: 0.726734972926683, standardizedAlpha: 0.730072584382276,
            lambda6: 0.694227611607892, averageR: 0.351045435599352, standardError: 0.008116697289386,
            alphaIfDeleted: [
                0.694000419164347, 0.673571457357933, 0.688734101753973, 0.653825570965204,
                0.689724930759007,
            ],
            correctedItemTotal: [
                0.539897879334744, 0.602726775534256, 0.538911675524801, 0.641327489284826,
                0.565950252649195,
            ]),
        FiveFactors(
            trait: "extraversion",
            covariances: lowerTriangle([
                [2.66181006186055],
                [1.22462324614585, 2.57670015715283],
                [-0.719065612331715, -0.825598259608412, 1.82984807446235],
                [-0.995949239697425, -1.20465454639932, 0.826274092931607, 2.1243569640768],
                [
                    -0.657576588295252, -0.799670991164669, 0.692095539365952, 0.614866371234907,
                    1.78160486275887,
                ],
            ]), reversed: [0, 1],
            rawAlpha: 0.761732820297786, standardizedAlpha: 0.761795094114711,
            lambda6: 0.726595503589962, averageR: 0.390100081406037, standardError: 0.0070270461055231,
            alphaIfDeleted: [
                0.725654718460746, 0.690180375300521, 0.727914188747243, 0.701888496551945,
                0.74363273233578,
            ],
            correctedItemTotal: [
                0.588218426919567, 0.693593906262933, 0.582670571747279, 0.662509067574028,
                0.522905865120248,
            ]),
        FiveFactors(
            trait: "neuroticism",
            covariances: lowerTriangle([
                [2.46778173482528],
                [1.69688635288036, 2.32850383844068],
                [1.40084182698233, 1.34338801073821, 2.56929508372974],
                [0.982957559065878, 0.937996672386418, 1.30740209940108, 2.46391129317375],
                [
                    0.961022212205444, 0.8668186775057, 1.11235403501584, 1.01026364572441,
                    2.62001935987347,
                ],
            ]), reversed: [],
            rawAlpha: 0.813962949917476, standardizedAlpha: 0.814674674190148,
            lambda6: 0.79912595322518, averageR: 0.467853939277815, standardError: 0.00560709708806894,
            alphaIfDeleted: [
                0.758137913895461, 0.76323265191693, 0.755342806006566, 0.795349908800402,
                0.812602178256159,
            ],
            correctedItemTotal: [
                0.764769899476978, 0.749617089118848, 0.742515417691663, 0.598498371280701,
                0.531797809765697,
            ]),
        FiveFactors(
            trait: "openness",
            covariances: lowerTriangle([
                [1.27583866031085],
                [-0.377773119886095, 2.44970027560864],
                [0.544525401878877, -0.499718794377762, 1.49059953038661],
                [0.246331380192989, -0.130547840510581, 0.289512383666811, 1.49145264666497],
                [
                    -0.357857884504376, 0.674725005889495, -0.501615112221432, -0.289278359412081,
                    1.76347516445282,
                ],
            ]), reversed: [1, 4],
            rawAlpha: 0.600172514820215, standardizedAlpha: 0.607268430997643,
            lambda6: 0.568139826054535, averageR: 0.236206085201417, standardError: 0.011858650863855,
            alphaIfDeleted: [
                0.53159351250216, 0.567227508228429, 0.49736135037964, 0.611481056531948,
                0.511657590066605,
            ],
            correctedItemTotal: [
                0.515638313238992, 0.429822316605745, 0.591062515472657, 0.290261822979498,
                0.523674734284664,
            ]),
    ]
}
