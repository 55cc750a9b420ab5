import Diagnostics
import InstrumentModel

/// Proves an instrument sound, rule by rule.
public enum InstrumentLint {
    /// Every rule, in the order of their codes.
    public static let rules: [any LintRule] = [
        ItemInNoScale(), ItemKeyedBothWays(), UnequalKeyingAcrossForms(), FormWithoutWording(),
        WordingBeyondAnchor(), PlaceholderOfWrongRole(), MissingCodeInScoredRange(),
        OptionsOutOfOrder(), DuplicateOptions(), MixedResponseRanges(), DyadWithoutKeys(),
        MoreAnswersThanItems(), ReliabilityOfOneItem(), ScaleAbsentFromForm(), ProratedSum(),
        ParallelUndeclared(), OmegaOfTwoItems(), ConditionOutsideScale(),
        ConditionNotAskedBefore(), CircularCondition(), ConditionInRandomOrder(), NeverAsked(), IdleCondition(),
        ScoreLostBySkipping(), ItemInNoBlock(), ItemInTwoBlocks(), AttentionOutsideScale(),
        AttentionAlwaysPassed(), ScoredAttentionCheck(), PartsWithoutGate(), FacetsScoredPlainly(),
        ScoreCycle(), ItemReachedTwice(), MixedPartRanges(), RequiredItemNotScored(),
        ProductWithoutZero(), WeightsWithoutReason(), FormativeReliability(), NormDoesNotFit(),
        NormLacksFigures(), PercentilesOutOfOrder(), ScoreOutsideRange(), BandsOutOfOrder(),
        ScoreWithoutRange(), ProductOfSomeParts(), MoreScoresThanParts(), ReliabilityOfFacets(),
        ChangeRunsBackwards(), DyadicWithoutDyad(), DyadicItemsDiffer(), AnchoredInDyadicScore(),
        DyadicMixedRanges(), DyadicParallelMismatch(), ShortFormNeverScored(), ScoreOfAbsentScale(),
        WavesWithoutPerson(), ShortFormLosesCondition(), CircularPaths(),
        PathWithoutWaves(), AgreementWithoutPair(), AgreementNotShared(), IncompleteTranslation(),
        StaleTranslation(), TranslatedPlaceholders(), DuplicateTranslatedLabels(),
        UntraceableTranslation(),
        DoubleBarrelled(), NegatedStem(), ReversedAndNegated(), DoubleNegative(), LeadingQuestion(),
        LoadedWording(), PresupposedEvent(), AbsoluteWording(), VagueFrequency(), SpecialistTerm(),
        UndefinedAcronym(), LongStem(), ReadingGradeExceeded(), StatementStem(),
        HypotheticalBehaviour(), NoTimeFrame(), MixedTimeFrames(), RepeatedStem(),
        GenderedPronoun(), TimeFrameContradicted(), PresumedAbility(),
        AgreeDisagreeOptions(), UnlabelledOptions(), NumberOfOptions(), MidpointMismatch(),
        StemOptionMismatch(), UnevenOptions(), LabelsOutOfOrder(), UnbalancedOptions(),
        ScoredNonanswer(), OptionsChangeDirection(), LongGrid(),
        OneDirectionOnly(), ReversedItems(), SingleReversedItem(), ReversedItemsTogether(),
        ProbableMiskey(), FewItemsInScale(), TopicAbsentFromForm(), UnevenTopics(),
        ManyItemsOnOneTopic(), AlphaDemandTooHigh(), MixedReferents(),
        MixedPerson(), InformantAsOther(), ParallelDrift(), TimeFramesDiffer(),
        ParallelContradicted(), UnnamedPartner(),
        EfficacyIntention(), EfficacySteps(), ReversedEfficacy(), UngradedEfficacy(),
        EfficacyRevealed(),
        PartAbsentFromForm(), ExtremeOfSomeParts(), ZeroOutsideRange(),
        DifferenceWithoutReliability(), SubgroupsWithoutInvariance(), AggregateWithoutAgreement(),
        ShortFormDropsScale(), ShortFormThinsScale(),
        MissingLicense(), MissingDefinition(), MissingPopulation(), ReservedName(),
    ]

    /// What the rules find, with the instrument's own settings applied.
    public static func check(_ instrument: Instrument) -> [Diagnostic] {
        let context = LintContext(instrument)
        var settings = AppliedSettings(instrument.lint)
        let findings = rules.flatMap { rule -> [Diagnostic] in
            guard let severity = settings.severity(of: rule) else { return [] }
            return rule.check(context).filter { !settings.allows($0, of: rule, severity) }
                .map { Diagnostic($0, of: rule, severity) }
        }
        return findings + settings.diagnostics
    }
}

extension Diagnostic {
    fileprivate init(_ finding: LintFinding, of rule: some LintRule, _ severity: Severity) {
        self.init(
            rule.code, severity, finding.message, at: finding.range,
            reason: rule.documentation.reason, advice: finding.advice, related: finding.related,
            fix: finding.fix)
    }
}
