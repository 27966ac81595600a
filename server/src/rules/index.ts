import type { Rule } from '../rule/define-rule.ts';
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
import figureNotMentioned from './figure-not-mentioned.ts';
import figureTooMany from './figure-too-many.ts';
import labNoneReported from './lab-none-reported.ts';
import labUnitMissing from './lab-unit-missing.ts';
import labValuesMissing from './lab-values-missing.ts';
import metaFrontMatterBroken from './meta-front-matter-broken.ts';
import metaLanguageNotJudged from './meta-language-not-judged.ts';
import metaNotApplicableContradicted from './meta-not-applicable-contradicted.ts';
import metaSettingUnknown from './meta-setting-unknown.ts';
import metaSuppressionInvalid from './meta-suppression-invalid.ts';
import metaSuppressionUnused from './meta-suppression-unused.ts';
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
import styleOverclaim from './style-overclaim.ts';
import stylePriorityClaim from './style-priority-claim.ts';
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
  figureTooMany,
  tableTooMany,
  labUnitMissing,
  labValuesMissing,
  labNoneReported,
  styleOverclaim,
  stylePriorityClaim,
  metaFrontMatterBroken,
  metaLanguageNotJudged,
  metaSettingUnknown,
  metaSuppressionInvalid,
  metaSuppressionUnused,
  metaNotApplicableContradicted,
];
