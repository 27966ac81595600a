import { type VagueKind, vagueTreatments } from '../data/vague-treatments.ts';
import { drugMentionsOf } from '../facts/dose-sentences.ts';
import { type VagueSentence, vagueSentencesOf } from '../facts/vague-treatments.ts';
import type { Span } from '../text/span.ts';
import { anyTouches } from '../text/spans-from.ts';
import { type Found, perReport, type Report } from './report.ts';
import { caseSentences, type ToldSentence } from './told-sentences.ts';

/** A treatment of this patient that is told without what it was. */
export interface VagueMention {
  readonly kind: VagueKind;
  /** Absolute. */
  readonly span: Span;
}

interface Told {
  readonly told: ToldSentence;
  readonly of: Found<VagueSentence> | undefined;
}

/** How many sentences around a vague word may tell what it stands for. */
const reach = 1;

/** Cues of sentences that tell what was before, or elsewhere. */
const pastCues = [
  'past-time',
  'past-treatment',
  'past-surgery',
  'history-medical',
  'history-none',
  'history-family',
  'history-drugs',
  'failed-treatment',
] as const;

/** The treatments of the case that are told vaguely and nowhere better, each kind once. */
export const vagueMentions = perReport((report: Report): readonly VagueMention[] => {
  const byStart = new Map(report.find(vagueSentencesOf).map((found) => [found.span.start, found]));
  const told = caseSentences(report).map(
    (sentence): Told => ({ told: sentence, of: byStart.get(sentence.span.start) }),
  );
  const answered = new Set(told.flatMap(({ of }) => [...(of?.fact.answered ?? [])]));
  const drugs = report.find(drugMentionsOf).map(({ span }) => span);
  const namesDrug = ({ told: { span } }: Told): boolean => anyTouches(drugs, span);
  const found = new Map<VagueKind, VagueMention>();
  told.forEach(({ told: sentence, of }, index) => {
    if (!of || !isOfNow(sentence)) return;
    for (const [kind, span] of of.fact.vague) {
      const around = told.slice(Math.max(0, index - reach), index + reach + 1);
      const isNear = around.some((one) => one.of?.fact.answered.has(kind) || namesDrug(one));
      const isTold = vagueTreatments[kind].within === 'case' ? answered.has(kind) : isNear;
      if (!isTold && !found.has(kind)) found.set(kind, { kind, span: of.at(span) });
    }
  });
  return [...found.values()];
});

function isOfNow({ zone, inExhibit, voice, cues }: ToldSentence): boolean {
  return zone === 'case' && !inExhibit && voice === 'own' && !pastCues.some((cue) => cues.has(cue));
}
