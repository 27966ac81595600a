import type { Block } from '../markdown/block.ts';
import type { Span } from '../text/span.ts';
import { knownSentenceAt, perWords } from './known-sentences.ts';
import { perBlock } from './per-block.ts';
import { withoutAsides } from './quantity-asides.ts';
import { linkMeasurements, type Measurement, moveMeasurement } from './quantity-links.ts';
import { markReferences } from './quantity-references.ts';
import { tableMeasurements } from './quantity-tables.ts';
import { tokensOf } from './quantity-tokens.ts';
import { cutSentences, sentencesOf } from './sentences.ts';

/** All laboratory values and vital signs of a block, found in one pass so that each number has one owner. */
export const measurementsOf = perBlock((block: Block): readonly Measurement[] => {
  if (!/\d/.test(block.prose)) return [];
  if (block.kind !== 'table') return inSentences(block, sentencesOf(block));
  const results = tableMeasurements(block);
  return results.length > 0
    ? results
    : block.rows.flat().flatMap((cell) => inSentences(block, sentencesIn(block, cell)));
});

/** Of a table whose cells tell what happened, as a timeline does, each cell is running text. */
function sentencesIn({ prose }: Block, { start, end }: Span): Span[] {
  return cutSentences(prose, { start: prose.charAt(start) === '|' ? start + 1 : start, end });
}

function inSentences(block: Block, sentences: readonly Span[]): Measurement[] {
  return rejoin(block.prose, sentences).flatMap((sentence) =>
    measurementsIn(knownSentenceAt(block, sentence)).map((measurement) => moveMeasurement(measurement, sentence.start)),
  );
}

/** Those of a sentence. Their spans are relative to it. */
const measurementsIn = perWords(({ text }): readonly Measurement[] =>
  /\d/.test(text)
    ? linkMeasurements(withoutAsides(markReferences(tokensOf(text, { start: 0, end: text.length }))), text)
    : [],
);

/** A decimal point with a blank behind it ("was 12. 9 mmol/L") ends no sentence. */
function rejoin(prose: string, sentences: readonly Span[]): Span[] {
  const joined: Span[] = [];
  for (const sentence of sentences) {
    const before = joined.at(-1);
    const isBroken = before && /\d\.\s$/.test(prose.slice(sentence.start - 3, sentence.start));
    if (isBroken && /^\d{1,2}(?!\d)\s?[%\p{L}×/]/u.test(prose.slice(sentence.start, sentence.start + 6))) {
      joined[joined.length - 1] = { start: before.start, end: sentence.end };
    } else joined.push(sentence);
  }
  return joined;
}
