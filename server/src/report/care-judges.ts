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

type Judge = (report: Report) => Judgement;

/** The items that more than the cues of single sentences decide, by name. */
export const judgedOtherwise: ReadonlyMap<string, Judge> = new Map<string, Judge>([
  ['title', judgeTitle],
  ['keywords', judgeKeywords],
  ['abstract-lesson', judgeAbstractLesson],
  ['introduction', judgeIntroduction],
  ['demographics', judgeDemographics],
  ['timeline', judgeTimeline],
  ['follow-up', judgeFollowUp],
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
  return { status, evidence: (aims.length > 0 ? aims : before).map(({ span }) => span) };
}

/** The introduction; without one, what stands before the patient is introduced. */
function introducing(report: Report): readonly ToldSentence[] {
  const own = sentencesIn(report, 'introduction');
  if (own.length > 0) return own;
  const told = sentencesIn(report, 'case');
  const patient = told.findIndex(({ cues, namesPatient }) => cues.has('age') || namesPatient);
  return told.slice(0, Math.max(patient, 0));
}

function judgeDemographics(report: Report): Judgement {
  const { ages, sexes } = demographicsOf(report);
  const age = ages[0]?.span ?? caseSentences(report).find(({ cues }) => cues.has('age'))?.span;
  const evidence = [age, sexes[0]?.span].filter((span) => span !== undefined);
  if (evidence.length === 0) return missing;
  return { status: evidence.length === 2 ? 'reported' : 'partial', evidence };
}

/** The discussion compares with published work, with citations. */
function judgeLiterature(report: Report): Judgement {
  const sentences = discussing(report);
  const cited = sentences.filter(({ isCited }) => isCited);
  if (cited.length >= 2) return { status: 'reported', evidence: cited.map(({ span }) => span) };
  const weak = cited.length > 0 ? cited : sentences.filter(({ cues }) => cues.has('comparison'));
  return weak.length > 0 ? { status: 'partial', evidence: weak.map(({ span }) => span) } : missing;
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
