import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { PlacedBlock } from '../../server/src/markdown/block.ts';
import { createBlockCache } from '../../server/src/markdown/read-blocks.ts';
import { toBlocks } from '../../server/src/markdown/to-blocks.ts';

function read(text: string): readonly PlacedBlock[] {
  return createBlockCache().read(text, 0);
}

/** Pieces of Markdown that open, close or change what stands around them. */
const pieces = fc.constantFrom(
  'Calcium was 2.1 mmol/L [1].',
  '# A case report',
  '## Discussion',
  '- item',
  '1. Smith J. A rash. 2019.',
  '  continued',
  '\tindented',
  '> quoted',
  '| a | b |',
  '| --- | --- |',
  '```',
  '~~~',
  '````md',
  '<!-- comment',
  '-->',
  '<div>',
  '</div>',
  '<pre>',
  '</pre>',
  '[^1]: A note.',
  '[a]: http://example.org',
  '**bold**',
  '---',
  '===',
  '🫀 e\u0301 ·',
  '&amp; \\* `code` ![alt](x.png)',
  '',
  '',
  ' ',
);
const endings = fc.constantFrom('\n', '\n', '\n\n', '\r\n', '\r');
const lines = fc.tuple(pieces, endings).map((pair) => pair.join(''));
const texts = fc.array(lines, { maxLength: 25 }).map((all) => all.join(''));

/** An edit: from where, how much goes, and what comes. */
const edits = fc.array(fc.tuple(fc.nat(400), fc.nat(30), fc.oneof(lines, fc.string({ maxLength: 3 }))), {
  maxLength: 8,
});

describe('reading with the cache of earlier versions', () => {
  it('is reading anew, whatever the edits were', () => {
    fc.assert(
      fc.property(texts, edits, (text, changes) => {
        const cache = createBlockCache();
        let current = text;
        expect(cache.read(current, 0)).toEqual(read(current));
        for (const [at, removed, added] of changes) {
          const from = Math.min(at, current.length);
          current = current.slice(0, from) + added + current.slice(from + removed);
          expect(cache.read(current, 0)).toEqual(read(current));
        }
      }),
      { numRuns: 300 },
    );
  });

  it('gives the same object for a block that did not change, wherever it stands', () => {
    const cache = createBlockCache();
    const before = cache.read('# A\n\nFirst.\n\nSecond.\n', 0);
    const after = cache.read('# A\n\nA new one.\n\nFirst.\n\nSecond.\n', 0);
    expect(after[2]?.block).toBe(before[1]?.block);
    expect(after[3]?.block).toBe(before[2]?.block);
    expect(after[3]?.start).toBe(25);
  });
});

describe('reading piece by piece', () => {
  it('gives the blocks that one parse of the whole gives', () => {
    fc.assert(
      fc.property(texts, (text) => {
        // Link references and footnotes look at the whole text, and blocks do not.
        fc.pre(!/\[(?:a|\^1)\]/.test(text));
        const whole = toBlocks(text).blocks.map(({ block, offset }) => [block.kind, offset, block.source.trimEnd()]);
        const cut = read(text).map(({ block, start }) => [block.kind, start, block.source.trimEnd()]);
        expect(cut).toEqual(whole);
      }),
      { numRuns: 500 },
    );
  });
});

describe('each block', () => {
  it('has prose of the length of its source, with the same line endings', () => {
    fc.assert(
      fc.property(texts, (text) => {
        for (const { block, start, end } of read(text)) {
          expect(block.source).toBe(text.slice(start, end));
          expect(block.prose.length).toBe(block.source.length);
          expect(block.prose.replace(/[^\r\n]/g, '')).toBe(block.source.replace(/[^\r\n]/g, ''));
        }
      }),
      { numRuns: 300 },
    );
  });

  it('stands behind the one before it, and its spans lie in it', () => {
    fc.assert(
      fc.property(texts, (text) => {
        let done = 0;
        for (const { block, start, end } of read(text)) {
          expect(start).toBeGreaterThanOrEqual(done);
          done = end;
          const spans = [
            ...block.items,
            ...block.rows.flat(),
            ...block.strong,
            ...block.comments,
            ...block.images.map(({ span }) => span),
          ];
          for (const span of spans) {
            expect(span.start).toBeGreaterThanOrEqual(0);
            expect(span.end).toBeGreaterThanOrEqual(span.start);
            expect(span.end).toBeLessThanOrEqual(block.source.length);
          }
        }
      }),
      { numRuns: 200 },
    );
  });
});

describe('prose', () => {
  it.each([
    ['**Calcium** was *2.1*.', '  Calcium   was  2.1 .'],
    ['5 – 10 µg', '5 - 10 μg'],
    ['5·2 kg', '5.2 kg'],
    ['“so” it’s', '"so" it\'s'],
    ['10<sup>9</sup>/L', '10    ^9      /L'],
    ['a <!-- hidden --> b', 'a                 b'],
    ['see [the text](http://example.org)', 'see  the text                      '],
    ['`code` stays out', '       stays out'],
    ['![A rash](rash.png)', '  A rash           '],
    ['5 &lt; 6', '5 <    6'],
    ['a\\*b', 'a *b'],
    ['> one\n> two', '  one\n  two'],
    ['    code', ''],
  ])('%j reads %j', (source, prose) => {
    const blocks = read(source);
    const shown = ' '.repeat(blocks[0]?.start ?? 0) + (blocks[0]?.block.prose ?? '');
    expect(shown.trimEnd()).toBe(prose.trimEnd());
  });
});

it.each(['\n', '\r\n'])('thousands of lines in one item are one block with their text, with %j', (ending) => {
  const text = ['1. Moss TA.', ...Array.from({ length: 3000 }, (_, i) => `Barley itch ${i}.`)].join(ending);
  const behind = `${text}${ending}${ending}## Discussion${ending}`;
  const [list, heading, ...more] = read(behind);
  expect(list?.block.kind).toBe('list');
  expect(list?.block.source.trimEnd()).toBe(text);
  expect(list?.block.prose).toContain(`itch 7.${ending}Barley`);
  expect(heading?.block.kind).toBe('heading');
  expect(more).toEqual([]);
});
