import type { Block } from '../markdown/block.ts';
import { allMatches } from '../text/all-matches.ts';
import { type Span, trimSpan } from '../text/span.ts';
import { touching } from '../text/spans-from.ts';
import { isKnownHeading, roleOfHeading } from './heading-role.ts';
import { perToldBlock } from './per-block.ts';

/** A known label that text follows: `**Background:** It is rare.`, or the same without bold type. */
export interface Label {
  readonly words: string;
  /** With its colon, dash or full stop. */
  readonly span: Span;
}

/** At the beginning, behind a sentence, or on a line of its own. */
const plain = /(?:^|[.!?\])"'][ \t]{1,9}|[\r\n])[ \t]{0,9}(\p{Lu}[\p{L},/&'() -]{2,48}):(?=\s)/gu;

/** `Background. It is rare.` and `Background - It is rare.`, mostly in italics: at the same places, with a sentence behind. */
const stopped =
  /(?<=^|[.!?\])"'][ \t]{1,9}|[\r\n])[ \t]{0,9}(\p{Lu}[\p{L},/&'()-]{2,24}(?: \p{L}[\p{L},/&'()-]{0,24}){0,4})(?=\s{0,2}(?:\.|\s[\u2014-]{1,2})\s{1,3}\p{Lu})/gu;

/** A line that is nothing but the label, with text or nothing below it. */
const alone = /(?<=^|[\r\n])[ \t]{0,9}(\p{Lu}[\p{L},/&'() -]{2,48})[ \t]{0,9}(?=$|\r?\n[ \t]{0,9}\p{Lu})/gu;

/** The labels in a block, in source order. */
export const labelsOf = perToldBlock((block: Block): readonly Label[] => {
  if (block.kind !== 'paragraph' && block.kind !== 'list' && block.kind !== 'quote') return [];
  const found = block.strong.flatMap((run) => boldLabel(block, run));
  const weaker = [
    block.prose.includes(':') ? matchesOf(block, plain, ':').filter(({ words }) => isKnownHeading(words, 'near')) : [],
    matchesOf(block, stopped, '.').filter(({ words }) => isKnownHeading(words)),
    // An item of a list that is one word ("Surgery") is no label.
    block.kind === 'list' ? [] : matchesOf(block, alone, '').filter(({ words }) => isKnownHeading(words)),
  ];
  return weaker.reduce(withFree, found).sort((a, b) => a.span.start - b.span.start);
});

/** The labels with those of some more that touch none of them. */
function withFree(labels: readonly Label[], more: readonly Label[]): Label[] {
  const isTaken = touching(labels.map(({ span }) => span));
  return [...labels, ...more.filter(({ span }) => !isTaken(span))];
}

/** What the pattern holds as its first group, with the sign behind it. */
function matchesOf({ prose }: Block, pattern: RegExp, sign: '' | ':' | '.'): readonly Label[] {
  return allMatches(prose, pattern).map((match) => {
    const start = match.index + match[0].indexOf(match[1] ?? '');
    const words = (match[1] ?? '').trimEnd();
    const behind = sign === '' ? '' : (/^\s{0,3}[:.\u2014-]{1,2}/.exec(prose.slice(start + words.length))?.[0] ?? '');
    return { words, span: { start, end: start + words.length + behind.length } };
  });
}

/** `**Background:**`, `**Background**:`, `**Background.**`, and `**Background** It is`; bold words within a sentence are none. */
function boldLabel({ prose }: Block, run: Span): Label[] {
  const inside = trimSpan(prose, run);
  const written = prose.slice(inside.start, inside.end);
  const words = written.replace(/[.:\s]{1,9}$/, '');
  const after = /^(?:\s{0,2}[:\u2014]|\s{1,2}-{1,2}(?=\s))/.exec(prose.slice(run.end, run.end + 5))?.[0].length ?? 0;
  const isClosed = after > 0 || words !== written;
  const isHeld = roleOfHeading(words)?.match === 'holds' && words.split(' ').length <= 4;
  const isLabel = isClosed ? isHeld || isKnownHeading(words, 'near') : standsFirst(prose, run) && isKnownHeading(words);
  return isLabel && /^\p{Lu}/u.test(words) ? [{ words, span: { start: run.start, end: run.end + after } }] : [];
}

/** Does it begin its line, with a sentence or nothing behind it? */
function standsFirst(prose: string, { start, end }: Span): boolean {
  return (
    /(?:^|[\r\n])[ \t]{0,9}$/.test(prose.slice(Math.max(start - 10, 0), start)) &&
    /^\s{0,9}(?:$|\p{Lu}|\d)/u.test(prose.slice(end, end + 10))
  );
}
