import { type CountedThings, countedThingsOf } from '../facts/counted-things.ts';
import { perSentence } from '../facts/item-cues.ts';
import { allMatches } from '../text/all-matches.ts';
import { groupedBy } from '../text/grouped-by.ts';
import { once } from '../text/once.ts';
import { perText } from '../text/per-text.ts';
import { patientSentences } from './consistency-sentences.ts';
import { type FoundOfPatient, foundOfPatient } from './found-of-patient.ts';
import { perPatient } from './per-patient.ts';
import type { Report } from './report.ts';
import type { ToldTwice } from './told-twice.ts';

/** What is counted at another time, or is planned, may be another number. */
const otherTime =
  /\b(?:after|follow\p{L}{0,9}|later|recur\p{L}{0,9}|residual|repeat(?:ed)?|second|previous(?:ly)?|ago|still|already|planned|scheduled|remain\p{L}{0,4}|new|increas\p{L}{0,4}|decreas\p{L}{0,4})\b/iu;
const isOfOtherTime = perSentence((text) => otherTime.test(text));
const mostCounted = 3;

/** Things of which the abstract or the discussion counts another number than the case, which counts them once only. */
export const countsToldTwice = perPatient((report: Report): readonly ToldTwice[] => {
  const all = foundOfPatient(report, report.find(countedThingsOf)).filter(({ sentence }) => !sentence.inExhibit);
  const inCase = groupedBy(
    all.filter(({ sentence }) => sentence.zone === 'case'),
    ({ found }) => found.fact.noun,
  );
  const hasOthers = othersIn(report);
  return all.flatMap((one): ToldTwice[] => {
    const { fact, span } = one.found;
    if (one.sentence.zone === 'case' || fact.isPart || isOfOtherTime(one.sentence.fact)) return [];
    const told = inCase.get(fact.noun) ?? [];
    const [other] = told;
    if (!other || told.length > mostCounted || !told.every((it) => isOneCount(it, other.found.fact))) return [];
    const isOther = isSameThing(other.found.fact, fact) && isDifferent(other.found.fact, fact);
    return isOther && !hasOthers(fact.noun) ? [{ of: `number of ${fact.noun}`, span, other: other.found.span }] : [];
  });
});

function isOneCount({ found, sentence }: FoundOfPatient<CountedThings>, first: CountedThings): boolean {
  const { count, total, isPart } = found.fact;
  return !isPart && !isOfOtherTime(sentence.fact) && count === first.count && total === first.total;
}

function isSameThing(a: CountedThings, b: CountedThings): boolean {
  return a.which === b.which && (a.total === undefined) === (b.total === undefined);
}

function isDifferent(a: CountedThings, b: CountedThings): boolean {
  return a.count !== b.count || a.total !== b.total;
}

/** Makes the question whether the case speaks of one more of some things: "a third lesion", "another stone". */
function othersIn(report: Report): (noun: string) => boolean {
  const more =
    /\b(?:another|additional|further|second|third|fourth|fifth|other|more|new|single|solitary|one)(?: [\p{L}-]{2,20}){0,2} ([\p{L} ]{3,14})/giu;
  const told = once(() =>
    patientSentences(report).flatMap(({ zone, text }) =>
      zone === 'case' ? allMatches(text, more).map(([all]) => all.toLowerCase()) : [],
    ),
  );
  return perText((noun) => told().some((words) => words.includes(noun.slice(0, -2))));
}
