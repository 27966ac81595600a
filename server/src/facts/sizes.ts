import type { Block } from '../markdown/block.ts';
import { allMatches } from '../text/all-matches.ts';
import type { Span } from '../text/span.ts';
import { perToldBlock } from './per-block.ts';
import { sentencesOf } from './sentences.ts';

/** The size of a lesion in two or three dimensions. */
export interface LesionSize {
  /** In millimetres, the largest first. */
  readonly dimensions: readonly number[];
  /** The noun of the lesion in its sentence, in small letters and without the plural: "mass". */
  readonly lesion: string;
  readonly span: Span;
}

const figure = '(\\d{1,3}(?:\\.\\d{1,2})?)';
const unit = '(cm|mm|centimet(?:er|re)s?|millimet(?:er|re)s?)';
const times = '\\s{0,2}(?:[x×*✕]|by)\\s{0,2}';
const size = new RegExp(
  `(?<![\\d.])${figure}\\s?${unit}?${times}${figure}\\s?${unit}?(?:${times}${figure})?\\s?${unit}(?![\\p{L}\\d])`,
  'giu',
);
const lesions =
  /\b(mass|tumou?r|lesion|cyst|nodule|aneurysm|polyp|abscess|ulcer|stone|calculus|h(?:a)?ematoma|swelling|myoma|fibroid|goitre|goiter)(?:es|s)?\b/giu;

/** The sizes of a block that stand with one kind of lesion, in source order. */
export const lesionSizesOf = perToldBlock(({ prose, ...rest }: Block): readonly LesionSize[] => {
  if (!/\d\s?(?:cm|mm|centi|milli)/i.test(prose)) return [];
  return sentencesOf({ prose, ...rest }).flatMap(({ start, end }) => {
    const text = prose.slice(start, end);
    const nouns = new Set(
      allMatches(text, lesions).map((match) => (match[1] ?? '').toLowerCase().replace('tumour', 'tumor')),
    );
    const [lesion] = nouns;
    if (!lesion || nouns.size > 1) return [];
    return allMatches(text, size).map((match) => {
      const at = start + match.index;
      return { dimensions: dimensionsOf(match), lesion, span: { start: at, end: at + match[0].length } };
    });
  });
});

/** "3 cm x 20 mm", "3.2 x 2 cm": a figure without a unit has the last one. */
function dimensionsOf(match: RegExpMatchArray): number[] {
  const [, a, unitA, b, unitB, c, last] = match;
  const scale = (own: string | undefined): number => (/^c/i.test(own ?? last ?? '') ? 10 : 1);
  const all = [Number(a) * scale(unitA), Number(b) * scale(unitB), ...(c ? [Number(c) * scale(undefined)] : [])];
  return all.map((value) => Number(value.toFixed(2))).sort((x, y) => y - x);
}
