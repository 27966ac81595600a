import { describe, expect, it } from 'vitest';
import { type Reference, referencesOf } from '../../server/src/facts/references.ts';
import { toBlocks } from '../../server/src/markdown/to-blocks.ts';

function read(text: string): Reference {
  const [only] = toBlocks(`1. ${text}\n`).blocks.flatMap(({ block }) => referencesOf(block));
  if (!only) throw new Error(`no entry in ${text}`);
  return only;
}

/** Family, given names and suffix of each author, as `Moss|TA|Jr`. */
function names(text: string): string[] {
  return read(text).authors.map(({ family, given, literal, suffix }) =>
    [family ?? literal, given, suffix].filter((part) => part !== null).join('|'),
  );
}

describe('the suffix of a name', () => {
  it.each([
    ['Moss TA Jr, Fenn OA. Barley itch. J Farm Med. 2017;4(2):11-5.', ['Moss|TA|Jr', 'Fenn|OA']],
    ['Moss TA, 3rd, Fenn OA. Barley itch. J Farm Med. 2017;4(2):11-5.', ['Moss|TA|3rd', 'Fenn|OA']],
    ['Moss TA 4th. Barley itch. J Farm Med. 2017;4(2):11-5.', ['Moss|TA|4th']],
    ['Moss, T. A., Jr., & Fenn, O. A. (2017). Barley itch. J Farm Med, 4(2), 11-15.', ['Moss|T A|Jr', 'Fenn|O A']],
    ['T. A. Moss Jr, O. Fenn III, Barley itch, J. Farm Med. 4 (2017) 11-15.', ['Moss|T A|Jr', 'Fenn|O|III']],
    ['Moss, Tom A., Jr., and Oda Fenn. "Barley itch." J Farm Med 4 (2017): 11-15.', ['Moss|Tom A|Jr', 'Fenn|Oda']],
    ['Moss Jr TA, Fenn OA. Barley itch. J Farm Med. 2017;4(2):11-5.', ['Moss|TA|Jr', 'Fenn|OA']],
    ['Moss, Jr., T. A. Barley itch. J Farm Med. 2017;4(2):11-5.', ['Moss|T A|Jr']],
    ['Tom A. Moss Jr. and Oda Fenn. Barley itch. J Farm Med. 2017;4(2):11-5.', ['Moss|Tom A|Jr', 'Fenn|Oda']],
    ['Moss TA III, Hay II, Fenn OA. Barley itch. J Farm Med. 2017;4(2):11-5.', ['Moss|TA|III', 'Hay|II', 'Fenn|OA']],
  ])('%s', (text, expected) => {
    expect(names(text)).toEqual(expected);
    expect(read(text).title).toBe('Barley itch');
    expect(read(text).leftover).toEqual([]);
  });
});

describe('a single author with the given name first', () => {
  it.each([
    'Tom A. Moss. Barley itch in a farmer. J Farm Med. 2017;4(2):11-5.',
    'Tom A. Moss (2017). Barley itch in a farmer. J Farm Med 4(2):11-5.',
    'Tom A. Moss, "Barley itch in a farmer," J Farm Med 4(2) (2017): 11-5.',
    'Tom A. Moss: Barley itch in a farmer. J Farm Med. 2017;4(2):11-5.',
  ])('%s', (text) => {
    expect(names(text)).toEqual(['Moss|Tom A']);
    expect(read(text)).toMatchObject({ title: 'Barley itch in a farmer', container: 'J Farm Med', pages: '11-5' });
  });
});

describe('what only looks like it', () => {
  it.each([
    ['Moss A. A 45-year-old man with itch. J Farm Med. 2017;4:11-5.', ['Moss|A'], 'A 45-year-old man with itch'],
    ['Moss A A 45-year-old man with itch. J Farm Med. 2017;4:11-5.', ['Moss|A'], 'A 45-year-old man with itch'],
    ['Moss A. A 2017 outbreak of itch. J Farm Med. 2018;4:11-5.', ['Moss|A'], 'A 2017 outbreak of itch'],
    ['Moss A. A. A case of itch. J Farm Med. 2018;4:11-5.', ['Moss|A A'], 'A case of itch'],
    ['Moss B. Tetanus. J Farm Med. 2018;4:11-5.', ['Moss|B'], 'Tetanus'],
    [
      'Moss TA, Alia, Fenn OA, Hay CD. Barley itch. J Farm Med. 2018;4:11-5.',
      ['Moss|TA', 'Alia', 'Fenn|OA', 'Hay|CD'],
      'Barley itch',
    ],
    ['Moss TA, Fenn C DEA guidance is clear. J Farm Med. 2018;4:11-5.', ['Moss|TA', 'Fenn|C'], 'DEA guidance is clear'],
  ])('%s', (text, authors, title) => {
    expect([names(text), read(text).title]).toEqual([authors, title]);
  });
});
