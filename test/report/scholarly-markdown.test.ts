import { readFileSync } from 'node:fs';
import { expect, it } from 'vitest';
import { citations } from '../../server/src/report/citations.ts';
import { readReport } from '../../server/src/report/report.ts';

/**
 * What cites in scholarly Markdown and clinical prose, and what only looks like it: invented texts, written by someone
 * who had not seen the code, one a line of `scholarly-markdown.tsv`. A text that is read wrong today says in its last
 * column what is read, and that is asserted: whoever mends it takes the column away.
 */
const names = [
  ['Moss TA', '2011'],
  ['Fenn OA', '2012a'],
  ['Fenn OA', '2012b'],
  ['Reed BB, Hay CD', '2013'],
  ['van der Quill L', '2014'],
  ["O'Dowd E", '2015'],
  ['Lund-Berg S', '2016'],
  ['Moss TA, Fenn OA', '2017'],
  ['Fen Health Board', '2018'],
  ['Pell W, Tarn E, Wren S', '2019'],
  ['Tarn E', '2020'],
  ['Wren S', '2021'],
] as const;

const numbered = names.map(
  ([authors, year], index) =>
    `${index + 1}. ${authors}. Itch of kind ${'ABCDEFGHIJKL'[index]}. J Farm Med. ${year.slice(0, 4)};${index + 4}:1${index}-2${index}.`,
);
const dated = names.map(
  ([authors, year], index) =>
    `${authors.replace(/ ([A-Z]+)(?=,|$)/g, (_, initials: string) => `, ${[...initials].join('. ')}.`)} (${year}). Itch of kind ${'ABCDEFGHIJKL'[index]}. *J Farm Med*, *${index + 4}*, 1${index}–2${index}.`,
);
const keyed = [
  '[moss2011] Moss TA. Barley itch. J Farm Med. 2011;4:12-5.',
  '[fenn2012] Fenn OA. Straw. J Farm Med. 2012.',
];

/** What stands before the text, so that the report already cites in one form, as a real one does. */
const introductions: Readonly<Record<string, string>> = {
  key: 'Threshers itch [@moss2011]. Straw is sharp [@fenn2012].',
  bracket: 'Threshers itch [5]. Straw is sharp [6,7]. Dust is fine [8].',
  paren: 'Threshers itch (5). Straw is sharp (6,7). Dust is fine (8).',
  superscript: 'Threshers itch.^5^ Straw is sharp.^6,7^ Dust is fine.^8^',
  'author-date': 'Threshers itch (Tarn, 2020). Straw is sharp (Wren, 2021).',
};
const lists: Readonly<Record<string, string>> = {
  key: keyed.map((entry) => `- ${entry}`).join('\n'),
  'author-date': dated.join('\n\n'),
};

/** A report with the text, and where the text stands in it. */
function framed(
  kind: string,
  text: string,
): { readonly markdown: string; readonly start: number; readonly end: number } {
  const list = `\n\n## References\n\n${lists[kind] ?? numbered.join('\n')}\n`;
  const isByline = kind === 'byline';
  const before = `# A case of barley itch\n\n${isByline ? '' : `## Introduction\n\n${introductions[kind]}\n\n## Discussion\n\n`}`;
  const after = `${isByline ? '\n\n## Discussion\n\nIt itches.' : ''}${list}`;
  return { markdown: `${before}${text}${after}`, start: before.length, end: before.length + text.length };
}

/** Each target of each citation as `style:target`; that of a name and a year is the entry it leads to, or `?`. */
function cited(kind: string, text: string): string[] {
  const { markdown, start, end } = framed(kind, text);
  const found = citations(readReport(markdown)).filter(({ span }) => span.start >= start && span.start < end);
  return found.flatMap(({ style, targets, references }) => {
    const led = references.map(({ index }) => `${index + 1}`);
    const isByName = style === 'author-date';
    return (isByName ? (led.length > 0 ? led : ['?']) : targets).map((target) => `${style}:${target}`);
  });
}

/** `a:1,2 b:3` as `a:1`, `a:2`, `b:3`. */
function spread(written: string): string[] {
  return written
    .split(' ')
    .filter((part) => part !== '')
    .flatMap((part) => {
      const [style, targets = ''] = part.split(':');
      return targets.split(',').map((target) => `${style}:${target}`);
    });
}

const rows = readFileSync(new URL('scholarly-markdown.tsv', import.meta.url), 'utf8')
  .split('\n')
  .filter((line) => line !== '' && !line.startsWith('#'))
  .slice(1)
  .map((line) => line.split('\t') as [kind: string, text: string, citations: string, note: string, today: string]);

it.each(rows)('%s: %s', (kind, text, expected, _, today) => {
  const written = text.replace(/\\(.)/g, (_all, letter: string) => (letter === 'n' ? '\n' : letter));
  const isOfAnyStyle = expected.startsWith('*');
  const found = cited(kind, written).map((part) => (isOfAnyStyle ? part.replace(/^[^:]+/, '*') : part));
  const isWrong = today.startsWith('wrong');
  if (isWrong) expect(found).not.toEqual(spread(expected));
  expect(found).toEqual(spread(isWrong ? today.replace(/^wrong: ?/, '') : expected));
});
