import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { ReferenceStyleName } from '../../server/src/data/reference-style.ts';
import { allReferenceStyles } from '../../server/src/data/reference-styles.ts';
import { formatWork } from '../../server/src/report/format-work.ts';
import { readEntry, reformatEntry } from '../../server/src/report/reformat-entry.ts';
import { differingField, printedFields } from '../../server/src/report/same-work.ts';
import { toWork } from '../../server/src/report/to-work.ts';
import { articles, isTellable, kinds } from './invented-works.ts';

describe.each(allReferenceStyles)('$name', (style) => {
  it('what is formatted reads as the same work', () => {
    fc.assert(
      fc.property(
        articles.filter((work) => isTellable(work, style)),
        (work) => {
          const text = formatWork(work, style);
          const again = readEntry(text);
          expect(again, text).toBeDefined();
          if (again)
            expect({ text, field: differingField(work, toWork(again), printedFields(work, style), style) }).toEqual({
              text,
            });
        },
      ),
      { numRuns: 40, seed: 4 },
    );
  });
});

/** Kinds that a style prints so that they do not read as the same work again: `reformat-kinds.test.ts` says why. */
const unreadable: Readonly<Partial<Record<ReferenceStyleName, readonly string[]>>> = {
  ama: ['chapter'],
  apa: ['chapter', 'paper'],
  'elsevier-with-titles': ['book', 'chapter', 'paper', 'thesis', 'page', 'data'],
  harvard: ['chapter'],
  mdpi: ['book', 'chapter'],
};

const pairs = allReferenceStyles.flatMap((style) =>
  Object.keys(kinds)
    .filter((kind) => !unreadable[style.name]?.includes(kind))
    .map((kind) => ({ style, kind })),
);

describe('other kinds', () => {
  it.each(pairs)('what is formatted of a $kind in $style.name reads as the same work', ({ style, kind }) => {
    const works = kinds[kind];
    if (!works) throw new Error(`no kind ${kind}`);
    fc.assert(
      fc.property(works, (work) => {
        const text = formatWork(work, style);
        const again = readEntry(text);
        const field = again ? differingField(work, toWork(again), printedFields(work, style), style) : 'all';
        expect({ text, field }).toEqual({ text });
      }),
      { numRuns: 25, seed: 4 },
    );
  });
});

it('no word is lost unless the fix says so, whatever stands in an entry', () => {
  const words = fc.constantFrom(
    'quiz',
    '(Retracted)',
    '[letter]',
    '**Erratum**',
    'Suppl',
    '1899',
    'www.barley.example',
    'eds',
    '; discussion',
  );
  const style = fc.constantFrom(...allReferenceStyles);
  fc.assert(
    fc.property(articles, style, style, words, fc.nat(), (work, from, to, word, place) => {
      const parts = formatWork({ ...work, authors: work.authors.slice(0, 3) }, from).split(' ');
      const text = parts.toSpliced(place % (parts.length + 1), 0, word).join(' ');
      const reference = readEntry(text);
      const result = reference && reformatEntry(reference, to);
      if (!result || 'reason' in result) return;
      const letters = word.replace(/[^\p{L}\p{N}]/gu, '');
      const isKept = result.text.replace(/[^\p{L}\p{N}]/gu, '').includes(letters);
      expect({ text, result, isKept: isKept || result.dropped.length > 0 }).toMatchObject({ isKept: true });
    }),
    { numRuns: 150, seed: 4 },
  );
});
