import type { CueName } from '../data/care-cues.ts';
import { drugMentionsOf } from '../facts/dose-sentences.ts';
import { textOf } from '../text/span.ts';
import { consentIn } from './consent.ts';
import { demographicsOf } from './demographics.ts';
import { judgeFollowUp } from './judge-follow-up.ts';
import { judgeAbstractLesson, judgeLesson } from './judge-lesson.ts';
import { judgePerspective } from './judge-perspective.ts';
import { judgeTimeline } from './judge-timeline.ts';
import { type Judgement, missing } from './judgement.ts';
import { keywordsOf } from './keywords.ts';
import type { Report } from './report.ts';
import { namesCaseReport } from './title-words.ts';
import { caseSentences, discussing, sentencesIn, type ToldSentence } from './told-sentences.ts';

/** Undefined leaves the item to its cues. */
type Judge = (report: Report) => Judgement | undefined;

/** The items that more than the cues of single sentences decide, by name. */
export const judgedOtherwise: ReadonlyMap<string, Judge> = new Map<string, Judge>([
  ['title', judgeTitle],
  ['keywords', judgeKeywords],
  ['abstract-lesson', judgeAbstractLesson],
  ['introduction', judgeIntroduction],
  ['demographics', judgeDemographics],
  ['timeline', judgeTimeline],
  ['follow-up', judgeFollowUp],
  ['adverse-events', judgeAdverseEvents],
  ['literature', judgeLiterature],
  ['lesson', judgeLesson],
  ['patient-perspective', judgePerspective],
  ['informed-consent', judgeConsent],
]);

/** The title names the kind of article and something besides. */
function judgeTitle({ title }: Report): Judgement {
  if (!title) return missing;
  return { status: namesCaseReport(title.text) ? 'reported' : 'partial', evidence: [title.span] };
}

const ofDrug =
  /^[\s-](?:induced|associated|related|triggered|toxicity|overdose|intoxication|hypersensitivity)(?!\p{L})/iu;
const byDrug = /\b(?:secondary to|due to|caused by|induced by|triggered by|reaction to|toxicity of)\s$/i;

/** "Clozapine-induced myocarditis": the whole report is one of an adverse event. */
function judgeAdverseEvents(report: Report): Judgement | undefined {
  const title = report.title?.text.toLowerCase() ?? '';
  const drugs = new Set(report.find(drugMentionsOf).map(({ span }) => textOf(report.text, span).toLowerCase()));
  const isTold = [...drugs].some((drug) => {
    const start = title.indexOf(drug);
    return start >= 0 && (ofDrug.test(title.slice(start + drug.length)) || byDrug.test(title.slice(0, start)));
  });
  return report.title && isTold ? { status: 'reported', evidence: [report.title.span] } : undefined;
}

function judgeKeywords(report: Report): Judgement {
  const keywords = keywordsOf(report);
  if (!keywords) return missing;
  const named = keywords.words.some((word) => namesCaseReport(word));
  return { status: named ? 'reported' : 'partial', evidence: [keywords.span] };
}

/** Background with a reference, and why this case is told. */
function judgeIntroduction(report: Report): Judgement {
  const before = introducing(report);
  if (before.length === 0) return missing;
  const aims = before.filter(({ cues }) => cues.has('aim') || cues.has('novelty'));
  const isCited = before.some((sentence) => sentence.isCited);
  const status = aims.length > 0 && isCited && before.length >= 2 ? 'reported' : 'partial';
  const others = before.filter((sentence) => !aims.includes(sentence));
  return { status, evidence: [...aims, ...others].map(({ span }) => span) };
}

/** What a sentence of the case itself holds. */
const ofTheCase: readonly CueName[] = ['age', 'complaint', 'exam', 'treatment'];

/** The introduction; without one, what stands before the patient is introduced. */
function introducing(report: Report): readonly ToldSentence[] {
  const own = sentencesIn(report, 'introduction');
  if (own.length > 0) return own;
  const told = sentencesIn(report, 'case');
  const patient = told.findIndex(({ cues, namesPatient }) => namesPatient || ofTheCase.some((cue) => cues.has(cue)));
  return told.slice(0, Math.max(patient, 0));
}

function judgeDemographics(report: Report): Judgement {
  const { ages, sexes } = demographicsOf(report);
  const told = caseSentences(report).filter(({ cues }) => cues.has('age'));
  const aged = [...ages, ...told].map(({ span }) => span);
  // "He" beside an age tells the sex; without one it tells nothing of the person.
  const sexed = sexes.filter(({ fact }) => fact.isNoun || aged.length > 0).map(({ span }) => span);
  const evidence = [...aged.slice(0, 1), ...sexed.slice(0, 1), ...aged.slice(1), ...sexed.slice(1)];
  if (evidence.length === 0) return missing;
  return { status: aged.length > 0 && sexed.length > 0 ? 'reported' : 'partial', evidence };
}

/** The discussion compares with published work, with citations. */
function judgeLiterature(report: Report): Judgement {
  const sentences = discussing(report);
  const cited = sentences.filter(({ isCited }) => isCited);
  const compared = sentences.filter(({ isCited, cues }) => !isCited && cues.has('comparison'));
  const evidence = [...cited, ...compared].map(({ span }) => span);
  if (cited.length >= 2) return { status: 'reported', evidence };
  return evidence.length > 0 ? { status: 'partial', evidence } : missing;
}

function judgeConsent(report: Report): Judgement {
  const consent = consentIn(report);
  if (!consent) return missing;
  switch (consent.level) {
    case 'A':
    case 'D':
      return { status: 'reported', evidence: [consent.span] };
    case 'B':
    case 'E':
      return { status: 'partial', evidence: [consent.span] };
    case 'C':
    case 'F':
      return { status: 'missing', evidence: [] };
  }
}
