import type { Block } from '../markdown/block.ts';
import { allMatches } from '../text/all-matches.ts';
import { gated } from '../text/gated.ts';
import type { Span } from '../text/span.ts';
import { perToldBlock } from './per-block.ts';

/** A number of things of one kind: "three hepatic lesions", "2 of 14 lymph nodes", "six cycles of chemotherapy". */
export interface CountedThings {
  readonly count: number;
  /** Of how many, where that is told. */
  readonly total: number | undefined;
  /** The noun, in small letters and in American spelling: "tumors". */
  readonly noun: string;
  /** What tells these things from others of the kind, in small letters: "hepatic", "of chemotherapy". */
  readonly which: string;
  /** Is it a part of them, or are they more than others told before: "another two", "after three"? */
  readonly isPart: boolean;
  /** Relative to the block. */
  readonly span: Span;
}

const words =
  'two three four five six seven eight nine ten eleven twelve thirteen fourteen fifteen sixteen seventeen eighteen nineteen twenty'.split(
    ' ',
  );
const number = `(?:\\d{1,2}|${words.join('|')})`;
/** Things that a report counts once and that do not change their number from one page to the next. */
const nouns =
  'lesions|nodules|masses|tumou?rs|metastases|stones|calculi|polyps|ulcers|cysts|aneurysms|abscesses|perforations|fractures|implants|stents|coils|lymph nodes|brothers|sisters|siblings|children|pregnancies|miscarriages|cycles|courses|sessions|fractions|units';
const counted = gated(
  new RegExp(
    `(?<![\\p{L}\\d.,/–-])(${number})(?:(?:/| of | out of )(?:the )?(${number}))? ((?:(?!(?:and|or|of|to|in|cm|mm|mg|ml|year|month|week|day)[ -])[\\p{L}-]{2,20} ){0,2}?)(${nouns})(?![\\p{L}-])(?: (of [\\p{L}-]{2,24}))?`,
    'giu',
  ),
);
const part =
  /\b(?:another|further|additional|more|other|first|second|third|last|next|remaining|these|those|the|of|least|most|than|about|approximately|around|nearly|over|every|each|per|up to|after|following|to|or|and|from|between|within|initial(?:ly)?)(?: (?:his|her|the|next))? $/i;

/** The counted things of a block, in source order. */
export const countedThingsOf = perToldBlock(({ prose }: Block): readonly CountedThings[] =>
  allMatches(prose, counted).map((match) => {
    const [all, count = '', total, which = '', noun = '', ofWhat = ''] = match;
    return {
      count: toNumber(count),
      total: total === undefined ? undefined : toNumber(total),
      noun: noun.toLowerCase().replace('tumour', 'tumor'),
      which: `${which}${ofWhat}`.trim().toLowerCase(),
      isPart: part.test(prose.slice(Math.max(0, match.index - 24), match.index)),
      span: { start: match.index, end: match.index + all.length },
    };
  }),
);

function toNumber(count: string): number {
  return /^\d/.test(count) ? Number(count) : words.indexOf(count.toLowerCase()) + 2;
}
