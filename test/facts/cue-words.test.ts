import { describe, expect, it } from 'vitest';
import { cueWordsOf, toLower } from '../../server/src/facts/cue-words.ts';

/** The words of a sentence in lower case, each with its place. */
function shown(lower: string): string {
  return cueWordsOf(lower)
    .map(({ word, at }) => `${word.text} ${at}`)
    .join(', ');
}

describe('the words of a sentence', () => {
  it.each([
    ['the barley itch.', 'the 0, barley 4, itch 11'],
    ['an oat-bath, 12.5 mg/kg', 'an 0, oat 3, bath 7, 12 13, 5 16, mg 18, kg 21'],
    ["the farmer's 'oats'", "the 0, farmer's 4, oats' 14"],
    ['d3 and 2nd', 'd3 0, and 3, 2nd 7'],
    ['épi ½ μg', 'épi 0, ½ 4, μg 6'],
    ['  x', 'x 2'],
    ['... (—)', ''],
    ['', ''],
    // A longer word is cut.
    [`${'a'.repeat(41)} oats`, `${'a'.repeat(41)} 0, oats 42`],
    [`${'a'.repeat(43)} oats`, `${'a'.repeat(41)} 0, aa 41, oats 44`],
  ])('%j', (lower, expected) => {
    expect(shown(lower)).toBe(expected);
  });

  it('is one object for a word, with nothing found under it yet', () => {
    const [first, second] = cueWordsOf('awnless awnless');
    expect(first?.word.entries).toEqual([]);
    expect(second?.word).toBe(first?.word);
    expect(cueWordsOf('and awnless')[1]?.word).toBe(first?.word);
  });

  it('is cut once for the readers that come one after the other', () => {
    const words = cueWordsOf('he sowed it.');
    cueWordsOf('he reaped it.');
    cueWordsOf('he baked it.');
    expect(cueWordsOf('he sowed it.')).toBe(words);
  });

  it('is cut again when a thousand others have come, lest the memory fills', () => {
    const words = cueWordsOf('he ground it.');
    for (let day = 0; day <= 1000; day++) cueWordsOf(`on day ${day} he slept.`);
    expect(cueWordsOf('he ground it.')).not.toBe(words);
    expect(cueWordsOf('he ground it.')).toEqual(words);
  });

  it('forgets words, too, but only after thousands', () => {
    const [husk] = cueWordsOf('husk');
    cueWordsOf(Array.from({ length: 5000 }, (_, i) => `x${i}`).join(' '));
    const [after] = cueWordsOf('husk of some thousands');
    cueWordsOf(Array.from({ length: 10_001 }, (_, i) => `y${i}`).join(' '));
    const [later] = cueWordsOf('husk of very many');
    expect([after?.word === husk?.word, later?.word === husk?.word, later?.word.text]).toEqual([true, false, 'husk']);
  });
});

describe('lower case with all places as before', () => {
  it.each([
    ['Barley ITCH', 'barley itch'],
    ['Épi, Ähre, ΜG', 'épi, ähre, μg'],
    // The capital İ would grow by one sign.
    ['İtch of BARLEY, A to Z', 'İtch of barley, a to z'],
    ['', ''],
  ])('%j', (text, expected) => {
    expect(toLower(text)).toBe(expected);
    expect(toLower(text)).toHaveLength(text.length);
  });
});
