import { type Antonyms, antonyms, walking } from '../data/antonyms.ts';
import { type OpposableWord, opposableWordsOf } from '../facts/opposable-words.ts';
import type { Span } from '../text/span.ts';
import { type PatientSentence, patientSentenceAt } from './consistency-sentences.ts';
import { perPatient } from './per-patient.ts';
import type { Report } from './report.ts';

/** Two words of which the same thing can bear only one. */
export interface OpposedWords {
  readonly one: Span;
  readonly other: Span;
}

interface Hit {
  readonly span: Span;
  readonly noun: string;
  readonly sentence: PatientSentence;
}

/** What changes in time may bear both. */
const change =
  /\b(?:after|follow\p{L}{0,9}|post-?op\p{L}{0,9}|later|initial(?:ly)?|became|progress\p{L}{0,9}|improv\p{L}{0,9}|worsen\p{L}{0,9}|resol\p{L}{0,9}|then|subsequent(?:ly)?|previous(?:ly)?|repeat\p{L}{0,9}|at first|day|days|weeks?|months?|years?|can|may|risk|either|mother|father|parents?|brother|sister|to severe|to moderate)\b/iu;

/** The sentences of the patient's running text that hold words of one side of a pair, in source order. */
type Holding = (pair: number, side: OpposableWord['side']) => readonly PatientSentence[];

/** The words of the patient's own sentences that oppose each other, of which one stands in abstract or discussion. */
export const opposedWords = perPatient((report: Report): readonly OpposedWords[] => {
  const holding = holdingIn(report);
  return [
    ...antonyms.flatMap((pair, i) => opposed(pair, holding(i, 'one'), holding(i, 'other'))),
    ...walkingTwice(holding(-1, 'now')),
  ];
});

function holdingIn(report: Report): Holding {
  const known = new Map<string, Set<PatientSentence>>();
  for (const { fact, span } of report.find(opposableWordsOf)) {
    const sentence = patientSentenceAt(report, span);
    if (!sentence || sentence.inExhibit) continue;
    const key = `${fact.pair} ${fact.side}`;
    known.set(key, (known.get(key) ?? new Set()).add(sentence));
  }
  return (pair, side) => [...(known.get(`${pair} ${side}`) ?? [])];
}

function opposed(
  pair: Antonyms,
  withOne: readonly PatientSentence[],
  withOther: readonly PatientSentence[],
): OpposedWords[] {
  if (withOne.length === 0 || withOther.length === 0) return [];
  const ones = hitsOf(pair.one, pair.other, withOne);
  const others = hitsOf(pair.other, pair.one, withOther);
  for (const one of ones) {
    const other = others.find(({ noun }) => !pair.needsNoun || noun === one.noun);
    if (!other || (pair.needsNoun && one.noun === '')) continue;
    const all = [...ones, ...others].filter(({ noun }) => !pair.needsNoun || noun === one.noun);
    const inCase = [ones, others].map((hits) => hits.some((hit) => all.includes(hit) && hit.sentence.zone === 'case'));
    if (inCase[0] && inCase[1]) continue; // Both belong to the case.
    if (one.sentence.zone === 'introduction' && other.sentence.zone === 'introduction') continue;
    return [
      one.span.start > other.span.start ? { one: one.span, other: other.span } : { one: other.span, other: one.span },
    ];
  }
  return [];
}

/** Where a word stands alone: in a sentence with its opposite only where it comes first and is said of this case. */
function hitsOf(word: RegExp, opposite: RegExp, sentences: readonly PatientSentence[]): Hit[] {
  return sentences.flatMap((sentence): Hit[] => {
    const match = word.exec(sentence.text);
    if (!match || change.test(sentence.text)) return [];
    const before = sentence.text.slice(0, match.index);
    if (/\b(?:no|not|without|rather than|instead of|versus|vs|or)\s(?:\p{L}{1,20}\s){0,2}$/iu.test(before)) return [];
    const against = opposite.exec(sentence.text);
    const isOfThis = /\b(?:this|our|the present(?:ed)?|present(?:ed)?) (?:case|patient|report)\b[^,;.]{0,60}$/i.test(
      before,
    );
    if (against && (against.index < match.index || !isOfThis)) return [];
    const end = match.index + match[0].length;
    const noun = /^\s([\p{L}-]{4,})/u.exec(sentence.text.slice(end))?.[1]?.toLowerCase() ?? '';
    const { start } = sentence.span;
    return [{ span: { start: start + match.index, end: start + end }, noun, sentence }];
  });
}

function walkingTwice(now: readonly PatientSentence[]): OpposedWords[] {
  const aided = now.find(({ text }) => walking.aided.test(text));
  const unaided = now.find(({ text, zone }) => walking.unaided.test(text) && zone !== aided?.zone);
  if (!aided || !unaided) return [];
  return [{ one: spanIn(unaided, walking.unaided), other: spanIn(aided, walking.aided) }];
}

function spanIn({ text, span }: PatientSentence, pattern: RegExp): Span {
  const match = pattern.exec(text);
  const start = span.start + (match?.index ?? 0);
  return { start, end: start + (match?.[0].length ?? 0) };
}
