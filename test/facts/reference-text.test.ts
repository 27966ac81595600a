import { describe, expect, it } from 'vitest';
import { type EntryText, entryText, trimMarks } from '../../server/src/facts/reference-text.ts';
import type { Block } from '../../server/src/markdown/block.ts';
import { toBlocks } from '../../server/src/markdown/to-blocks.ts';

function read(source: string): { readonly block: Block; readonly text: EntryText } {
  const [placed] = toBlocks(`${source}\n`).blocks;
  if (!placed) throw new Error('no block was read');
  const { block } = placed;
  return { block, text: entryText(block, { start: 0, end: block.source.length }) };
}

describe('an entry as one line', () => {
  it.each([
    ['Barley  itch.', 'Barley itch.', []],
    ['Barley\nitch.', 'Barley itch.', []],
    ['Barley  \n itch.', 'Barley itch.', []],
    ['Barley\titch.', 'Barley itch.', []],
    ['*Barley* itch.', 'Barley itch.', ['Barley']],
    ['A _barley itch_ in **straw**.', 'A barley itch in straw.', ['barley itch']],
    ['A *barley* and *rye* itch.', 'A barley and rye itch.', ['barley', 'rye']],
    ['A <i>barley</i> <em>rye</em> itch.', 'A barley rye itch.', ['barley', 'rye']],
    ['A <b>barley</b> itch.', 'A barley itch.', []],
    ['Barley<br>itch.', 'Barley itch.', []],
    ['Barley<BR/>itch.', 'Barley itch.', []],
    ['Ca<sup>2</sup> itch.', 'Ca^2 itch.', []],
    ['Pages 2–5 of ‘itch’.', "Pages 2-5 of 'itch'.", []],
  ])('%j', (source, plain, italics) => {
    const { text } = read(source);
    expect(text.plain).toBe(plain);
    expect(text.written).toHaveLength(plain.length);
    expect(text.emphasis.map(({ start, end }) => text.plain.slice(start, end))).toEqual(italics);
  });

  it('keeps what the author wrote', () => {
    expect(read('Pages 2–5 of **‘itch’**.').text.written).toBe('Pages 2–5 of ‘itch’.');
  });

  it.each([
    ['Barley **itch** in straw.', 'itch', 'itch'],
    ['Barley **itch** in straw.', 'Barley itch', 'Barley **itch'],
    ['Barley\nitch in straw.', 'Barley itch', 'Barley\nitch'],
    ['Barley itch in straw.', 'straw.', 'straw.'],
  ])('leads back into the block: %j, %s', (source, words, written) => {
    const { block, text } = read(source);
    const start = text.plain.indexOf(words);
    const span = text.inBlock({ start, end: start + words.length });
    expect(block.source.slice(span.start, span.end)).toBe(written);
  });

  it('an empty stretch is a place, also behind the end', () => {
    const { block, text } = read('**Barley** itch.');
    expect(text.inBlock({ start: 0, end: 0 })).toEqual({ start: 2, end: 2 });
    const { length } = text.plain;
    expect(text.inBlock({ start: length, end: length })).toEqual({
      start: block.source.length,
      end: block.source.length,
    });
  });

  it('reads no further than it is told', () => {
    const { block } = read('Barley itch in straw.');
    expect(entryText(block, { start: 7, end: 11 }).plain).toBe('itch');
  });
});

it.each([
  ['. Barley itch.', 'Barley itch'],
  [', Barley itch; ', 'Barley itch'],
  [') Barley itch (', 'Barley itch'],
  [':] Barley itch [', 'Barley itch'],
  ['Barley itch?', 'Barley itch?'],
  ['(Barley) [itch]', '(Barley) [itch]'],
  [' . ', ''],
])('of %j the marks at its ends go', (text, expected) => {
  const { start, end } = trimMarks(text, { start: 0, end: text.length });
  expect(text.slice(start, end)).toBe(expected);
});
