import type { Block } from '../markdown/block.ts';
import { allMatches } from '../text/all-matches.ts';
import type { Span } from '../text/span.ts';
import { perBlock } from './per-block.ts';
import { sentencesOf } from './sentences.ts';

/** Words with which one of several patients is counted: "Case 2", "The second patient". Relative to the block. */
export interface CaseLabel {
  /** From 1. */
  readonly number: number;
  readonly span: Span;
}

const ordinals = ['first', 'second', 'third', 'fourth', 'fifth', 'sixth'];
const words = ['one', 'two', 'three', 'four', 'five', 'six'];
const romans = ['i', 'ii', 'iii', 'iv', 'v', 'vi'];
const letters = ['a', 'b', 'c', 'd', 'e', 'f'];
const nouns: Readonly<Record<string, string>> = {
  counted: 'case|patient|cas|caso|fall|paziente|paciente',
  ordinal: 'case|patient',
};

/** "Case 2", "Patient no. 2", "Case report II", "Caso 1": the noun, then the count. */
const counted = new RegExp(
  `^(?:the )?(?:${nouns.counted})(?: (?:report|presentation|description|history|study))?(?: (?:no\\.?|number|n°|nr\\.?))? ?#?(\\d{1,2}|${[...romans].reverse().join('|')}|${words.join('|')}|[a-f])(?![\\p{L}\\d]|[.,]\\d| and )`,
  'iu',
);
/** "First case", "The second patient": the count, then the noun. */
const ordered = new RegExp(`^(?:the |our )?(${ordinals.join('|')}) (?:${nouns.ordinal})(?![\\p{L}])`, 'iu');

const anywhere = new RegExp(
  `(?<![\\p{L}])(?:(?:${nouns.counted})s? (?:(?:no\\.?|number) )?#?(\\d{1,2}|I{1,3}|IV|VI?|${words.join('|')}|[A-F])(?![\\p{L}\\d]|[.,]\\d)|(${ordinals.join('|')}) (?:${nouns.ordinal})(?![\\p{L}]))`,
  'giu',
);
const ofAll =
  /\b(?:both|all|two|three|four|five|six|our|these) (?:\p{L}{1,20} ){0,2}(?:patients|cases|children|siblings)\b/iu;

/** The numbers of the patients that a sentence names anywhere, each once; undefined where it speaks of several at once. */
export function patientsNamed(sentence: string): readonly number[] | undefined {
  if (ofAll.test(sentence)) return undefined;
  const named = allMatches(sentence, anywhere).map((match) => toNumber((match[1] ?? match[2] ?? '').toLowerCase()));
  return [...new Set(named)];
}

/** The labels that a heading, or a sentence of running text, begins with. */
export const caseLabelsOf = perBlock((block: Block): readonly CaseLabel[] => {
  if (block.kind === 'table') return [];
  return sentencesOf(block).flatMap(({ start, end }) => {
    const text = block.prose.slice(start, Math.min(end, start + 60));
    const match = counted.exec(text) ?? ordered.exec(text);
    const number = match?.[1] ? toNumber(match[1].toLowerCase()) : 0;
    return match && number > 0 && !/^[a-f]$/.test(match[1] ?? '')
      ? [{ number, span: { start, end: start + match[0].length } }]
      : [];
  });
});

function toNumber(count: string): number {
  if (/^\d/.test(count)) return Number(count);
  for (const list of [words, ordinals, romans, letters]) {
    const at = list.indexOf(count);
    if (at >= 0) return at + 1;
  }
  return 0;
}
