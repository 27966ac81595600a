import type { Rule } from '../rule/define-rule.ts';
import abbreviationDefinedTwice from './abbreviation-defined-twice.ts';
import abbreviationNotRedefined from './abbreviation-not-redefined.ts';
import abbreviationShorthand from './abbreviation-shorthand.ts';
import abbreviationTwoForOneTerm from './abbreviation-two-for-one-term.ts';
import abbreviationTwoMeanings from './abbreviation-two-meanings.ts';
import abbreviationUndefined from './abbreviation-undefined.ts';
import abbreviationUnused from './abbreviation-unused.ts';
import careAbstractCourse from './care-abstract-course.ts';
import careAbstractFindings from './care-abstract-findings.ts';
import careAbstractLesson from './care-abstract-lesson.ts';
import careAbstractNovelty from './care-abstract-novelty.ts';
import careAdherenceTolerability from './care-adherence-tolerability.ts';
import careAdverseEvents from './care-adverse-events.ts';
import careAiUse from './care-ai-use.ts';
import careClinicalFindings from './care-clinical-findings.ts';
import careDemographics from './care-demographics.ts';
import careDiagnosticChallenges from './care-diagnostic-challenges.ts';
import careDiagnosticReasoning from './care-diagnostic-reasoning.ts';
import careDiagnosticTests from './care-diagnostic-tests.ts';
import careDrugsAllergies from './care-drugs-allergies.ts';
import careFollowUp from './care-follow-up.ts';
import careFollowUpTests from './care-follow-up-tests.ts';
import careGuidelineCited from './care-guideline-cited.ts';
import careHistory from './care-history.ts';
import careInformedConsent from './care-informed-consent.ts';
import careIntervention from './care-intervention.ts';
import careInterventionChanges from './care-intervention-changes.ts';
import careInterventionDetails from './care-intervention-details.ts';
import careIntroduction from './care-introduction.ts';
import careKeywords from './care-keywords.ts';
import careLesson from './care-lesson.ts';
import careLiterature from './care-literature.ts';
import careMainConcern from './care-main-concern.ts';
import careOperator from './care-operator.ts';
import carePastInterventions from './care-past-interventions.ts';
import carePatientPerspective from './care-patient-perspective.ts';
import carePreoperativeOptimisation from './care-preoperative-optimisation.ts';
import carePrognosis from './care-prognosis.ts';
import careRationale from './care-rationale.ts';
import careStrengthsLimitations from './care-strengths-limitations.ts';
import careTimeline from './care-timeline.ts';
import careTitle from './care-title.ts';
import citationAuthorMismatch from './citation-author-mismatch.ts';
import citationInAbstract from './citation-in-abstract.ts';
import citationMissingForClaim from './citation-missing-for-claim.ts';
import citationMixedMarkers from './citation-mixed-markers.ts';
import citationOrder from './citation-order.ts';
import citationPlaceholder from './citation-placeholder.ts';
import citationPunctuationSide from './citation-punctuation-side.ts';
import citationRangeForm from './citation-range-form.ts';
import citationRepeated from './citation-repeated.ts';
import citationUndefined from './citation-undefined.ts';
import consistencyAge from './consistency-age.ts';
import consistencyDateOrder from './consistency-date-order.ts';
import consistencyFinding from './consistency-finding.ts';
import consistencyLaterality from './consistency-laterality.ts';
import consistencyNumber from './consistency-number.ts';
import consistencyPartOverWhole from './consistency-part-over-whole.ts';
import consistencySex from './consistency-sex.ts';
import consistencyTableText from './consistency-table-text.ts';
import doseBrandName from './dose-brand-name.ts';
import doseDurationMissing from './dose-duration-missing.ts';
import doseFrequencyMissing from './dose-frequency-missing.ts';
import doseNakedDecimal from './dose-naked-decimal.ts';
import doseRouteMissing from './dose-route-missing.ts';
import doseSideEffectsUntold from './dose-side-effects-untold.ts';
import doseTrailingZero from './dose-trailing-zero.ts';
import doseTreatmentVague from './dose-treatment-vague.ts';
import doseUnitFactor from './dose-unit-factor.ts';
import doseUnitSpacing from './dose-unit-spacing.ts';
import doseUnsafeAbbreviation from './dose-unsafe-abbreviation.ts';
import doseWeightMissing from './dose-weight-missing.ts';
import figureAltMissing from './figure-alt-missing.ts';
import figureImageMissing from './figure-image-missing.ts';
import figureMissing from './figure-missing.ts';
import figureNotMentioned from './figure-not-mentioned.ts';
import figureNumberedTwice from './figure-numbered-twice.ts';
import figureOrder from './figure-order.ts';
import figureTooMany from './figure-too-many.ts';
import labAbnormalWithoutNumber from './lab-abnormal-without-number.ts';
import labDiagnosisWithoutTest from './lab-diagnosis-without-test.ts';
import labFlagContradicted from './lab-flag-contradicted.ts';
import labGermMissing from './lab-germ-missing.ts';
import labImplausibleValue from './lab-implausible-value.ts';
import labImplausibleVitalSign from './lab-implausible-vital-sign.ts';
import labInconclusiveNotResolved from './lab-inconclusive-not-resolved.ts';
import labMixedUnits from './lab-mixed-units.ts';
import labNoneReported from './lab-none-reported.ts';
import labReferenceRangeMissing from './lab-reference-range-missing.ts';
import labResectionMarginMissing from './lab-resection-margin-missing.ts';
import labTemperatureUnitMissing from './lab-temperature-unit-missing.ts';
import labTestWithoutResult from './lab-test-without-result.ts';
import labUnitMissing from './lab-unit-missing.ts';
import labUnitUnknown from './lab-unit-unknown.ts';
import labValuesMissing from './lab-values-missing.ts';
import labVariantReference from './lab-variant-reference.ts';
import metaFrontMatterBroken from './meta-front-matter-broken.ts';
import metaLanguageNotJudged from './meta-language-not-judged.ts';
import metaNotApplicableContradicted from './meta-not-applicable-contradicted.ts';
import metaSettingUnknown from './meta-setting-unknown.ts';
import metaSuppressionInvalid from './meta-suppression-invalid.ts';
import metaSuppressionUnused from './meta-suppression-unused.ts';
import privacyAgeOver89 from './privacy-age-over-89.ts';
import privacyContact from './privacy-contact.ts';
import privacyDate from './privacy-date.ts';
import privacyDeviceSerial from './privacy-device-serial.ts';
import privacyExactAge from './privacy-exact-age.ts';
import privacyFaceShown from './privacy-face-shown.ts';
import privacyImageMetadata from './privacy-image-metadata.ts';
import privacyImageName from './privacy-image-name.ts';
import privacyInitials from './privacy-initials.ts';
import privacyInstitution from './privacy-institution.ts';
import privacyLocation from './privacy-location.ts';
import privacyName from './privacy-name.ts';
import privacyRecordNumber from './privacy-record-number.ts';
import privacyWebAddress from './privacy-web-address.ts';
import referenceAlphabeticalOrder from './reference-alphabetical-order.ts';
import referenceAuthorForm from './reference-author-form.ts';
import referenceBibliographyBroken from './reference-bibliography-broken.ts';
import referenceBibliographyMissing from './reference-bibliography-missing.ts';
import referenceDamagedText from './reference-damaged-text.ts';
import referenceDoiForm from './reference-doi-form.ts';
import referenceDoiMalformed from './reference-doi-malformed.ts';
import referenceDoiMissing from './reference-doi-missing.ts';
import referenceDuplicate from './reference-duplicate.ts';
import referenceEtAlRule from './reference-et-al-rule.ts';
import referenceIdentifierMisplaced from './reference-identifier-misplaced.ts';
import referenceJournalForm from './reference-journal-form.ts';
import referenceJournalStyle from './reference-journal-style.ts';
import referenceMissingField from './reference-missing-field.ts';
import referenceMixedStyles from './reference-mixed-styles.ts';
import referenceNumbering from './reference-numbering.ts';
import referencePageRangeForm from './reference-page-range-form.ts';
import referencePlaceholderLeft from './reference-placeholder-left.ts';
import referenceRetracted from './reference-retracted.ts';
import referenceTitleCase from './reference-title-case.ts';
import referenceTooFew from './reference-too-few.ts';
import referenceTooMany from './reference-too-many.ts';
import referenceTwoInOne from './reference-two-in-one.ts';
import referenceUncited from './reference-uncited.ts';
import referenceYearImplausible from './reference-year-implausible.ts';
import sectionAbstractForm from './section-abstract-form.ts';
import sectionAbstractLength from './section-abstract-length.ts';
import sectionAuthorCount from './section-author-count.ts';
import sectionBodyLength from './section-body-length.ts';
import sectionDuplicate from './section-duplicate.ts';
import sectionEmpty from './section-empty.ts';
import sectionHeadingLevel from './section-heading-level.ts';
import sectionHeadingName from './section-heading-name.ts';
import sectionHighlights from './section-highlights.ts';
import sectionKeywordCount from './section-keyword-count.ts';
import sectionKeywordDuplicate from './section-keyword-duplicate.ts';
import sectionKeywordSeparator from './section-keyword-separator.ts';
import sectionLearningPoints from './section-learning-points.ts';
import sectionMissing from './section-missing.ts';
import sectionOrder from './section-order.ts';
import sectionPatientCount from './section-patient-count.ts';
import sectionPlaceholder from './section-placeholder.ts';
import sectionTitleAbbreviation from './section-title-abbreviation.ts';
import sectionTitleContent from './section-title-content.ts';
import sectionTitleLength from './section-title-length.ts';
import sectionTitleWords from './section-title-words.ts';
import sectionUnmarkedHeading from './section-unmarked-heading.ts';
import styleEndsAtDischarge from './style-ends-at-discharge.ts';
import styleEponymPossessive from './style-eponym-possessive.ts';
import styleEventWithoutTime from './style-event-without-time.ts';
import styleNumberSpacing from './style-number-spacing.ts';
import styleOverclaim from './style-overclaim.ts';
import stylePersonFirst from './style-person-first.ts';
import stylePriorityClaim from './style-priority-claim.ts';
import styleSiUnits from './style-si-units.ts';
import tableMissing from './table-missing.ts';
import tableNotMentioned from './table-not-mentioned.ts';
import tableNumberedTwice from './table-numbered-twice.ts';
import tableOrder from './table-order.ts';
import tableTooMany from './table-too-many.ts';

/** All rules, by group and then in the order of the report. One line each; nothing else knows them. */
export const rules: readonly Rule[] = [
  sectionMissing,
  sectionEmpty,
  sectionOrder,
  sectionHeadingName,
  sectionHeadingLevel,
  sectionUnmarkedHeading,
  sectionPlaceholder,
  sectionDuplicate,
  sectionAbstractLength,
  sectionAbstractForm,
  sectionBodyLength,
  sectionTitleLength,
  sectionTitleContent,
  sectionTitleWords,
  sectionTitleAbbreviation,
  sectionKeywordCount,
  sectionKeywordDuplicate,
  sectionKeywordSeparator,
  sectionHighlights,
  sectionLearningPoints,
  sectionAuthorCount,
  sectionPatientCount,
  careTitle,
  careKeywords,
  careAbstractNovelty,
  careAbstractFindings,
  careAbstractCourse,
  careAbstractLesson,
  careIntroduction,
  careDemographics,
  careMainConcern,
  careHistory,
  carePastInterventions,
  careClinicalFindings,
  careTimeline,
  careDiagnosticTests,
  careDiagnosticChallenges,
  careDiagnosticReasoning,
  carePrognosis,
  careIntervention,
  careInterventionDetails,
  careInterventionChanges,
  careFollowUp,
  careFollowUpTests,
  careAdherenceTolerability,
  careAdverseEvents,
  careStrengthsLimitations,
  careLiterature,
  careRationale,
  careLesson,
  carePatientPerspective,
  careInformedConsent,
  careAiUse,
  careGuidelineCited,
  careDrugsAllergies,
  carePreoperativeOptimisation,
  careOperator,
  referenceMixedStyles,
  referenceMissingField,
  referenceUncited,
  referenceTooMany,
  referenceJournalStyle,
  referenceAuthorForm,
  referenceEtAlRule,
  referenceTitleCase,
  referenceJournalForm,
  referencePageRangeForm,
  referenceDoiForm,
  referenceDoiMissing,
  referenceDoiMalformed,
  referenceIdentifierMisplaced,
  referenceDuplicate,
  referenceTwoInOne,
  referenceNumbering,
  referenceAlphabeticalOrder,
  referenceYearImplausible,
  referenceRetracted,
  referenceDamagedText,
  referencePlaceholderLeft,
  referenceBibliographyMissing,
  referenceBibliographyBroken,
  referenceTooFew,
  citationUndefined,
  citationAuthorMismatch,
  citationInAbstract,
  citationMissingForClaim,
  citationMixedMarkers,
  citationOrder,
  citationPlaceholder,
  citationPunctuationSide,
  citationRangeForm,
  citationRepeated,
  figureNotMentioned,
  figureOrder,
  figureMissing,
  figureNumberedTwice,
  figureAltMissing,
  figureImageMissing,
  figureTooMany,
  tableNotMentioned,
  tableOrder,
  tableMissing,
  tableNumberedTwice,
  tableTooMany,
  labUnitMissing,
  labUnitUnknown,
  labValuesMissing,
  labImplausibleValue,
  labMixedUnits,
  labFlagContradicted,
  labReferenceRangeMissing,
  labImplausibleVitalSign,
  labNoneReported,
  labTemperatureUnitMissing,
  labTestWithoutResult,
  labAbnormalWithoutNumber,
  labInconclusiveNotResolved,
  labDiagnosisWithoutTest,
  labGermMissing,
  labVariantReference,
  labResectionMarginMissing,
  consistencyAge,
  consistencySex,
  consistencyLaterality,
  consistencyNumber,
  consistencyDateOrder,
  consistencyFinding,
  consistencyTableText,
  consistencyPartOverWhole,
  abbreviationUndefined,
  abbreviationNotRedefined,
  abbreviationDefinedTwice,
  abbreviationTwoMeanings,
  abbreviationTwoForOneTerm,
  abbreviationUnused,
  abbreviationShorthand,
  doseUnsafeAbbreviation,
  doseTrailingZero,
  doseNakedDecimal,
  doseUnitSpacing,
  doseRouteMissing,
  doseFrequencyMissing,
  doseDurationMissing,
  doseBrandName,
  doseUnitFactor,
  doseWeightMissing,
  doseTreatmentVague,
  doseSideEffectsUntold,
  privacyDate,
  privacyName,
  privacyInitials,
  privacyRecordNumber,
  privacyContact,
  privacyLocation,
  privacyInstitution,
  privacyAgeOver89,
  privacyWebAddress,
  privacyDeviceSerial,
  privacyExactAge,
  privacyFaceShown,
  privacyImageName,
  privacyImageMetadata,
  styleOverclaim,
  stylePriorityClaim,
  stylePersonFirst,
  styleNumberSpacing,
  styleEponymPossessive,
  styleSiUnits,
  styleEventWithoutTime,
  styleEndsAtDischarge,
  metaFrontMatterBroken,
  metaLanguageNotJudged,
  metaSettingUnknown,
  metaSuppressionInvalid,
  metaSuppressionUnused,
  metaNotApplicableContradicted,
];
