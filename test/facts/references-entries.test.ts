import { describe, expect, it } from 'vitest';
import { referencesOf } from '../../server/src/facts/references.ts';
import { createBlockCache } from '../../server/src/markdown/read-blocks.ts';

/** The entries of a piece of a list: their labels and their first words. */
function entries(markdown: string): string[] {
  return createBlockCache()
    .read(markdown, 0)
    .flatMap(({ block }) => referencesOf(block))
    .map(({ number, key, text }) => `${number ?? key ?? '-'}: ${text.split(/\s/).slice(0, 2).join(' ')}`);
}

const moss = 'Moss T. Barley itch. J Farm Med. 2011;4:12-5.';
const fenn = 'Fenn O. Straw and skin. J Farm Med. 2012;5:1-3.';

describe.each([
  ['an ordered list', `1. ${moss}\n2. ${fenn}\n`],
  ['an ordered list with brackets', `1) ${moss}\n2) ${fenn}\n`],
  ['an ordered list with blank lines', `1. ${moss}\n\n2. ${fenn}\n`],
  ['paragraphs with numbers in brackets', `[1] ${moss}\n\n[2] ${fenn}\n`],
  ['escaped numbers in brackets', `\\[1\\] ${moss}\n\n\\[2\\] ${fenn}\n`],
  ['lines with numbers in brackets', `[1] ${moss}\n[2] ${fenn}\n`],
  ['lines with bare numbers', `1 ${moss}\n2 ${fenn}\n`],
  ['escaped numbers', `1\\. ${moss}\n\n2\\. ${fenn}\n`],
  ['numbers without a space', `1.${moss}\n2.${fenn}\n`],
  ['raised numbers', `<sup>1</sup>${moss}\n\n<sup>2</sup>${fenn}\n`],
  ['numbered footnotes', `[^1]: ${moss}\n\n[^2]: ${fenn}\n`],
  ['a number within a numbered item', `1. 1. ${moss}\n2. 2. ${fenn}\n`],
  ['bullets with numbers in brackets', `- [1] ${moss}\n- [2] ${fenn}\n`],
  ['an entry that goes on in the next line', `[1] Moss T. Barley itch.\nJ Farm Med. 2011;4:12-5.\n[2] ${fenn}\n`],
  ['a second line that begins with a number', `[1] Moss T. Barley itch. J Farm Med.\n2011 Mar;4:12-5.\n[2] ${fenn}\n`],
  ['CRLF', `[1] ${moss}\r\n[2] ${fenn}\r\n`],
])('%s', (_, markdown) => {
  it('is two numbered entries', () => {
    expect(entries(markdown)).toEqual(['1: Moss T.', '2: Fenn O.']);
  });
});

describe.each([
  ['bullets', `- ${moss}\n- ${fenn}\n`],
  ['paragraphs', `${moss}\n\n${fenn}\n`],
  ['lines of one paragraph', `${moss}\n${fenn}\n`],
  ['lines with hard breaks', `${moss}  \n${fenn}\n`],
])('%s without numbers', (_, markdown) => {
  it('are two entries', () => {
    expect(entries(markdown)).toEqual(['-: Moss T.', '-: Fenn O.']);
  });
});

it.each([
  ['[moss2011] ', 'moss2011'],
  ['[@moss2011]: ', 'moss2011'],
  ['[^moss]: ', 'moss'],
])('%j labels an entry with a key', (label, key) => {
  expect(entries(`${label}${moss}\n`)).toEqual([`${key}: Moss T.`]);
});

it.each(['```\n1. Moss\n```\n', '## References\n', '| a |\n| --- |\n| Moss T |\n', '---\n', '- <!-- none -->\n', ''])(
  '%j holds no entry',
  (markdown) => {
    expect(entries(markdown)).toEqual([]);
  },
);
