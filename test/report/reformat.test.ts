import { describe, expect, it } from 'vitest';
import type { ReferenceStyleName } from '../../server/src/data/reference-style.ts';
import { referenceStyles } from '../../server/src/data/reference-styles.ts';
import { references } from '../../server/src/report/references.ts';
import { reformatEntries, reformatTitle } from '../../server/src/report/reformat.ts';
import { readEntry, reformatEntry } from '../../server/src/report/reformat-entry.ts';
import { readReport } from '../../server/src/report/report.ts';

const full =
  'Moss TA, Fenn OA. Barley itch: a case report. J Farm Med. 2017;89(4):218-35. doi: 10.5555/jfm.2017.89. PMID: 99999901.';

function inStyle(text: string, name: ReferenceStyleName): ReturnType<typeof reformatEntry> {
  const reference = readEntry(text);
  if (!reference) throw new Error('not one entry');
  return reformatEntry(reference, referenceStyles[name]);
}

describe('an entry', () => {
  it('is written in another style, and what the style leaves out is told', () => {
    expect(inStyle(full, 'elsevier-vancouver')).toEqual({
      text: 'Moss TA, Fenn OA. Barley itch: a case report. J Farm Med 2017;89:218–35. https://doi.org/10.5555/jfm.2017.89.',
      dropped: ['the issue number', 'the PubMed number'],
      lacksAuthors: false,
    });
    expect(inStyle(full, 'apa')).toEqual({
      text: 'Moss, T. A., & Fenn, O. A. (2017). Barley itch: A case report. *J Farm Med*, *89*(4), 218–235. https://doi.org/10.5555/jfm.2017.89',
      dropped: ['the PubMed number'],
      lacksAuthors: false,
    });
  });

  it('in its own style stays as it is', () => {
    expect(inStyle(full, 'nlm')).toEqual({ text: full, dropped: [], lacksAuthors: false });
  });

  it('keeps italics and raised signs of its title', () => {
    const text = 'Hay CD. Itch by *Hordeum vulgare* and Ca<sup>2+</sup> in farmers. J Farm Med. 2017;89:3-5.';
    expect(inStyle(text, 'harvard')).toMatchObject({
      text: 'Hay, C.D. (2017) ‘Itch by *Hordeum vulgare* and Ca<sup>2+</sup> in farmers’, *J Farm Med*, 89, pp. 3–5.',
    });
  });

  it('tells how many authors a style leaves out', () => {
    const text = 'Moss TA, Fenn OA, Reed BB, Hay CD, Rye EF. Barley itch. J Farm Med. 2017;89:3-5.';
    expect(inStyle(text, 'bmj')).toMatchObject({
      text: 'Moss TA, Fenn OA, Reed BB, *et al.* Barley itch. *J Farm Med*. 2017;89:3–5.',
      dropped: ['2 authors'],
    });
  });

  it('tells that given names become initials', () => {
    const text = 'Moss, Tilda; Fenn, Otto. Barley itch. J Farm Med. 2017;89:3-5.';
    expect(inStyle(text, 'nlm')).toMatchObject({
      text: 'Moss T, Fenn O. Barley itch. J Farm Med. 2017;89:3-5.',
      dropped: ['given names but for their initials'],
    });
  });

  it('prints the authors that are known where the style wants more', () => {
    const text = 'Moss TA, Fenn OA, Reed BB, et al. Barley itch. J Farm Med. 2017;89:3-5.';
    expect(inStyle(text, 'nlm')).toMatchObject({ text, lacksAuthors: true });
    expect(inStyle(text, 'bmj')).toMatchObject({ lacksAuthors: false });
  });

  it('with authors left out before the last is written where the style leaves out more', () => {
    const nineteen = Array.from({ length: 19 }, (_, i) => `Moss, ${'ABCDEFGHIJKLMNOPQRS'.charAt(i)}.`).join(', ');
    const text = `${nineteen}, … Fenn, O. A. (2017). Barley itch. *J Farm Med*, *89*, 3–5.`;
    expect(inStyle(text, 'bmj')).toMatchObject({
      text: 'Moss A, Moss B, Moss C, *et al.* Barley itch. *J Farm Med*. 2017;89:3–5.',
    });
    expect(inStyle(text, 'elsevier-with-titles')).toEqual({ reason: 'authors are left out before the last one' });
  });

  it.each([
    ['words between', 'Moss TA. Barley itch. J Farm Med. 2017;89:3-5; quiz 6-7.', 'nlm'],
    ['a note at the end', `${full} Retracted.`, 'nlm'],
    ['a note in front', `See also ${full}`, 'apa'],
    ['a rank that is not kept', 'Moss TA Jr, Fenn OA. Barley itch. J Farm Med. 2017;89:3-5. Printed in green.', 'apa'],
    ['a link elsewhere', 'Moss TA. [Barley itch](https://barn.example/itch). J Farm Med. 2017;89:3-5.', 'nlm'],
    ['editors for authors', 'Moss TA, Fenn OA, eds. Barley itch. J Farm Med. 2017;89:3-5.', 'nlm'],
    ['names out of order', 'Moss TA, Jr Fenn OA, Reed BB: Barley itch. J Farm Med. 2017;89:3-5.', 'bmj'],
    ['no title', 'Moss TA, Fenn OA.', 'nlm'],
    ['what is in press', 'Moss TA. Barley itch. J Farm Med. In press 2017.', 'nlm'],
    ['a language', 'Moss TA. [Barley itch]. J Farm Med. 2017;89:3-5. Norwegian.', 'harvard'],
  ] as const)('with %s is refused', (_, text, name) => {
    const result = inStyle(text, name);
    expect(result).toHaveProperty('reason');
  });
});

describe('a list', () => {
  const list = (entries: readonly string[], end = '\n'): string =>
    ['# A case', '', 'Barley itch is rare [1,2].', '', '## References', '', ...entries, ''].join(end);

  it.each([
    ['numbered items', ['1. ENTRY', '2. ENTRY', '']],
    ['brackets', ['[1] ENTRY', '', '[2] ENTRY']],
    ['footnotes', ['[^a]: ENTRY', '[^b]: ENTRY']],
    ['bullets', ['- ENTRY', '', '- ENTRY']],
    ['keys', ['[@moss2017]: ENTRY', '', '[@hay2017]: ENTRY']],
  ])('of %s keeps labels, blank lines and line ends', (_, lines) => {
    for (const end of ['\n', '\r\n']) {
      const text = list(lines, end).replaceAll('ENTRY', full);
      const report = readReport(text);
      const entries = references(report);
      expect(entries).toHaveLength(2);
      const { edits, refused } = reformatEntries(report, entries, referenceStyles.bmj);
      expect(refused).toEqual([]);
      const written = [...edits]
        .reverse()
        .reduce((done, { span, newText }) => done.slice(0, span.start) + newText + done.slice(span.end), text);
      const inBmj =
        'Moss TA, Fenn OA. Barley itch: a case report. *J Farm Med*. 2017;89:218–35. doi: 10.5555/jfm.2017.89';
      expect(written).toBe(list(lines, end).replaceAll('ENTRY', inBmj));
    }
  });

  it('leaves what it does not understand and says what', () => {
    const report = readReport(list([`1. ${full}`, '2. Moss TA. Barley itch. J Farm Med. 2017;89:3-5; quiz 6-7.']));
    const result = reformatEntries(report, references(report), referenceStyles.ama);
    expect(result.edits).toHaveLength(1);
    expect(result.refused.map(({ entry }) => entry.number)).toEqual([2]);
    expect(result.refused[0]?.reason).toMatch(/quiz/);
  });

  it('has no edits where it is in the style already', () => {
    const report = readReport(list([`1. ${full}`]));
    expect(reformatEntries(report, references(report), referenceStyles.nlm).edits).toEqual([]);
  });

  it('joins an entry that is broken over lines', () => {
    const report = readReport(list(['1. Moss TA, Fenn OA. Barley', '   itch. J Farm Med.', '   2017;89:218-35.']));
    expect(
      reformatEntries(report, references(report), referenceStyles.nlm).edits.map(({ newText }) => newText),
    ).toEqual(['Moss TA, Fenn OA. Barley itch. J Farm Med. 2017;89:218-35.']);
  });
});

it('the title of the fix names what is left out', () => {
  expect(reformatTitle(referenceStyles.bmj, { dropped: [] })).toBe('Write in the style of BMJ');
  expect(reformatTitle(referenceStyles.bmj, { dropped: ['the issue number', 'the month', '2 authors'] })).toBe(
    'Write in the style of BMJ (leaves out the issue number, the month and 2 authors)',
  );
});
