import type { Block } from '../markdown/block.ts';
import { allMatches } from '../text/all-matches.ts';
import type { Span } from '../text/span.ts';
import { perToldBlock } from './per-block.ts';
import { sentencesOf } from './sentences.ts';

/** The vertebrae that a place names: "C1-2", "L5/S1". */
export interface SpinalLevel {
  /** Each vertebra from the first to the last: `C1`, `C2`. */
  readonly vertebrae: readonly string[];
  /** Relative to the block. */
  readonly span: Span;
}

/** T1 may weight an image, C3 be a complement: without a word of the spine a letter with a number is no vertebra. */
const spinal =
  /\b(?:spin(?:e|al)|vertebra(?:l|e|s)?|cervical|thoracic|lumbar|disc|discs|disk|disks|cord|foramen|foramina|radicul\p{L}{1,5}|canal|intervertebral)\b/iu;
const level =
  /(?<![\p{L}\d])([CTLS])(\d{1,2})(?:\s?[-–/]\s?([CTLS])?(\d{1,2})|\s(?:to|through)\s([CTLS])(\d{1,2}))?(?![\p{L}\d]|[-–. ]?weighted|\.\d)/gu;
const order = [
  ...Array.from({ length: 7 }, (_, i) => `C${i + 1}`),
  ...Array.from({ length: 12 }, (_, i) => `T${i + 1}`),
  ...Array.from({ length: 5 }, (_, i) => `L${i + 1}`),
  ...Array.from({ length: 5 }, (_, i) => `S${i + 1}`),
];

/** The vertebrae that the sentences of a block name, in source order. */
export const spinalLevelsOf = perToldBlock((block: Block): readonly SpinalLevel[] =>
  sentencesOf(block).flatMap(({ start, end }) => {
    const text = block.prose.slice(start, end);
    if (!spinal.test(text) || /\bweighted\b/i.test(text)) return [];
    return allMatches(text, level).flatMap((match): SpinalLevel[] => {
      const [all, region = '', first, otherRegion, last, toRegion, to] = match;
      const from = order.indexOf(`${region}${first}`);
      const until = last || to ? order.indexOf(`${otherRegion ?? toRegion ?? region}${last ?? to}`) : from;
      if (from < 0 || until < from || until - from > 12) return [];
      const at = start + match.index;
      return [{ vertebrae: order.slice(from, until + 1), span: { start: at, end: at + all.length } }];
    });
  }),
);
