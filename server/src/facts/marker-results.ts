import type { Block } from '../markdown/block.ts';
import { allMatches } from '../text/all-matches.ts';
import type { Span } from '../text/span.ts';
import { perToldBlock } from './per-block.ts';
import { sentencesOf } from './sentences.ts';

/** A marker of tissue or blood that is there or not: "negative for CD34". */
export interface MarkerResult {
  /** In capitals, without hyphens and spaces: `S100`. */
  readonly marker: string;
  readonly isPositive: boolean;
  /** The marker; relative to the block. */
  readonly span: Span;
}

const marker =
  '(?:CD\\d{1,3}[a-z]?|S-?100|HMB-?45|Melan-?A|SOX-?\\d{1,2}|TTF-?1|CK-?\\d{1,2}|GFAP|EMA|CEA|DOG-?1|STAT-?6|PAX-?[258]|WT-?1|HER-?2|ALK|p40|p53|p63|BCL-?[26]|MUM-?1|GATA-?3|CDX-?2|SMA|PSA|AFP|HIV|HBsAg|ANA|ANCA|desmin|vimentin|synaptophysin|chromogranin|calretinin|inhibin|myogenin|caldesmon)';
const marked = new RegExp(`(?<![\\p{L}\\d-])${marker}(?![\\p{L}\\d])`, 'giu');
/** "positive for CD34, desmin and SMA": up to what turns the sentence. */
const list =
  /\b(positive|negative|reactive|immunoreactive|immunopositive|immunonegative) for ([^.;:()]{2,160}?)(?=[.;:()]|$|\b(?:but|while|whereas|with|which|without|(?:immuno)?(?:positive|negative|reactive|reactivity))\b)/giu;
/** "CD34-positive": but cells are told by their markers, whatever the tumor has. */
const beside = new RegExp(
  `(?<![\\p{L}\\d-])(${marker})[ -](positive|negative)(?! (?:[\\p{L}-]{1,12} )?(?:cells?|lymphocytes?|infiltrat\\p{L}{1,4}|counts?|patients?|cases?|tumou?rs|cancers))(?![\\p{L}])`,
  'giu',
);
const unlike =
  /\b(?:non-?neoplastic|normal|infiltrating|background|surrounding|adjacent|stroma\p{L}{0,2}|not|if|cells? (?:are|is))\b/iu;

/** The markers of a block with their results, in no order; sentences that speak of other tissue too tell nothing sure. */
export const markerResultsOf = perToldBlock((block: Block): readonly MarkerResult[] =>
  sentencesOf(block).flatMap(({ start, end }) => {
    const text = block.prose.slice(start, end);
    if (!/positive|negative|reactive/i.test(text) || unlike.test(text)) return [];
    const result = (name: string, word: string, at: number): MarkerResult => ({
      marker: name.toUpperCase().replace(/[- ]/g, ''),
      isPositive: !/negative/i.test(word),
      span: { start: start + at, end: start + at + name.length },
    });
    const listed = allMatches(text, list).flatMap((match) => {
      const [all, word = '', names = ''] = match;
      return allMatches(names, marked).map((one) =>
        result(one[0], word, match.index + all.length - names.length + one.index),
      );
    });
    return [...listed, ...allMatches(text, beside).map((match) => result(match[1] ?? '', match[2] ?? '', match.index))];
  }),
);
