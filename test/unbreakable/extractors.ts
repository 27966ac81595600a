import { abbreviationDefinitionsOf } from '../../server/src/facts/abbreviations.ts';
import { abnormalMentionsOf } from '../../server/src/facts/abnormal-words.ts';
import { agesOf } from '../../server/src/facts/ages.ts';
import { capitalWordsOf } from '../../server/src/facts/capital-words.ts';
import { captionsOf, mentionsOf } from '../../server/src/facts/captions.ts';
import { caseLabelsOf } from '../../server/src/facts/case-labels.ts';
import { citationBlanksOf } from '../../server/src/facts/citation-blanks.ts';
import { citationsOf } from '../../server/src/facts/citations.ts';
import { overclaimsOf, priorityClaimsOf, priorityGroundsOf } from '../../server/src/facts/claims.ts';
import { consentOf } from '../../server/src/facts/consent.ts';
import { countedThingsOf } from '../../server/src/facts/counted-things.ts';
import { eventSentencesOf } from '../../server/src/facts/dated-events.ts';
import { deathsOf } from '../../server/src/facts/deaths.ts';
import { diagnosesOf } from '../../server/src/facts/diagnoses.ts';
import { directivesOf } from '../../server/src/facts/directives.ts';
import { dischargesOf } from '../../server/src/facts/discharges.ts';
import { doseSentencesOf, drugMentionsOf } from '../../server/src/facts/dose-sentences.ts';
import { dosesOf } from '../../server/src/facts/doses.ts';
import { eponymFormsOf } from '../../server/src/facts/eponym-forms.ts';
import { followUpsOf } from '../../server/src/facts/follow-ups.ts';
import { germSentencesOf } from '../../server/src/facts/germ-sentences.ts';
import { headingOf } from '../../server/src/facts/headings.ts';
import { identifiersOf } from '../../server/src/facts/identifiers.ts';
import { cueSentencesOf } from '../../server/src/facts/item-cues.ts';
import { joinedUnitsOf } from '../../server/src/facts/joined-units.ts';
import { labStatementsOf } from '../../server/src/facts/lab-statements.ts';
import { labValuesOf } from '../../server/src/facts/lab-values.ts';
import { labelsOf } from '../../server/src/facts/labels.ts';
import { sidedOrgansOf } from '../../server/src/facts/laterality.ts';
import { longTreatmentsOf } from '../../server/src/facts/long-treatments.ts';
import { markerResultsOf } from '../../server/src/facts/marker-results.ts';
import { opposableWordsOf } from '../../server/src/facts/opposable-words.ts';
import { personWordingsOf } from '../../server/src/facts/person-wordings.ts';
import { placeholdersOf } from '../../server/src/facts/placeholders.ts';
import { measurementsOf } from '../../server/src/facts/quantity-measurements.ts';
import { referencesOf } from '../../server/src/facts/references.ts';
import { resectionsOf } from '../../server/src/facts/resections.ts';
import { sentenceWordsOf } from '../../server/src/facts/sentence-words.ts';
import { sentencesOf } from '../../server/src/facts/sentences.ts';
import { birthWordsOf, tellsOfSexItself } from '../../server/src/facts/sex-and-birth.ts';
import { sexesOf } from '../../server/src/facts/sexes.ts';
import { shorthandOf } from '../../server/src/facts/shorthand.ts';
import { lesionSizesOf } from '../../server/src/facts/sizes.ts';
import { spinalLevelsOf } from '../../server/src/facts/spinal-levels.ts';
import { testSentencesOf } from '../../server/src/facts/test-mentions.ts';
import { timesOf } from '../../server/src/facts/times.ts';
import { registrationsOf } from '../../server/src/facts/trial-registrations.ts';
import { vagueSentencesOf } from '../../server/src/facts/vague-treatments.ts';
import { variantsOf } from '../../server/src/facts/variants.ts';
import { vesselTroublesOf } from '../../server/src/facts/vessel-troubles.ts';
import { vitalSignsOf } from '../../server/src/facts/vital-signs.ts';
import type { Block } from '../../server/src/markdown/block.ts';

/** Everything that finds facts in one block, by its name. */
export const extractors: Readonly<Record<string, (block: Block) => unknown>> = {
  abbreviationDefinitionsOf,
  abnormalMentionsOf,
  agesOf,
  capitalWordsOf,
  captionsOf,
  mentionsOf,
  caseLabelsOf,
  citationBlanksOf,
  citationsOf,
  overclaimsOf,
  priorityClaimsOf,
  priorityGroundsOf,
  consentOf,
  countedThingsOf,
  eventSentencesOf,
  deathsOf,
  diagnosesOf,
  directivesOf,
  dischargesOf,
  doseSentencesOf,
  drugMentionsOf,
  dosesOf,
  eponymFormsOf,
  followUpsOf,
  germSentencesOf,
  headingOf,
  identifiersOf,
  cueSentencesOf,
  joinedUnitsOf,
  labStatementsOf,
  labValuesOf,
  labelsOf,
  sidedOrgansOf,
  longTreatmentsOf,
  markerResultsOf,
  opposableWordsOf,
  personWordingsOf,
  placeholdersOf,
  measurementsOf,
  referencesOf,
  resectionsOf,
  sentenceWordsOf,
  sentencesOf,
  birthWordsOf,
  tellsOfSexItself,
  sexesOf,
  shorthandOf,
  lesionSizesOf,
  spinalLevelsOf,
  testSentencesOf,
  timesOf,
  registrationsOf,
  vagueSentencesOf,
  variantsOf,
  vesselTroublesOf,
  vitalSignsOf,
};
