import { describe, expect, it } from 'vitest';
import { deviatingReferences } from '../../server/src/report/reference-forms.ts';
import { gapsOf } from '../../server/src/report/reference-gaps.ts';
import { references } from '../../server/src/report/references.ts';
import { readReport } from '../../server/src/report/report.ts';

const moss = 'Moss TA. Barley itch. J Farm Med. 2011;4:12-5.';
const fenn = 'Fenn OB. Straw and skin. J Farm Med. 2012;5:1-3.';
const hay = 'Hay CD. Harvest rash. J Farm Med. 2014;7:1-4.';

/** Number and first word of each entry that a report lists. */
function listed(text: string): string[] {
  return references(readReport(text)).map(
    ({ number, span }) => `${number ?? '-'} ${text.slice(span.start).split(' ')[0]}`,
  );
}

describe('the list', () => {
  it.each([
    ['under a heading', `# A case\n\n## References\n\n1. ${moss}\n2. ${fenn}\n`, ['1 Moss', '2 Fenn']],
    ['under a heading without marks', `A case of itch\n\nReferences\n\n1. ${moss}\n2. ${fenn}\n`, ['1 Moss', '2 Fenn']],
    ['under a bold line', `# A case\n\n**References**\n\n1. ${moss}\n`, ['1 Moss']],
    ['in Spanish', `# Un caso\n\n## Bibliografía\n\n1. ${moss}\n`, ['1 Moss']],
    [
      'that Markdown begins anew',
      `# A case\n\n## References\n\n1. ${moss}\n2. ${fenn}\n\n<!-- more -->\n\n1. ${hay}\n`,
      ['1 Moss', '2 Fenn', '3 Hay'],
    ],
    ['with a gap in its numbers', `# A case\n\n## References\n\n[1] ${moss}\n\n[3] ${hay}\n`, ['1 Moss', '3 Hay']],
    ['of the alphabet', `# A case\n\n## References\n\n${fenn}\n\n${hay}\n\n${moss}\n`, ['- Fenn', '- Hay', '- Moss']],
    [
      'with parts',
      `# A case\n\n## References\n\n### Books\n\n1. ${moss}\n\n### Articles\n\n2. ${fenn}\n`,
      ['1 Moss', '2 Fenn'],
    ],
    [
      'of paragraphs, some of them books and guidelines',
      `# A case\n\n## References\n\nThese works were read.\n\n${moss}\n\nBarley Circle. Care of barns. Wimblewick; 2012.\n\nOats. 2nd ed. Fen Press, n.d.\n\n${hay}\n`,
      ['- Moss', '- Barley', '- Oats.', '- Hay'],
    ],
    [
      'of lines, one of them without persons',
      `# A case\n\n## References\n\n${moss}\n${fenn}\nCare of barns. Wimblewick: Fen Press; 2012.\n${hay}\n`,
      ['- Moss', '- Fenn', '- Care', '- Hay'],
    ],
    [
      'of entries over two lines',
      `# A case\n\n## References\n\n${moss.replace('J Farm', 'J\nFarm')}\n\n${hay.replace('J Farm', 'J\nFarm')}\n`,
      ['- Moss', '- Hay'],
    ],
    ['with words before it', `# A case\n\n## References\n\nThese works were read.\n\n1. ${moss}\n`, ['1 Moss']],
    ['of footnotes', `# A case\n\nIt itched.[^1]\n\n[^1]: ${moss}\n`, ['1 Moss']],
    [
      'without a heading',
      `# A case\n\n## Discussion\n\nIt itched.\n\n[1] ${moss}\n\n[2] ${fenn}\n`,
      ['1 Moss', '2 Fenn'],
    ],
  ])('%s', (_, text, expected) => {
    expect(listed(text)).toEqual(expected);
  });

  it.each([
    ['a list of signs at the end', '# A case\n\n## Case presentation\n\n1. Fever\n2. Itch\n'],
    ['a note that is no reference', '# A case\n\nIt itched.[^1]\n\n[^1]: At night above all.\n'],
    ['an empty section', '# A case\n\n## References\n'],
    ['an empty report', ''],
  ])('is not %s', (_, text) => {
    expect(listed(text)).toEqual([]);
  });
});

/** What sets the entries apart, as "number: has / others have". */
function deviations(...entries: string[]): string[] {
  const text = `# A case\n\n## References\n\n${entries.map((entry, i) => `${i + 1}. ${entry}`).join('\n')}\n`;
  return deviatingReferences(readReport(text)).map(
    ({ entry, differences }) =>
      `${entry.number}: ${differences.map(({ has, others }) => `${has} / ${others}`).join('; ')}`,
  );
}

describe('another form than the rest', () => {
  it.each([
    ['Thomas Moss, Olivia Fenn. Oats. J Farm Med. 2015;8:1-4.', '4: full given names / initials without full stops'],
    [
      'Moss, T. A. Oats. J Farm Med. 2015;8:1-4.',
      '4: a comma between family name and initials / initials without full stops',
    ],
    ['Moss T.A., Fenn O.B. Oats. J Farm Med. 2015;8:1-4.', '4: initials with full stops / initials without full stops'],
    ['Moss TA: Oats. J Farm Med. 2015;8:1-4.', '4: a colon after the authors / a full stop after the authors'],
    ['Moss TA. Oats. J Farm Med 8: 1-4, 2015.', '4: the year after the volume / the year after the journal'],
    [
      'Moss TA. Oats. J Farm Med; 2015;8:1-4.',
      '4: a semicolon between journal and year / no comma or semicolon between journal and year',
    ],
  ])('%s', (entry, expected) => {
    expect(deviations(moss, fenn, hay, entry)).toEqual([expected]);
  });

  it('is told of "et al." after another number of authors', () => {
    const six = 'Moss TA, Fenn OB, Hay CD, Reed EF, Brook GH, Marsh IJ, et al. Oats. J Farm Med. 2015;8:1-4.';
    const three = 'Moss TA, Fenn OB, Hay CD, et al. Oats. J Farm Med. 2015;8:1-4.';
    expect(deviations(six, six, six, three)).toEqual(['4: "et al." after 3 authors / "et al." after 6 authors']);
  });

  it('is told once of a list without a form of its own, and of the second of two', () => {
    const apa = 'Moss, T. A. (2011). Oats. *J Farm Med*, *8*, 1-4.';
    expect(deviations(moss, apa)).toHaveLength(1);
    expect(deviations(moss, fenn, apa, apa)).toHaveLength(1);
  });

  it.each([
    ['entries of one form', [moss, fenn, hay]],
    ['a book among articles', [moss, fenn, 'Hay CD. Straw. 2nd ed. Wimblewick: Fen Press; 2012.']],
    ['a body among persons', [moss, fenn, 'World Health Organization. Harvest. Geneva: WHO; 2011.']],
    ['a single initial', [moss, fenn, hay, 'Reed B. Oats. J Farm Med. 2015;8:1-4.']],
    ['"et al." beside a full list of six', [moss, `Moss TA, Fenn OB, Hay CD, et al. Oats. J Farm Med. 2015;8:1-4.`]],
    ['an issue in some and a DOI in others', [moss, 'Fenn OB. Oats. J Farm Med. 2015;8(2):1-4. doi: 10.1000/x', hay]],
  ])('is not %s', (_, entries) => {
    expect(deviations(...entries)).toEqual([]);
  });
});

/** What an entry lacks. */
function gaps(entry: string): readonly string[] {
  const [first] = references(readReport(`# A case\n\n## References\n\n1. ${entry}\n`));
  return first ? gapsOf(first.reference).missing : ['everything'];
}

describe('what is missing', () => {
  it.each([
    ['Moss TA. Barley itch. J Farm Med. 2011.', ['the volume', 'the pages or article number']],
    ['Moss TA. Barley itch. J Farm Med. 2011;4.', ['the pages or article number']],
    ['Moss TA. Barley itch. J Farm Med. 4:12-5.', ['the year']],
    ['Mossgrove. Barley itch. J Farm Med. 2011;4:12-5.', ['the initials of the author']],
    ['Moss TA. Straw. 2nd ed. 2011.', ['the publisher']],
    ['Moss TA. Straw. 2nd ed. Wimblewick: Fen Press.', ['the year']],
    ['Fen Board. Straw. Available from: https://example.org/straw', ['the date of access']],
    ['Fen Board. Straw [Internet]. 2011 [cited 2012 Mar 3].', ['the address (URL)']],
  ])('%s', (entry, expected) => {
    expect(gaps(entry)).toEqual(expected);
  });

  it.each([
    moss,
    'Moss TA. Barley itch. J Farm Med. 2011;4:223.',
    'Moss TA. Barley itch. J Farm Med. 2011;4:e246944.',
    'Moss TA. Barley itch. J Farm Med. 2011. doi: 10.1000/x',
    'Moss TA. Barley itch. J Farm Med. 2011 Mar 3. Epub ahead of print.',
    'Moss TA. Barley itch. J Farm Med (in press).',
    'WHO. Harvest and health. Geneva: World Health Organization; 2011.',
    'UNICEF. Harvest. J Farm Med. 2011;4:12-5.',
    'Moss TA. Straw. 2nd ed. Wimblewick: Fen Press; 2011.',
    'Fen Board. Straw. Available from: https://example.org/straw. Accessed 3 March 2012.',
    'Fenn O. Itching [dissertation]. Wimblewick: University of the Fens; 2011.',
  ])('nothing in: %s', (entry) => {
    expect(gaps(entry)).toEqual([]);
  });
});
